import { describe, expect, test } from 'vitest';
import { parseInput } from './parse-input.ts';
import type { Signature, Value } from './signature.ts';

function signature(parameters: Record<string, string>): Signature {
  return {
    kind: 'function',
    name: 'solve',
    parameters: Object.entries(parameters).map(([name, type]) => ({ name, type })),
    returns: 'integer',
  };
}

describe('input that is read', () => {
  test.each<[string, Record<string, string>, string, Value[]]>([
    ['plain lines', { nums: 'integer[]', k: 'integer' }, '[1,2, 3]\n4', [[1, 2, 3], 4]],
    ['named lines', { nums: 'integer[]', k: 'integer' }, 'nums = [1]\n  k=4  \n', [[1], 4]],
    ['empty lines and Windows', { a: 'integer', b: 'string' }, '\r\n1\r\n\r\n"x"\r\n', [1, 'x']],
    ['escapes', { s: 'string' }, '"a\\"\\u00e9\\n\\\\"', ['a"é\n\\']],
    ['a string like a label', { s: 'string' }, '"s = 1"', ['s = 1']],
    [
      'booleans and null',
      { a: 'boolean[]', b: 'string?' },
      '[true,false]\nnull',
      [[true, false], null],
    ],
    ['numbers', { a: 'float[]' }, '[-1.5e3, 0, -0, 7]', [[-1500, 0, 0, 7]]],
    ['a list', { a: 'linked-list<integer>' }, '[1,2]', [[1, 2]]],
    [
      'a tree, trailing nulls dropped',
      { a: 'binary-tree<integer>' },
      '[1,null,2,null,null]',
      [[1, null, 2]],
    ],
    ['an empty tree', { a: 'binary-tree<integer>' }, '[]', [[]]],
    ['no parameters', {}, '\n', []],
  ])('%s', (_, parameters, text, input) => {
    expect(parseInput(signature(parameters), text)).toEqual({ ok: true, input });
  });
});

describe('mistakes, each at its place', () => {
  const grid = { grid: 'integer[][]', k: 'integer' };
  test.each<[string, Record<string, string>, string, object, string | RegExp]>([
    [
      'wrong element',
      grid,
      '[[1],[2],\t[3, "x"]]\n1',
      { line: 1, column: 15, parameter: 'grid', path: 'grid[2][1]', expected: 'integer' },
      'grid[2][1] must be an integer, but a string was found.',
    ],
    [
      'fraction',
      grid,
      '[[1]]\nk = 1.5',
      { line: 2, column: 5, path: 'k', expected: 'integer' },
      'k must be an integer, but 1.5 was found.',
    ],
    [
      'unsafe integer',
      grid,
      '[[9007199254740993]]\n1',
      { column: 3, path: 'grid[0][0]' },
      /within ±\(2\^53 - 1\)/,
    ],
    [
      'missing line',
      grid,
      '[[1]]\n',
      { line: 1, column: 6, parameter: 'k', expected: 'integer' },
      'The value of `k` is missing: add a line with an integer.',
    ],
    ['nothing', grid, '', { line: 1, column: 1, parameter: 'grid' }, /`grid` is missing/],
    [
      'line too many',
      grid,
      '[[1]]\n1\n\n 2',
      { line: 4, column: 2, parameter: null, path: null, expected: null },
      'The function takes 2 values; this line is one too many.',
    ],
    [
      'wrong name',
      grid,
      'k = 1\ngrid = [[1]]',
      { line: 1, column: 1, parameter: 'grid' },
      /expected, not of `k`/,
    ],
    [
      'too shallow',
      grid,
      '[1]\n1',
      { column: 2, path: 'grid[0]', expected: 'integer[]' },
      'grid[0] must be an array (integer[]), but `1` was found.',
    ],
    [
      'not closed',
      grid,
      '[[1],[2]\n1',
      { line: 1, column: 1, path: 'grid', expected: 'integer[][]' },
      /not closed: `\]` is missing/,
    ],
    [
      'missing comma',
      grid,
      '[[1 2]]\n1',
      { column: 5, path: 'grid[0]' },
      'grid[0] needs a comma or ] here, but `2` was found.',
    ],
    ['comma too many', grid, '[[1,]]\n1', { column: 5, path: 'grid[0][1]' }, /a comma too many/],
    [
      'two values',
      { a: 'integer' },
      '1 2',
      { column: 3, path: 'a' },
      /followed by `2`; one value stands on a line/,
    ],
    ['single quotes', { s: 'string' }, "'x'", { column: 1 }, /double quotes/],
    ['no quotes', { s: 'string' }, 'x', { column: 1 }, 's must be a string, but `x` was found.'],
    ['open quote', { s: 'string' }, '"x', { column: 1 }, /closing " is missing/],
    ['bad escape', { s: 'string' }, '"\\x"', { column: 1 }, /JSON string/],
    ['leading zero', { a: 'integer' }, '012', { column: 1 }, /needless 0/],
    ['too large a float', { a: 'float' }, '1e999', { column: 1 }, /too large/],
    [
      'Python booleans',
      { a: 'boolean' },
      'True',
      { column: 1 },
      'a must be true or false, but `True` was found.',
    ],
    ['an object', { a: 'integer' }, '{"a":1}', { column: 1 }, /an object was found/],
    [
      'null where none may be',
      { a: 'integer[]' },
      '[null]',
      { column: 2, path: 'a[0]', expected: 'integer' },
      /`null` was found/,
    ],
    [
      'wrong nullable',
      { a: 'integer?' },
      '"x"',
      { expected: 'integer?' },
      'a must be an integer or null, but a string was found.',
    ],
    [
      'null at the root',
      { t: 'binary-tree<integer>' },
      '[null,1]',
      { column: 1, path: 't' },
      /null as its root/,
    ],
    [
      'an orphan',
      { t: 'binary-tree<integer>' },
      '[1,null,null,2]',
      { column: 1, path: 't' },
      't holds a value that has no parent, at [3].',
    ],
    ['a label without a value', { a: 'integer' }, 'a = ', { column: 5 }, /the line ends here/],
    ['NaN', { a: 'float' }, 'NaN', { column: 1 }, /a number, but `NaN`/],
  ])('%s', (_, parameters, text, place, message) => {
    const result = parseInput(signature(parameters), text);
    expect(result).toMatchObject({ ok: false, problem: place });
    if (!result.ok) expect(result.problem.message).toMatch(message);
  });
});

test('a signature that cannot be read is the problem package’s fault', () => {
  expect(() => parseInput(signature({ a: 'number' }), '1')).toThrow('parameter `a`: type `number`');
});
