import {
  type ClassSignature,
  defaultLimits,
  type RunResult,
  type SandboxEvent,
  type Value,
} from '@dryrun/judge';
import { afterAll, expect, test } from 'vitest';
import { createSandbox } from '../parent/create-sandbox.ts';

const sandbox = createSandbox({ size: 1 });
afterAll(() => sandbox.close());

const signature: ClassSignature = {
  kind: 'class',
  name: 'Shelf',
  parameters: [{ name: 'rows', type: 'integer' }],
  methods: [
    {
      name: 'place',
      parameters: [
        { name: 'item', type: 'string' },
        { name: 'row', type: 'integer' },
      ],
      returns: 'integer',
    },
    { name: 'contents', parameters: [], returns: 'string[]' },
    {
      name: 'chain',
      parameters: [{ name: 'links', type: 'linked-list<integer>' }],
      returns: 'linked-list<integer>',
    },
    { name: 'clear', parameters: [], returns: 'void' },
  ],
};

async function run(code: string, input: Value[], language = 'javascript', limits = {}) {
  const program = { language, code, signature };
  const events: SandboxEvent[] = [];
  for await (const event of sandbox.execute(program, [input], { ...defaultLimits, ...limits }))
    events.push(event);
  return events;
}

async function resultOf(code: string, input: Value[], language?: string, limits?: object) {
  const last = (await run(code, input, language, limits)).at(-1);
  if (last?.kind !== 'result') throw new Error(`no result but ${JSON.stringify(last)}`);
  return last.result;
}

const shelf = `class Shelf {
  constructor(rows) { this.rows = rows; this.items = []; }
  place(item, row) { if (row < this.rows) this.items.push(item); return this.items.length; }
  contents() { return this.items; }
  chain(head) { return new ListNode(this.rows, head); }
  clear() { this.items = []; return this; }
}`;
const calls: Value = [
  ['place', 'oat', 1],
  ['contents'],
  ['place', 'rye', 9],
  ['chain', [1, 2]],
  ['clear'],
  ['contents'],
];
const results = [1, ['oat'], 1, [3, 1, 2], null, []];

test.each<[string, string, string, Value[], Value]>([
  ['a class', 'javascript', shelf, [[3], calls], results],
  ['an exported class', 'javascript', `export default ${shelf}`, [[3], calls], results],
  [
    'a class in TypeScript',
    'typescript',
    shelf
      .replace('class Shelf {', 'export class Shelf { rows: number; items: string[];')
      .replace('(rows)', '(rows: number)'),
    [[3], calls],
    results,
  ],
  [
    'a constructor function',
    'javascript',
    'function Shelf() { this.clear = () => 7; }',
    [[3], [['clear']]],
    [null],
  ],
  ['no calls', 'javascript', shelf, [[3], []], []],
  [
    'results as they were then',
    'javascript',
    shelf,
    [[3], [['contents'], ['place', 'a', 0], ['contents']]],
    [[], 1, ['a']],
  ],
  [
    'promises, one after the other',
    'javascript',
    'class Shelf { n = 0; async place() { await null; this.n += 1; return this.n; } async clear() { await 0; this.n = 5; } }',
    [[3], [['place', 'a', 0], ['clear'], ['place', 'a', 0]]],
    [1, null, 6],
  ],
  [
    'whatever became of the built-ins',
    'javascript',
    `${shelf}
    Array.prototype[Symbol.iterator] = () => { throw 1; };
    Object.defineProperty(Array.prototype, 0, { set() { throw 2; } });
    Reflect.construct = Reflect.apply = JSON.stringify = String = () => { throw 3; };
    Object.prototype.toJSON = () => 4;`,
    [[3], [['place', 'oat', 5], ['clear']]],
    [0, null],
  ],
])('%s', async (_, language, code, input, value) => {
  expect(await resultOf(code, input, language)).toMatchObject({
    kind: 'returned',
    value: { ok: true, value },
  });
});

test.each<[string, string, Value, Partial<RunResult> | object]>([
  [
    'throws in the constructor',
    'class Shelf { constructor() { throw new Error("no"); } }',
    [],
    { kind: 'threw', message: 'Error: no', call: 0 },
  ],
  [
    'throws in a call',
    'class Shelf { clear() {} place() { null.x } }',
    [['clear'], ['place', 'a', 1]],
    { kind: 'threw', call: 2 },
  ],
  [
    'rejects in a call',
    'class Shelf { clear() {} async place() { await 0; throw new Error("late"); } }',
    [['clear'], ['place', 'a', 1]],
    { kind: 'threw', message: 'Error: late', call: 2 },
  ],
  [
    'lacks a method',
    'class Shelf { clear() {} }',
    [['clear'], ['contents']],
    { kind: 'threw', message: 'Shelf has no method `contents`: write it in the class', call: 2 },
  ],
  [
    'a getter that throws',
    'class Shelf { get clear() { throw new Error("got"); } }',
    [['clear']],
    { kind: 'threw', message: 'Error: got', call: 1 },
  ],
  ['no constructor', 'const Shelf = () => {};', [], { kind: 'threw', call: 0 }],
  [
    'the wrong type',
    'class Shelf { contents() { return "oat"; } }',
    [['contents']],
    {
      kind: 'returned',
      value: {
        ok: false,
        reason: 'returned a string where an array (string[]) was expected',
        shown: '"oat"',
        call: 1,
      },
    },
  ],
  [
    'nothing',
    'class Shelf { place() {} }',
    [['place', 'a', 1]],
    {
      kind: 'returned',
      value: {
        ok: false,
        reason:
          'returned nothing (undefined) where an integer was expected; `place` takes 0 parameters, but is called with 2 arguments',
        call: 1,
      },
    },
  ],
  [
    'an arrow function',
    'const Shelf = (size) => ({ place() {} });',
    [['clear']],
    { kind: 'threw', message: 'Shelf is no class: write `class Shelf { … }`', call: 0 },
  ],
  [
    'a promise that never settles',
    'class Shelf { clear() { return new Promise(() => {}); } }',
    [['clear']],
    { kind: 'threw', message: expect.stringContaining('never settled') },
  ],
  ['an endless call', 'class Shelf { clear() { for (;;); } }', [['clear']], { kind: 'time-limit' }],
])('%s', async (_, code, given, expected) => {
  expect(await resultOf(code, [[3], given], 'javascript', { timeLimitMs: 200 })).toMatchObject(
    expected,
  );
});

test('the results together count for the output limit', async () => {
  const code = 'class Shelf { contents() { return Array(30).fill("1234567890"); } }';
  const given = Array.from({ length: 10 }, () => ['contents']);
  expect(
    await resultOf(code, [[3], given], 'javascript', { outputLimitBytes: 5_000 }),
  ).toMatchObject({ kind: 'returned' });
  expect(
    await resultOf(code, [[3], given], 'javascript', { outputLimitBytes: 3_000 }),
  ).toMatchObject({ kind: 'output-limit' });
});

test.each([
  [
    'a function instead',
    'function place() {}',
    'solution.js does not define `Shelf`. Write a class of exactly that name at the top level: class Shelf { … }',
  ],
  [
    'nothing',
    '',
    'solution.js is empty. Write a class of exactly that name at the top level: class Shelf { … }',
  ],
])('%s does not compile', async (_, code, message) => {
  expect(await run(code, [[3], []])).toMatchObject([{ kind: 'compile-error', message }]);
});
