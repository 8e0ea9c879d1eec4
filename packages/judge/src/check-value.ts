import type { ParsedSignature } from './parse-signature.ts';
import { describeType, formatType } from './parse-type.ts';
import type { TypeText, Value, ValueType } from './signature.ts';

/** Where a value departs from its type: `grid[2][1]`, what stands there, what should. */
export type ValueProblem = { path: string; expected: TypeText; message: string };

/**
 * Checks a value against a type, strictly: trees come without trailing nulls, integers are safe
 * integers, floats are finite.
 *
 * @returns the first problem in reading order, its path beginning with `name`, or null.
 */
export function checkValue(type: ValueType, value: unknown, name: string): ValueProblem | null {
  const problem = find(type, value);
  if (problem === null) return null;
  const path = name + problem.path;
  return { path, expected: problem.expected, message: `${path} ${problem.message}` };
}

/** Checks the arguments of one call. @returns the first problem, or null. */
export function checkInput(
  signature: ParsedSignature,
  input: readonly Value[],
): ValueProblem | null {
  const wanted = signature.parameters.length;
  if (input.length !== wanted) {
    const message = `${wanted} arguments are declared, ${input.length} are given`;
    return { path: '', expected: '', message };
  }
  for (const [index, { name, type }] of signature.parameters.entries()) {
    const problem = checkValue(type, input[index], name);
    if (problem) return problem;
  }
  return null;
}

/**
 * The index of the first value of a level-order tree that hangs on nothing, or null. A null at the
 * root counts: an empty tree is `[]`.
 */
export function findOrphan(values: readonly unknown[]): number | null {
  let slots = 1;
  for (let index = 0; index < values.length; index += 1) {
    if (slots === 0 || (index === 0 && values[0] === null)) return index;
    slots += values[index] === null ? -1 : 1;
  }
  return null;
}

/** Names what kind of thing a value is: `a string`, `null`, `an array`. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'boolean') return `${value}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** Paths are put together on the way out, so that right values cost nothing. */
function find(type: ValueType, value: unknown): ValueProblem | null {
  switch (type.kind) {
    case 'integer':
      return Number.isSafeInteger(value) ? null : mismatch(type, value);
    case 'float':
      return Number.isFinite(value) ? null : mismatch(type, value);
    case 'string':
    case 'boolean':
      return typeof value === type.kind ? null : mismatch(type, value);
    case 'nullable':
      return value === null ? null : retype(find(type.of, value), type, value);
    case 'array':
    case 'linked-list':
      return Array.isArray(value) ? findInside(type.of, value) : mismatch(type, value);
    case 'binary-tree':
      return Array.isArray(value)
        ? (findInside({ kind: 'nullable', of: type.of }, value) ?? findShape(type, value))
        : mismatch(type, value);
  }
}

function findInside(type: ValueType, values: readonly unknown[]): ValueProblem | null {
  for (let index = 0; index < values.length; index += 1) {
    const problem = find(type, values[index]);
    if (problem) return { ...problem, path: `[${index}]${problem.path}` };
  }
  return null;
}

function findShape(type: ValueType, values: readonly unknown[]): ValueProblem | null {
  const expected = formatType(type);
  const orphan = findOrphan(values);
  if (orphan === 0)
    return {
      path: '[0]',
      expected,
      message: 'is the root and cannot be null; an empty tree is []',
    };
  if (orphan !== null) return { path: `[${orphan}]`, expected, message: 'has no parent' };
  const last = values.length - 1;
  if (values[last] === null)
    return { path: `[${last}]`, expected, message: 'is a trailing null; leave it out' };
  return null;
}

function mismatch(type: ValueType, value: unknown): ValueProblem {
  const unsafe = type.kind === 'integer' && Number.isInteger(value) ? ' (beyond ±(2^53 - 1))' : '';
  const message = `must be ${describeType(type)}, but is ${describeValue(value)}${unsafe}`;
  return { path: '', expected: formatType(type), message };
}

/** At the nullable itself the message should offer null; deeper, the inner message is right. */
function retype(problem: ValueProblem | null, type: ValueType, value: unknown) {
  return problem && problem.path === '' ? mismatch(type, value) : problem;
}
