import type { Signature, Value } from './signature.ts';

/** A value as compact JSON, the way samples and outputs are shown. -0 is written as 0. */
export function formatValue(value: Value): string {
  return JSON.stringify(value);
}

/** The names under which the parts of a test's input are shown and typed in. */
export function inputNames(signature: Signature): string[] {
  if (signature.kind === 'class') return ['constructor', 'calls'];
  return signature.parameters.map(({ name }) => name);
}

/** A test's input as custom input, a `name = value` line for each part; the inverse of `parseInput`. */
export function formatInput(signature: Signature, input: readonly Value[]): string {
  return inputNames(signature)
    .map((name, index) => `${name} = ${formatValue(input[index] ?? null)}`)
    .join('\n');
}

/** Cuts a text for a message, saying so. Never splits a surrogate pair. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
