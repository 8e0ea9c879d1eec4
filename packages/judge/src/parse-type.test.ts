import { expect, test } from 'vitest';
import { parseType } from './parse-type.ts';
import type { ValueType } from './signature.ts';

test.each<[string, ValueType]>([
  ['integer', { kind: 'integer' }],
  [' string ', { kind: 'string' }],
  ['integer[][]', { kind: 'array', of: { kind: 'array', of: { kind: 'integer' } } }],
  ['float?[]', { kind: 'array', of: { kind: 'nullable', of: { kind: 'float' } } }],
  ['boolean[]?', { kind: 'nullable', of: { kind: 'array', of: { kind: 'boolean' } } }],
  [
    'linked-list<integer>[]',
    { kind: 'array', of: { kind: 'linked-list', of: { kind: 'integer' } } },
  ],
  ['binary-tree< string >', { kind: 'binary-tree', of: { kind: 'string' } }],
])('%s', (text, type) => expect(parseType(text)).toEqual(type));

test.each([
  [
    '',
    'type ``, column 1: expected a type: integer, float, string, boolean, linked-list<…>, binary-tree<…>',
  ],
  ['number[]', 'type `number[]`, column 1: unknown type `number`; known are integer, float'],
  ['integer]', 'type `integer]`, column 8: unexpected `]`'],
  ['linked-list', '`linked-list` needs the type of its values: `linked-list<integer>`'],
  ['linked-list<integer', 'column 20: expected `>`'],
  ['binary-tree<integer?>', 'the values of a tree cannot be null'],
  ['integer??', 'column 9: `?` twice says no more than once'],
  ['linked-list<integer>?', 'an empty linked-list already stands for null'],
])('%s is refused', (text, message) => expect(() => parseType(text)).toThrow(message));
