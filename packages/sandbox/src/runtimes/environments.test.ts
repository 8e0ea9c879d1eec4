import {
  defaultLimits,
  type Environment,
  pythonNames,
  type RunResult,
  type SandboxEvent,
  type Value,
} from '@dryrun/judge';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox } from '../parent/create-sandbox.ts';

const sandbox = createSandbox({ size: 1 });
beforeAll(() => sandbox.warm(['javascript', 'python']), 120_000);
afterAll(() => sandbox.close());

async function run(language: string, environment: Environment, code: string, name = 'solve') {
  const signature = { kind: 'function' as const, name, parameters: [], returns: 'string' };
  const limits = { ...defaultLimits, timeLimitMs: 5_000 };
  const program = { language, code, signature, environment };
  const events: SandboxEvent[] = [];
  for await (const event of sandbox.execute(program, [[], []], limits)) events.push(event);
  return events.flatMap((event) => (event.kind === 'result' ? [event.result] : []));
}

function said(result: RunResult | undefined): Value {
  if (result?.kind === 'threw') return result.message;
  return result?.kind === 'returned' && result.value.ok
    ? result.value.value
    : JSON.stringify(result);
}

const python = (expression: string) => `def solve():\n    return str(${expression})`;
const script = (expression: string) =>
  `function solve() {\n  return JSON.stringify(${expression});\n}`;

describe('with libraries', () => {
  test.each([
    [
      'python',
      python('[deque([1]).pop(), Counter("aab")["a"], inf, heappop([1]), gcd(4, 6)]'),
      '[1, 2, inf, 1, 2]',
    ],
    [
      'python',
      python('SortedList([3, 1, 2])[0:2] + [SortedList([1, 5, 9]).bisect_left(5)]'),
      '[1, 2, 1]',
    ],
    [
      'python',
      `from sortedcontainers import SortedDict, SortedSet\n${python('(SortedDict({2: 1, 1: 2}).peekitem(), SortedSet([3, 1, 3])[1])')}`,
      '((2, 1), 3)',
    ],
    ['python', python('pow(2, 10, 1000) + sum([1])'), '25'],
    ['python', `def deque(): return 7\n${python('deque()')}`, '7'],
    ['javascript', script('[...new PriorityQueue((a, b) => a - b, [3, 1, 2])]'), '[1,2,3]'],
    [
      'javascript',
      script(
        '(q => { q.enqueue([5, 1]); q.enqueue([2, 9]); return [q.dequeue(), q.size(), q.front()]; })(new MinPriorityQueue(x => x[0]))',
      ),
      '[[2,9],1,[5,1]]',
    ],
    [
      'javascript',
      script(
        '(q => { for (const x of [1, 9, 4]) q.push(x); return [q.pop(), q.pop(), q.isEmpty()]; })(new MaxPriorityQueue())',
      ),
      '[9,4,false]',
    ],
    [
      'javascript',
      script(
        '(d => { for (let i = 0; i < 40; i++) d.pushFront(i); return [d.popBack(), d.popFront(), d.size(), d.front(), d.back()]; })(new Deque([]))',
      ),
      '[0,39,38,38,1]',
    ],
    [
      'javascript',
      script(
        '[_.range(3), _.sum([1, 2]), _.chunk([1, 2, 3], 2), _.sortBy([{ a: 2 }, { a: 1 }], "a"), _.groupBy([1.5, 1.2, 2], Math.floor), _.uniq([1, 1]), _.isEqual({ a: [1] }, { a: [1] })]',
      ),
      '[[0,1,2],3,[[1,2],[3]],[{"a":1},{"a":2}],{"1":[1.5,1.2],"2":[2]},[1],true]',
    ],
    [
      'javascript',
      `class PriorityQueue { size() { return 7; } }\n${script('new PriorityQueue().size()')}`,
      '7',
    ],
    [
      'javascript',
      script(
        '[[...new TextEncoder().encode("é€😀")], new TextDecoder().decode(new Uint8Array([0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80, 0xff, 0xe2, 0x82, 65]))]',
      ),
      '[[195,169,226,130,172,240,159,152,128],"é€😀\ufffd\ufffdA"]',
    ],
    [
      'javascript',
      script(
        '((a, b) => [a >= 0, b >= a, Number.isInteger(b - a)])(performance.now(), performance.now())',
      ),
      '[true,true,true]',
    ],
    ...[
      "import _ from 'lodash';",
      "import * as _ from 'lodash';",
      "import lodash, { sum } from 'lodash';\nconst own = { sum: (v) => lodash.sum(v) - 10 + sum([10]) };",
      "import total from 'lodash/sum';\nconst own = { sum: total };",
      "const _ = require('lodash');",
      "import {\n  Queue as Line,\n} from '@datastructures-js/queue';\nconst own = { sum: (v) => new Line(v).size() + 1 };",
      "import { PriorityQueue } from '@datastructures-js/priority-queue';\nconst own = { sum: (v) => new PriorityQueue((a, b) => b - a, v).front() + 1 };",
    ].map((line): [string, string, string] => [
      'javascript',
      `${line}\n${script(line.includes('own') ? 'own.sum([1, 2])' : '_.sum([1, 2])')}`,
      '3',
    ]),
    [
      'javascript',
      `import {\n  sum,\n} from 'lodash'; sum([1]);\n${script('new Error("").stack.match(/solution.js:(\\d+)/)?.[1]')}`,
      '"5"',
    ],
    [
      'typescript',
      `import _ from 'lodash';\nfunction solve(): string {\n  return String(_.sum([1, 2] as number[]));\n}`,
      '3',
    ],
    [
      'typescript',
      `function solve(): string {\n  const q = new PriorityQueue<number>((a: number, b: number) => b - a);\n  q.enqueue(1).enqueue(3);\n  return String(q.dequeue());\n}`,
      '3',
    ],
  ])('%s: %s', async (language, code, wanted) => {
    const found = await run(language, 'with-libraries', code);
    expect(found.map(said)).toEqual([wanted, wanted]);
  });

  test.each([
    ['python', 'SortedList.mark = getattr(SortedList, "mark", 0) + 1', 'SortedList.mark'],
    [
      'python',
      'try: SortedList.add.mark = getattr(SortedList.add, "mark", 0) + 1\n    except AttributeError: pass',
      'getattr(SortedList.add, "mark", 1)',
    ],
    ['javascript', '_.mark = (_.mark ?? 0) + 1', '_.mark'],
    [
      'javascript',
      'Deque.prototype.mark = (Deque.prototype.mark ?? 0) + 1',
      'Deque.prototype.mark',
    ],
  ])('nothing stays on them for the next test: %s, %s', async (language, change, read) => {
    const code =
      language === 'python'
        ? `def solve():\n    ${change}\n    return str(${read})`
        : `function solve() { ${change}; return String(${read}); }`;
    expect((await run(language, 'with-libraries', code)).map(said)).toEqual(['1', '1']);
  });

  test('Python has the names of the table without importing, and no others', async () => {
    const code =
      'def solve():\n    return " ".join(n for n in globals() if not n.startswith("__"))';
    const names = async (environment: Environment) =>
      String(said((await run('python', environment, code))[0])).split(' ');
    const plain = new Set(await names('plain'));
    const added = (await names('with-libraries')).filter((name) => !plain.has(name));
    expect(added.toSorted()).toEqual(pythonNames.toSorted());
  });

  test.each([
    ['python', 'product', 'def other(): return ""'],
    ['javascript', 'Deque', 'function other() { return ""; }'],
  ])('what a program is to define is not found in them: %s, %s', async (language, name, code) => {
    expect(await run(language, 'with-libraries', code, name)).toEqual([]);
  });
});

