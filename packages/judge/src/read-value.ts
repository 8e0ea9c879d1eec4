import { findOrphan } from './check-value.ts';
import type { ParsedMethod, ParsedParameter } from './parse-signature.ts';
import { describeShape, formatShape, type Shape } from './read-shape.ts';
import type { Value, ValueType } from './signature.ts';

/** A mistake in one line of custom input. `offset` counts from 0 in that line. */
export class ReadError extends Error {
  readonly offset: number;
  readonly path: string;
  readonly expected: string;

  constructor(offset: number, path: string, expected: string, message: string) {
    super(message);
    this.offset = offset;
    this.path = path;
    this.expected = expected;
  }
}

/**
 * Reads one JSON value of a known shape from `line`, from `offset` to the end of the line. Reading
 * by shape, not into any JSON, lets every message say what should stand at that very place.
 *
 * @throws ReadError
 */
export function readValue(type: Shape, name: string, line: string, offset: number): Value {
  let position = offset;
  const indices: number[] = [];
  let current: Shape = type;

  const fail = (message: string, at = position): never => {
    const path = name + indices.map((index) => `[${index}]`).join('');
    throw new ReadError(at, path, formatShape(current), `${path} ${message}`);
  };
  const skipSpaces = () => {
    while (line[position] === ' ' || line[position] === '\t') position += 1;
  };
  const mismatch = (): never => {
    const want = `must be ${describeShape(current)}`;
    return position >= line.length
      ? fail(`${want}, but the line ends here`)
      : fail(`${want}, but ${describeToken(line, position)} was found`);
  };

  const readNumber = (wanted: 'integer' | 'float'): number => {
    const token = /^-?\d+(\.\d+)?([eE][+-]?\d+)?/.exec(line.slice(position, position + 400))?.[0];
    if (token === undefined) return mismatch();
    if (/^-?0\d/.test(token)) fail(`must not begin with a needless 0: ${token}`);
    const value = Number(token);
    if (wanted === 'integer') {
      if (!/^-?\d+$/.test(token)) fail(`must be an integer, but ${token} was found`);
      if (!Number.isSafeInteger(value)) fail(`must lie within ±(2^53 - 1), but is ${token}`);
    } else if (!Number.isFinite(value)) {
      fail(`is too large for a number: ${token}`);
    }
    position += token.length;
    return value === 0 ? 0 : value;
  };

  const readString = (): string => {
    if (line[position] === "'") fail('must be a string in double quotes, not single ones');
    if (line[position] !== '"') return mismatch();
    const start = position;
    let end = start + 1;
    while (end < line.length && line[end] !== '"') end += line[end] === '\\' ? 2 : 1;
    if (end >= line.length) fail('must be a string, but its closing " is missing', start);
    const token = line.slice(start, end + 1);
    try {
      const text: unknown = JSON.parse(token);
      if (typeof text !== 'string') return mismatch();
      position = end + 1;
      return text;
    } catch {
      return fail(
        'must be a JSON string: write \\" for a quote, \\\\ for a backslash, \\t for a tab',
        start,
      );
    }
  };

  const readWord = <T extends Value>(words: Record<string, T>): T => {
    for (const [word, value] of Object.entries(words)) {
      if (!line.startsWith(word, position) || /^\w/.test(line.slice(position + word.length)))
        continue;
      position += word.length;
      return value;
    }
    return mismatch();
  };

  /** @param readItem reads the item of that index; it begins at `position`. */
  const readItems = (readItem: (index: number) => Value): Value[] => {
    if (line[position] !== '[') return mismatch();
    const whole = current;
    const start = position;
    position += 1;
    const values: Value[] = [];
    skipSpaces();
    if (line[position] === ']') {
      position += 1;
      return values;
    }
    for (;;) {
      indices.push(values.length);
      skipSpaces();
      if (line[position] === ']') fail('is missing: there is a comma too many');
      values.push(readItem(values.length));
      skipSpaces();
      current = whole;
      indices.pop();
      const next = line[position];
      if (next === undefined)
        fail('is not closed: `]` is missing (a value must stand on one line)', start);
      if (next !== ',' && next !== ']')
        fail(`needs a comma or ] here, but ${describeToken(line, position)} was found`);
      position += 1;
      if (next === ']') return values;
    }
  };

  const readArray = (of: ValueType): Value[] => readItems(() => readAny(of));

  const readArgument = (parameters: readonly ParsedParameter[], index: number, whose: string) => {
    const parameter = parameters[index];
    if (parameter) return readAny(parameter.type);
    return fail(`is one too many: ${whose} takes ${countOf(parameters)}`);
  };

  const refuseTooFew = (
    parameters: readonly ParsedParameter[],
    given: number,
    whose: string,
    start: number,
  ) => {
    const missing = parameters[given];
    if (missing) fail(`lacks \`${missing.name}\`: ${whose} takes ${countOf(parameters)}`, start);
  };

  const readArguments = (parameters: readonly ParsedParameter[]): Value[] => {
    const start = position;
    const whose = 'the constructor';
    const values = readItems((index) => readArgument(parameters, index, whose));
    refuseTooFew(parameters, values.length, whose, start);
    return values;
  };

  const readCall = (methods: readonly ParsedMethod[]): Value[] => {
    const start = position;
    let method: ParsedMethod | undefined;
    const values = readItems((index) => {
      if (index > 0 && method)
        return readArgument(method.parameters, index - 1, `\`${method.name}\``);
      current = { kind: 'string' };
      const name = readString();
      method = methods.find((one) => one.name === name);
      const known = methods.map((one) => one.name).join(', ');
      if (!method) fail(`names no method: ${name}; the methods are ${known}`, start);
      return name;
    });
    const called: ParsedMethod | undefined = method;
    if (called === undefined) fail('is empty; a call begins with the name of a method', start);
    else refuseTooFew(called.parameters, values.length - 1, `\`${called.name}\``, start);
    return values;
  };

  const readTree = (of: ValueType): Value[] => {
    const start = position;
    const values = readArray({ kind: 'nullable', of });
    while (values.length > 0 && values.at(-1) === null) values.pop();
    const orphan = findOrphan(values);
    if (orphan === 0) fail('has null as its root; an empty tree is []', start);
    if (orphan !== null) fail(`holds a value that has no parent, at [${orphan}]`, start);
    return values;
  };

  const readAny = (wanted: Shape): Value => {
    current = wanted;
    switch (wanted.kind) {
      case 'integer':
      case 'float':
        return readNumber(wanted.kind);
      case 'string':
        return readString();
      case 'boolean':
        return readWord({ true: true, false: false });
      case 'array':
      case 'linked-list':
        return readArray(wanted.of);
      case 'binary-tree':
        return readTree(wanted.of);
      case 'arguments':
        return readArguments(wanted.parameters);
      case 'calls':
        return readItems(() => readAny({ kind: 'call', methods: wanted.methods }));
      case 'call':
        return readCall(wanted.methods);
      case 'nullable':
        if (line.startsWith('null', position)) return readWord({ null: null });
        if (!beginsLike(wanted.of, line[position])) return mismatch();
        return readAny(wanted.of);
    }
  };

  skipSpaces();
  const value = readAny(type);
  skipSpaces();
  current = type;
  if (position < line.length) {
    fail(`is followed by ${describeToken(line, position)}; one value stands on a line`);
  }
  return value;
}

function countOf(parameters: readonly ParsedParameter[]): string {
  const names = parameters.map(({ name }) => name).join(', ');
  if (parameters.length === 0) return 'no arguments';
  return `${parameters.length === 1 ? '1 argument' : `${parameters.length} arguments`} (${names})`;
}

function beginsLike(type: ValueType, first: string | undefined): boolean {
  if (first === undefined) return false;
  if (type.kind === 'string') return first === '"' || first === "'";
  if (type.kind === 'boolean') return first === 't' || first === 'f';
  if (type.kind === 'integer' || type.kind === 'float') return /[-\d]/.test(first);
  return first === '[';
}

function describeToken(line: string, position: number): string {
  const rest = line.slice(position, position + 40);
  const word = /^[-+\w.]+/.exec(rest)?.[0];
  if (rest.startsWith('"')) return 'a string';
  if (rest.startsWith('[')) return 'an array';
  if (rest.startsWith('{')) return 'an object';
  return `\`${word ?? String.fromCodePoint(rest.codePointAt(0) ?? 0x20)}\``;
}
