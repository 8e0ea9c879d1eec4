import type { Value } from '@dryrun/judge';
import { afterAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../parent/create-sandbox.ts';
import { solveRunner } from '../testing/run-solve.ts';

const sandbox = createSandbox({ size: 1 });
afterAll(() => sandbox.close());
const { runOne } = solveRunner(sandbox);

describe('values', () => {
  test.each<[string, string, Value, string, Value]>([
    ['list in', 'linked-list<integer>', [1, 2], 'integer', 1],
    ['list there and back', 'linked-list<integer>', [1, 2, 3], 'linked-list<integer>', [1, 2, 3]],
    ['empty list', 'linked-list<integer>', [], 'linked-list<integer>', []],
    [
      'lists in an array',
      'linked-list<integer>[]',
      [[1], [], [2, 3]],
      'linked-list<integer>[]',
      [[1], [], [2, 3]],
    ],
    ['tree', 'binary-tree<integer>', [1, null, 2, 3], 'binary-tree<integer>', [1, null, 2, 3]],
    [
      'deep tree',
      'binary-tree<string>',
      ['a', 'b', 'c', null, null, 'd'],
      'binary-tree<string>',
      ['a', 'b', 'c', null, null, 'd'],
    ],
    ['empty tree', 'binary-tree<integer>', [], 'binary-tree<integer>', []],
    ['nullable', 'integer?[]', [1, null], 'integer?[]', [1, null]],
    ['nested', 'float[][]', [[0.5], []], 'float[][]', [[0.5], []]],
    ['text', 'string', '\u0000\ud800 “ü” \u2028', 'string', '\u0000\ud800 “ü” \u2028'],
    ['boolean', 'boolean', false, 'boolean', false],
  ])('%s', async (_, type, value, returns, expected) => {
    const code = returns === 'integer' ? 'const solve = (x) => x.val' : 'const solve = (x) => x';
    const result = await runOne(code, [value], { types: [type], returns });
    expect(result).toMatchObject({ value: { ok: true, value: expected } });
  });

  test.each([
    ['a typed array', 'const solve = () => new Int32Array([1, 2])', 'integer[]', [1, 2]],
    [
      'own list nodes',
      'class ListNode { constructor(v, n) { this.val = v; this.next = n; } }\nconst solve = () => new ListNode(1, new ListNode(2))',
      'linked-list<integer>',
      [1, 2],
    ],
    [
      'TreeNode',
      'const solve = () => new TreeNode(1, null, new TreeNode(2))',
      'binary-tree<integer>',
      [1, null, 2],
    ],
  ])('%s may be returned', async (_, code, returns, value) => {
    expect(await runOne(code, [], { types: [], returns })).toMatchObject({
      value: { ok: true, value },
    });
  });

  test.each([
    ['() => undefined', 'integer', 'returned nothing (undefined) where an integer was expected'],
    [
      '() => undefined',
      'integer?',
      'returned nothing (undefined) where an integer or null was expected',
    ],
    ['() => "5"', 'integer', 'returned a string where an integer was expected'],
    ['() => 1.5', 'integer', 'returned 1.5 where an integer was expected'],
    [
      '() => [[1], [2, null]]',
      'integer[][]',
      'returned null at [1][1] where an integer was expected',
    ],
    [
      '() => new Set([1])',
      'integer[]',
      'returned an object where an array (integer[]) was expected; [...x] makes one',
    ],
    [
      '() => new Map([[1, 2]])',
      'integer[]',
      'returned an object where an array (integer[]) was expected',
    ],
    [
      '() => new Map([[1, 2]]).values()',
      'integer[]',
      'returned an object where an array (integer[]) was expected; [...x] makes one',
    ],
    [
      '() => new Map([[1, 2]]).values()',
      'integer',
      'returned an object where an integer was expected',
    ],
    [
      'function* () { yield 1; }',
      'integer',
      'returned an object where an integer was expected; it is a generator: write `function` without a `*`',
    ],
    [
      '() => [1, 2]',
      'linked-list<integer>',
      'returned an array where a ListNode or null was expected',
    ],
    ['() => NaN', 'float', 'returned NaN where a number was expected'],
  ])('%s is no %s', async (body, returns, reason) => {
    const result = await runOne(`const solve = ${body}`, [], { types: [], returns });
    expect(result).toMatchObject({ kind: 'returned', value: { ok: false, reason } });
  });

  test('structuredClone, queueMicrotask and the console work as candidates know them', async () => {
    const code = `async function solve(n) {
      const copy = structuredClone({ a: [n], m: new Map([[1, new Set([2])]]), d: new Date(0) });
      console.log('copy', copy, -0, [undefined, null, 5n], class A {}, new Error('x'));
      console.log(new ListNode(1, new ListNode(2)));
      console.log(Object.defineProperty([n, n], 0, { get() { throw n; } }));
      console.log({ get a() { throw n; }, set b(to) {}, get c() { return n; }, set c(to) {}, d: n });
      await new Promise((resolve) => queueMicrotask(resolve));
      return copy.a[0];
    }`;
    const result = await runOne(code, [7]);
    expect(result).toMatchObject({ value: { ok: true, value: 7 } });
    expect(result.console).toBe(
      'copy { a: [ 7 ], m: Map(1) { 1 => Set(1) { 2 } }, d: 1970-01-01T00:00:00.000Z } -0 [ undefined, null, 5n ] [Function: A] Error: x\n' +
        'ListNode { val: 1, next: ListNode { val: 2, next: null } }\n' +
        '[ [Getter], 7 ]\n' +
        '{ a: [Getter], b: [Setter], c: [Getter/Setter], d: 7 }\n',
    );
  });

  test.each([
    ['new Error("r")', 'Error: r', '    at solve (solution.js:2:20)'],
    ['new TypeError("r")', 'TypeError: r', '    at solve (solution.js:2:20)'],
    ['"text"', 'threw "text" in a promise, and nothing handles it', ''],
    ['-0', 'threw -0 in a promise, and nothing handles it', ''],
    ['5n', 'threw 5n in a promise, and nothing handles it', ''],
    ['null', 'threw null in a promise, and nothing handles it', ''],
    ['{ a: 1 }', 'threw what is no Error in a promise, and nothing handles it', ''],
    ['Symbol("s")', 'threw what is no Error in a promise, and nothing handles it', ''],
    [
      '"Script execution timed out."',
      'threw "Script execution timed out." in a promise, and nothing handles it',
      '',
    ],
    ['Object.freeze(new Error("ice"))', 'Error: ice', '    at solve (solution.js:2:34)'],
  ])('a promise rejected with %s that nothing looks at', async (reason, message, stack) => {
    const code = `function solve(n) {\n    Promise.reject(${reason});\n    return n;\n}`;
    expect(await runOne(code, [7])).toMatchObject({ kind: 'threw', message, stack });
  });

  test.each([
    ['what it came from', 'new Error("outer", { cause: inner() })', 'Caused by: TypeError: in'],
    ['a cause that is no error', 'new Error("outer", { cause: 42 })', 'Caused by: 42'],
    ['the errors in it', 'new AggregateError([inner()], "outer")', 'One of them: TypeError: in'],
  ])('an error tells %s, with the lines of its own', async (_, thrown, told) => {
    const code = `const inner = () => new TypeError('in');\nfunction solve() { throw ${thrown}; }`;
    const result = await runOne(code, [], { types: [] });
    expect(result).toMatchObject({ message: expect.stringMatching(/Error: outer$/) });
    const [first, second, third] = result.kind === 'threw' ? result.stack.split('\n') : [];
    expect([first, second]).toEqual([expect.stringMatching(/^ {4}at solve .*:2:/), told]);
    if (third !== undefined) expect(third).toMatch(/^ {4}at inner \(solution\.js:1:/);
  });

  test.each([
    ['of itself', 'const e = new Error("x"); e.cause = e; throw e'],
    [
      'a getter that throws',
      'throw Object.defineProperty(new Error("x"), "cause", { get() { throw 1; } })',
    ],
    [
      'a list without end',
      'const e = new Error("x"); let c = e; for (let i = 0; i < 1e4; i++) c = c.cause = new Error("y"); throw e',
    ],
  ])('a cause that is %s ends', async (_, body) => {
    const result = await runOne(`function solve() { ${body} }`, [], { types: [] });
    expect(result).toMatchObject({ kind: 'threw', message: 'Error: x' });
    if (result.kind === 'threw')
      expect(result.stack.match(/Caused by/g) ?? []).toHaveLength(
        result.stack.includes('y') ? 3 : 0,
      );
  });
});
