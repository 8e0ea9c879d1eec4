import { findMethod, splitInput } from './calls.ts';
import type { ParsedClass, ParsedParameter, ParsedSignature } from './parse-signature.ts';
import { describeType, formatType } from './parse-type.ts';
import { countOf } from './say-amounts.ts';
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

/** Checks a test's input: the arguments of a function, or a class's `[constructorArguments, calls]`. */
export function checkInput(
  signature: ParsedSignature,
  input: readonly Value[],
): ValueProblem | null {
  switch (signature.kind) {
    case 'function':
      return checkArguments(signature.parameters, input, '');
    case 'class':
      return checkCalls(signature, input);
  }
}

/** Checks what a program gave back, or should, for this input. @returns the first problem, or null. */
export function checkOutput(
  signature: ParsedSignature,
  input: readonly Value[],
  output: unknown,
  name: string,
): ValueProblem | null {
  if (signature.kind === 'function') return checkValue(signature.returns, output, name);
  const { calls } = splitInput(input);
  if (!Array.isArray(output) || output.length !== calls.length) {
    const found = Array.isArray(output) ? `has ${output.length}` : `is ${describeValue(output)}`;
    const message = `${name} must be an array of ${countOf(calls.length, 'result')}, one a call, but ${found}`;
    return { path: name, expected: '', message };
  }
  for (const [index, [method]] of calls.entries()) {
    const path = `${name}[${index}]`;
    const returns = findMethod(signature, method)?.returns ?? null;
    if (returns !== null) {
      const problem = checkValue(returns, output[index], path);
      if (problem) return problem;
    } else if (output[index] !== null) {
      const message = `${path} must be null, for \`${method}\` returns nothing`;
      return { path, expected: 'void', message };
    }
  }
  return null;
}

function checkArguments(
  parameters: readonly ParsedParameter[],
  given: readonly unknown[],
  where: string,
): ValueProblem | null {
  if (given.length !== parameters.length) {
    const message = `${where}expected ${countOf(parameters.length, 'argument')}, got ${given.length}`;
    return { path: '', expected: '', message };
  }
  for (const [index, { name, type }] of parameters.entries()) {
    const problem = checkValue(type, given[index], name);
    if (problem) return { ...problem, message: `${where}${problem.message}` };
  }
  return null;
}

function checkCalls(signature: ParsedClass, input: readonly unknown[]): ValueProblem | null {
  const [constructorArguments, calls] = input;
  if (input.length !== 2 || !Array.isArray(constructorArguments) || !Array.isArray(calls)) {
    const message = 'the input of a class must be [constructorArguments, calls], two arrays';
    return { path: '', expected: '', message };
  }
  const problem = checkArguments(signature.parameters, constructorArguments, 'constructor: ');
  if (problem) return problem;
  for (const [index, call] of calls.entries()) {
    const where = `call ${index + 1}`;
    const [name, ...given]: unknown[] = Array.isArray(call) ? call : [];
    const method = findMethod(signature, name);
    if (!method) {
      const known = signature.methods.map((one) => `\`${one.name}\``).join(', ');
      const message = `${where} must be [method, ...arguments] with one of the methods ${known}`;
      return { path: `calls[${index}]`, expected: '', message };
    }
    const wrong = checkArguments(method.parameters, given, `${where}, \`${method.name}\`: `);
    if (wrong) return wrong;
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
