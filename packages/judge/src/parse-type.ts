import type { TypeText, ValueType } from './signature.ts';

/** A type's text that cannot be read. `column` counts from 1. */
export class TypeTextError extends Error {
  readonly column: number;

  constructor(text: TypeText, column: number, problem: string) {
    super(`type \`${text}\`, column ${column}: ${problem}`);
    this.name = 'TypeTextError';
    this.column = column;
  }
}

const simpleKinds = ['integer', 'float', 'string', 'boolean'] as const;
const wrapperKinds = ['linked-list', 'binary-tree'] as const;
const known = [...simpleKinds, ...wrapperKinds.map((kind) => `${kind}<…>`)].join(', ');

/**
 * Reads a type as authors write it.
 *
 * @throws TypeTextError naming the column and what was expected there.
 */
export function parseType(text: TypeText): ValueType {
  let position = 0;

  const fail = (problem: string, at = position): never => {
    throw new TypeTextError(text, at + 1, problem);
  };
  const skipSpaces = () => {
    while (text[position] === ' ') position += 1;
  };
  const take = (token: string): boolean => {
    skipSpaces();
    if (!text.startsWith(token, position)) return false;
    position += token.length;
    return true;
  };

  const readBase = (): ValueType => {
    skipSpaces();
    const start = position;
    const word = /^[A-Za-z-]*/.exec(text.slice(position))?.[0] ?? '';
    position += word.length;
    for (const kind of simpleKinds) if (word === kind) return { kind };
    for (const kind of wrapperKinds) {
      if (word !== kind) continue;
      if (!take('<')) fail(`\`${kind}\` needs the type of its values: \`${kind}<integer>\``);
      const ofStart = position;
      const of = readType();
      if (!take('>')) fail('expected `>`');
      if (kind === 'binary-tree' && of.kind === 'nullable')
        fail('the values of a tree cannot be null: null already marks a missing child', ofStart);
      return { kind, of };
    }
    return fail(
      word === '' ? `expected a type: ${known}` : `unknown type \`${word}\`; known are ${known}`,
      start,
    );
  };

  const readType = (): ValueType => {
    let type = readBase();
    for (;;) {
      if (take('[]')) {
        type = { kind: 'array', of: type };
      } else if (take('?')) {
        if (type.kind === 'nullable') fail('`?` twice says no more than once', position - 1);
        if (type.kind === 'linked-list' || type.kind === 'binary-tree')
          fail(`an empty ${type.kind} already stands for null; leave the \`?\` out`, position - 1);
        type = { kind: 'nullable', of: type };
      } else {
        return type;
      }
    }
  };

  const type = readType();
  skipSpaces();
  if (position < text.length) fail(`unexpected \`${text.slice(position)}\``);
  return type;
}

/** Writes a type back as text; `parseType(formatType(type))` is the same type. */
export function formatType(type: ValueType): TypeText {
  switch (type.kind) {
    case 'array':
      return `${formatType(type.of)}[]`;
    case 'nullable':
      return `${formatType(type.of)}?`;
    case 'linked-list':
    case 'binary-tree':
      return `${type.kind}<${formatType(type.of)}>`;
    case 'integer':
    case 'float':
    case 'string':
    case 'boolean':
      return type.kind;
  }
}

/** Names what a type asks for in a sentence: `an integer`, `an array (integer[])`. */
export function describeType(type: ValueType): string {
  switch (type.kind) {
    case 'integer':
      return 'an integer';
    case 'float':
      return 'a number';
    case 'string':
      return 'a string';
    case 'boolean':
      return 'true or false';
    case 'array':
      return `an array (${formatType(type)})`;
    case 'linked-list':
      return 'the values of a linked list in an array';
    case 'binary-tree':
      return 'the values of a binary tree in an array, level by level';
    case 'nullable':
      return `${describeType(type.of)} or null`;
  }
}
