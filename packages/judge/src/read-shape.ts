import type { ParsedMethod, ParsedParameter, ParsedSignature } from './parse-signature.ts';
import { describeType, formatType } from './parse-type.ts';
import type { ValueType } from './signature.ts';

/** What one line of custom input holds: a value of a type, or a part of a class's input. */
export type Shape =
  | ValueType
  | { kind: 'arguments'; parameters: readonly ParsedParameter[] }
  | { kind: 'calls'; methods: readonly ParsedMethod[] }
  | { kind: 'call'; methods: readonly ParsedMethod[] };

/** The lines of a signature's custom input, in order. */
export function linesOf(signature: ParsedSignature): { name: string; shape: Shape }[] {
  if (signature.kind === 'function')
    return signature.parameters.map(({ name, type }) => ({ name, shape: type }));
  const { parameters, methods } = signature;
  return [
    { name: 'constructor', shape: { kind: 'arguments', parameters } },
    { name: 'calls', shape: { kind: 'calls', methods } },
  ];
}

export function formatShape(shape: Shape): string {
  switch (shape.kind) {
    case 'arguments':
      return `[${shape.parameters.map(({ name }) => name).join(', ')}]`;
    case 'calls':
      return '[[method, ...arguments], …]';
    case 'call':
      return '[method, ...arguments]';
    default:
      return formatType(shape);
  }
}

export function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case 'arguments':
      return `the arguments of the constructor in an array, ${formatShape(shape)}`;
    case 'calls':
      return `the calls in an array, each like ${exampleCall(shape.methods)}`;
    case 'call':
      return `a call in an array, like ${exampleCall(shape.methods)}`;
    default:
      return describeType(shape);
  }
}

function exampleCall(methods: readonly ParsedMethod[]): string {
  const [first] = methods;
  return `[${[`"${first?.name}"`, ...(first?.parameters ?? []).map(({ name }) => name)].join(', ')}]`;
}
