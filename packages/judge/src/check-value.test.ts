import { expect, test } from 'vitest';
import { checkInput, checkValue } from './check-value.ts';
import { parseSignature } from './parse-signature.ts';
import { parseType } from './parse-type.ts';

test.each<[string, unknown, string, string]>([
  ['integer', 1.5, 'v', 'v must be an integer, but is 1.5'],
  ['integer', 2 ** 53, 'v', 'v must be an integer, but is 9007199254740992 (beyond ±(2^53 - 1))'],
  ['float', Number.NaN, 'v', 'v must be a number, but is NaN'],
  ['string', null, 'v', 'v must be a string, but is null'],
  ['boolean', 1, 'v', 'v must be true or false, but is 1'],
  ['integer[][]', [[1], [2, '3']], 'v[1][1]', 'v[1][1] must be an integer, but is a string'],
  ['integer?[]', [undefined], 'v[0]', 'v[0] must be an integer or null, but is undefined'],
  ['integer[]?', [true], 'v[0]', 'v[0] must be an integer, but is true'],
  ['binary-tree<integer>', [1, null, null, 2], 'v[3]', 'v[3] has no parent'],
  [
    'binary-tree<integer>',
    [null],
    'v[0]',
    'v[0] is the root and cannot be null; an empty tree is []',
  ],
  ['binary-tree<integer>', [1, null], 'v[1]', 'v[1] is a trailing null; leave it out'],
  [
    'linked-list<string>',
    {},
    'v',
    'v must be the values of a linked list in an array, but is an object',
  ],
])('%s: %j', (type, value, path, message) => {
  expect(checkValue(parseType(type), value, 'v')).toMatchObject({ path, message });
});

test('the number of arguments counts', () => {
  const parameters = [{ name: 'a', type: 'integer' }];
  const signature = parseSignature({ kind: 'function', name: 'f', parameters, returns: 'integer' });
  expect(checkInput(signature, [1])).toBe(null);
  expect(checkInput(signature, [1, 2])?.message).toBe('expected 1 argument, got 2');
});

test.each([
  [{ name: 'f-g' }, 'function name `f-g` is not an identifier'],
  [{ parameters: [{ name: 'a b', type: 'integer' }] }, 'parameter name `a b`'],
  [
    {
      parameters: [
        { name: 'a', type: 'integer' },
        { name: 'a', type: 'integer' },
      ],
    },
    'two parameters are called `a`',
  ],
  [{ returns: 'void' }, 'return value: type `void`'],
])('a signature with %j is refused', (part, message) => {
  const sound = { kind: 'function' as const, name: 'f', parameters: [], returns: 'integer' };
  expect(() => parseSignature({ ...sound, ...part })).toThrow(message);
});