test.each([
  [
    'with-libraries',
    'import numpy',
    /standard library and sortedcontainers; it is in neither environment/,
  ],
  ['plain', 'import scipy', /standard library only; it is in neither environment/],
] as const)('what is in neither environment says so in %s', async (environment, line, words) => {
  const [first] = await run('python', environment, `${line}\n${python('1')}`);
  expect(said(first)).toMatch(words);
});

describe('plain', () => {
  test.each([
    [
      'python',
      python('deque()'),
      "NameError: name 'deque' is not defined: write `from collections import deque` at the top",
    ],
    [
      'python',
      python('math.pi'),
      "NameError: name 'math' is not defined: write `import math` at the top",
    ],
    [
      'python',
      python('inf'),
      "NameError: name 'inf' is not defined: write `from math import inf` at the top",
    ],
    [
      'python',
      python('nothing_of_the_kind'),
      "NameError: name 'nothing_of_the_kind' is not defined",
    ],
    [
      'python',
      `import sortedcontainers\n${python('1')}`,
      'ModuleNotFoundError: No module named \'sortedcontainers\': this environment has the standard library only; "With libraries" has it; bisect.insort on a list, or heapq',
    ],
    [
      'python',
      python('SortedList()'),
      'NameError: name \'SortedList\' is not defined: this environment has the standard library only; "With libraries" has it; bisect.insort on a list, or heapq, may do',
    ],
    [
      'python',
      `import pandas.io\n${python('1')}`,
      "ModuleNotFoundError: No module named 'pandas': this environment has the standard library only; it is in neither environment, as it would have to be fetched while a program runs; lists of tuples, collections.Counter and sorted do the same here",
    ],
    [
      'javascript',
      script('new PriorityQueue()'),
      'ReferenceError: PriorityQueue is not defined: this environment has the language alone ("With libraries" has it); keep a binary heap in an array',
    ],
    [
      'python',
      `import numpy as np\n${python('1')}`,
      "ModuleNotFoundError: No module named 'numpy': this environment has the standard library only; it is in neither environment, as it would have to be fetched while a program runs; lists, sum, zip and math do the same here",
    ],
    ['javascript', script('nothing'), 'ReferenceError: nothing is not defined'],
    [
      'javascript',
      script('setTimeout(() => {}, 10)'),
      'ReferenceError: setTimeout is not defined: it is not here; nothing waits here: call it at once, or use queueMicrotask(…)',
    ],
    [
      'javascript',
      script('new TextEncoder()'),
      'ReferenceError: TextEncoder is not defined: it is not here; text.codePointAt(index) gives the number of a character',
    ],
  ])('%s: %s', async (language, code, message) => {
    expect(said((await run(language, 'plain', code))[0])).toBe(message);
  });
});
