import type { Value } from '@dryrun/judge';
import { describe, expect, test } from 'vitest';
import { pythonInTests, valueIn } from './testing.ts';

const { runOne } = pythonInTests();

describe('values', () => {
  test.each<[string, Value, string, Value, string]>([
    ['linked-list<integer>', [1, 2], 'integer', 1, 'x.val'],
    ['linked-list<integer>', [1, 2, 3], 'linked-list<integer>', [1, 2, 3], 'x'],
    ['linked-list<integer>', [], 'boolean', true, 'x is None'],
    ['linked-list<integer>[]', [[1], [], [2, 3]], 'linked-list<integer>[]', [[1], [], [2, 3]], 'x'],
    ['binary-tree<integer>', [1, null, 2, 3], 'binary-tree<integer>', [1, null, 2, 3], 'x'],
    ['binary-tree<integer>', [1, null, 2, 3], 'integer', 3, 'x.right.left.val'],
    [
      'binary-tree<string>',
      ['a', 'b', 'c', null, null, 'd'],
      'binary-tree<string>',
      ['a', 'b', 'c', null, null, 'd'],
      'x',
    ],
    ['binary-tree<integer>', [], 'binary-tree<integer>', [], 'x'],
    ['integer?[]', [1, null], 'integer?[]', [1, null], 'x'],
    ['float[][]', [[0.5], []], 'float[][]', [[0.5], []], 'x'],
    ['float[]', [1, 2.5], 'boolean', true, 'all(type(e) is float for e in x)'],
    ['float', 3, 'string', '3.0', 'repr(x)'],
    ['string', '\u0000\ud800 “ü” \u2028 😀', 'string', '\u0000\ud800 “ü” \u2028 😀', 'x'],
    ['string', 'aü😀', 'integer', 3, 'len(x)'],
    ['boolean', false, 'boolean', false, 'x'],
    ['integer', 2 ** 53 - 1, 'integer', 2 ** 53 - 1, 'x'],
    ['integer', -3, 'integer', -3, 'x'],
    [
      'integer[]',
      Array.from({ length: 20_000 }, (_, n) => n - 7),
      'integer',
      20_000 * 9_999.5 - 140_000,
      'sum(x)',
    ],
    [
      'integer[]',
      Array.from({ length: 20_000 }, (_, n) => n * 2 ** 33),
      'string',
      'int',
      'type(x[9]).__name__',
    ],
    [
      'integer[][]',
      Array.from({ length: 9_000 }, (_, n) => [n, 1 - n].slice(n % 2)),
      'integer[][]',
      Array.from({ length: 9_000 }, (_, n) => [n, 1 - n].slice(n % 2)),
      'x',
    ],
    [
      'float[]',
      Array.from({ length: 9_000 }, (_, n) => n / 2),
      'string',
      'list float',
      'f"{type(x).__name__} {type(x[0]).__name__}"',
    ],
    [
      'linked-list<integer>',
      Array.from({ length: 9_000 }, (_, n) => n),
      'integer',
      1,
      'x.next.val',
    ],
  ])('%s %j: %s', async (type, value, returns, expected, expression) => {
    const code = `def solve(x):\n    return ${expression}`;
    expect(await runOne(code, [value], { types: [type], returns })).toMatchObject({
      value: { ok: true, value: expected },
    });
  });

  test.each<[string, string, string, Value]>([
    ['a tuple', '((1, 2), (3,))', 'integer[][]', [[1, 2], [3]]],
    ['an int where a float is declared', '[1, 2.5]', 'float[]', [1, 2.5]],
    ['minus zero', '[-0.0, 1.0]', 'float[]', [0, 1]],
    ['a list of one node', 'ListNode(5)', 'linked-list<integer>', [5]],
    ['a tree', 'TreeNode(1, None, TreeNode(2))', 'binary-tree<integer>', [1, null, 2]],
    ['None for a list', 'None', 'linked-list<integer>', []],
    ['None for a nullable', 'None', 'string?', null],
    ['own nodes', 'Node(1, Node(2))', 'linked-list<integer>', [1, 2]],
    ['a subclass of int, list and str', '[T("a"), T("b")]', 'string[]', ['a', 'b']],
  ])('%s may be returned', async (_, expression, returns, value) => {
    const own =
      'class Node:\n    def __init__(self, v, n=None):\n        self.val, self.next = v, n\nclass T(str):\n    def __str__(self): return "other"';
    expect(
      valueIn(await runOne(`${own}\ndef solve():\n    return ${expression}`, [], { returns })),
    ).toEqual(value);
  });

  test.each([
    ['None', 'integer', 'returned nothing (None) where an integer was expected'],
    ['"5"', 'integer', 'returned a string where an integer was expected'],
    ['"5"', 'integer?', 'returned a string where an integer or None was expected'],
    ['True', 'integer', 'returned True where an integer was expected'],
    [
      '3.0',
      'integer',
      'returned 3.0 where an integer was expected; it is a float: // divides integers, int() converts',
    ],
    ['1.5', 'integer', 'returned 1.5 where an integer was expected'],
    [
      '2**53',
      'integer',
      'returned 9007199254740992 where an integer was expected (within ±(2^53 - 1))',
    ],
    [
      '10**5000',
      'integer',
      'returned a huge integer where an integer was expected (within ±(2^53 - 1))',
    ],
    [
      '1 << 10_000_000',
      'integer',
      'returned a huge integer where an integer was expected (within ±(2^53 - 1))',
    ],
    ['1', 'boolean', 'returned 1 where True or False was expected'],
    [
      '[[1], [2, None]]',
      'integer[][]',
      'returned nothing (None) at [1][1] where an integer was expected',
    ],
    ['{1}', 'integer[]', 'returned a set where a list (integer[]) was expected; list(…) makes one'],
    [
      '(n for n in [1])',
      'integer[]',
      'returned a generator where a list (integer[]) was expected; list(…) makes one',
    ],
    ['{1: 2}', 'integer[]', 'returned a dict where a list (integer[]) was expected'],
    ['[1, 2]', 'linked-list<integer>', 'returned a list where a ListNode or None was expected'],
    ['float("nan")', 'float', 'returned nan where a number was expected'],
    ['[0.5, float("inf")]', 'float[]', 'returned inf at [1] where a number was expected'],
    ['10**400', 'float', 'returned a huge integer where a number was expected'],
    ['b"a"', 'string', 'returned a bytes where a string was expected'],
    ['1j', 'float', 'returned a complex where a number was expected'],
  ])('%s is no %s', async (expression, returns, reason) => {
    const code = `def solve():\n    return ${expression}`;
    expect(await runOne(code, [], { returns })).toMatchObject({
      kind: 'returned',
      value: { ok: false, reason },
    });
  });

  test.each([
    ['a = [1]; a.append(a)', 'a', 'integer[]', /returned a list at \[1\] where an integer/],
    [
      'n = ListNode(1); n.next = n',
      'n',
      'linked-list<integer>',
      /linked list with a cycle after node 1/,
    ],
    [
      't = TreeNode(1); t.left = t.right = TreeNode(2)',
      't',
      'binary-tree<integer>',
      /a node is reached twice/,
    ],
  ])('%s', async (line, expression, returns, reason) => {
    const code = `def solve():\n    ${line}\n    return ${expression}`;
    expect(await runOne(code, [], { returns })).toMatchObject({
      value: { ok: false, reason: expect.stringMatching(reason) },
    });
  });
});
