import { formatValue, shorten } from './format-value.ts';
import type { ParsedClass, ParsedMethod } from './parse-signature.ts';
import type { Value } from './signature.ts';

/** The input of a class's test, taken apart. Of an input that `checkInput` accepts. */
export function splitInput(input: readonly Value[]): {
  constructorArguments: readonly Value[];
  calls: readonly (readonly Value[])[];
} {
  const [constructorArguments, calls] = input as [readonly Value[], readonly (readonly Value[])[]];
  return { constructorArguments, calls };
}

export function findMethod(signature: ParsedClass, name: unknown): ParsedMethod | undefined {
  return signature.methods.find((method) => method.name === name);
}

/** `take(3, "oat")`, with long arguments cut. */
export function formatCall(name: string, given: readonly Value[]): string {
  return `${name}(${given.map((value) => shorten(formatValue(value), 40)).join(', ')})`;
}

/**
 * Where in a test something happened, to begin a sentence with: "Call 4, `take(3)`", counted from 1;
 * 0 is the constructor.
 */
export function describeCall(className: string, input: readonly Value[], call: number): string {
  const { constructorArguments, calls } = splitInput(input);
  if (call === 0) return `The constructor, \`${formatCall(className, constructorArguments)}\``;
  const [method, ...given] = calls[call - 1] ?? [];
  // A sandbox names calls that there are; that somebody's does not is no reason to end here.
  if (method === undefined) return `The class \`${className}\``;
  return `Call ${call}, \`${formatCall(String(method), given)}\``;
}
