import { scriptLibraries } from '@dryrun/judge';
import { describe, expect, test } from 'vitest';
import { runTwice as run } from '../../testing/run-twice.ts';
import { childRuntime as typescript } from '../typescript/child.ts';

const solve = (expression: string) => `function solve() { return JSON.stringify(${expression}); }`;
const heap = '[...new PriorityQueue((a, b) => a - b, [3, 1, 2])]';
const sorted = (by: string) => `${by}([{ a: 2 }, { a: 1 }], 'a').map((x) => x.a)`;

describe('with libraries, what is brought in is there', () => {
  test.each([
    ["import _ from 'lodash';", '_.sum([1, 2])', 3],
    ["import lo from 'lodash'", '[lo.sum([1, 2]), _.sum([1])]', [3, 1]],
    ["import * as _ from 'lodash';", '_.sum([1, 2])', 3],
    ["import * as _ from 'lodash-es';", '_.sum([1, 2])', 3],
    ["import _, { sortBy } from 'lodash';", `[_.sum([1]), ${sorted('sortBy')}]`, [1, [1, 2]]],
    [
      "import { sortBy as by, default as lo } from 'lodash'",
      `[lo.sum([1]), ${sorted('by')}]`,
      [1, [1, 2]],
    ],
    ["import { 'sortBy' as by } from 'lodash'", sorted('by'), [1, 2]],
    ["import sortBy from 'lodash/sortBy';", sorted('sortBy'), [1, 2]],
    ["import sortBy from 'lodash-es/sortBy.js';", sorted('sortBy'), [1, 2]],
    ["import * as sortBy from 'lodash/sortBy';", sorted('sortBy'), [1, 2]],
    ["import { default as sortBy } from 'lodash/sortBy';", sorted('sortBy'), [1, 2]],
    ["import 'lodash';", '1', 1],
    ["import {} from 'lodash';", '1', 1],
    ["const _ = require('lodash');", '_.sum([1, 2])', 3],
    ["const { sortBy } = require('lodash');", sorted('sortBy'), [1, 2]],
    ["const sortBy = require('lodash/sortBy');", sorted('sortBy'), [1, 2]],
    ['var _ = require(`lodash`), sum = _.sum;', 'sum([1, 2])', 3],
    ['', "require('lodash').sum([1, 2])", 3],
    ["const { PriorityQueue } = require('@datastructures-js/priority-queue');", heap, [1, 2, 3]],
    ["import { PriorityQueue } from '@datastructures-js/priority-queue';", heap, [1, 2, 3]],
    ["import PriorityQueue from '@datastructures-js/priority-queue';", heap, [1, 2, 3]],
    [
      "import * as pq from '@datastructures-js/priority-queue';",
      heap.replace('new ', 'new pq.'),
      [1, 2, 3],
    ],
    [
      "import pq from '@datastructures-js/priority-queue';",
      heap.replace('new ', 'new pq.'),
      [1, 2, 3],
    ],
    [
      "import { PriorityQueue as Heap } from 'datastructures-js';",
      heap.replace('PriorityQueue', 'Heap'),
      [1, 2, 3],
    ],
    [
      "import { MinPriorityQueue as PriorityQueue } from '@datastructures-js/priority-queue';",
      '[...new PriorityQueue((x) => -x, [3, 1, 2])]',
      [3, 2, 1],
    ],
    ["import { Queue } from '@datastructures-js/queue';", 'new Queue([1, 2]).dequeue()', 1],
    ["import { Deque } from '@datastructures-js/deque';", 'new Deque([1, 2]).popBack()', 2],
    ["const { Deque } = require('datastructures-js');", 'new Deque([1, 2]).popBack()', 2],
    [
      "import assert from 'node:assert';",
      '[assert(1), assert.deepEqual({ a: [1] }, { a: [1] })]',
      [null, null],
    ],
    ["import { strictEqual } from 'assert/strict';", 'strictEqual(2, 2) ?? 5', 5],
    ["import { performance } from 'node:perf_hooks';", 'performance.now() >= 0', true],
    ["const { TextEncoder } = require('util');", '[...new TextEncoder().encode("a")]', [97]],
    // Imports hold from the beginning, wherever they stand, and need no semicolon.
    ['const first = sum([1, 2])\nimport { sum } from "lodash"\n;[1].map(String)', 'first', 3],
    ['#!/usr/bin/env node\nimport _ from "lodash"', '_.sum([1])', 1],
  ])('%s %s', (line, expression, wanted) => {
    const code = `${line}\n${solve(expression)}`;
    expect(run(code, 'with-libraries')).toEqual([wanted, wanted]);
    expect(run(code, 'with-libraries', typescript)).toEqual([wanted, wanted]);
  });

  test.each([
    [
      "import type { Dictionary } from 'lodash';\nconst d: Dictionary<number> = { a: 1 };",
      'd.a',
      1,
    ],
    [
      "import { type Dictionary, sum } from 'lodash';\nconst d: Dictionary<number> = { a: 1 };",
      'sum([d.a])',
      1,
    ],
    [
      "import { MinPriorityQueue, ICompare } from '@datastructures-js/priority-queue';\nlet by: ICompare<number>;",
      'new MinPriorityQueue().size()',
      0,
    ],
    ["import _ = require('lodash');", '_.sum([1, 2])', 3],
    ["enum Kind { One = 1 }\nimport { sum } from 'lodash';", 'sum([Kind.One])', 1],
    ["import type { Whatever } from './types';\nlet w: Whatever;", '1', 1],
  ])('in TypeScript: %s', (lines, expression, wanted) => {
    const code = `${lines}\n${solve(expression)}`;
    expect(run(code, 'with-libraries', typescript)).toEqual([wanted, wanted]);
  });

  test('every member of every library, by import and by require', () => {
    for (const { modules, members } of scriptLibraries) {
      for (const module of modules) {
        const names = members.map((name, index) => `${name} as x${index}`).join(', ');
        const all = members.map((name, index) => `x${index} === all[${JSON.stringify(name)}]`);
        const code = `import { ${names} } from '${module}';\nconst all = require('${module}');\n${solve(`[${all.join(',')}].every(Boolean) && [${members.map((_, index) => `typeof x${index}`)}].includes('undefined') === false`)}`;
        expect(run(code, 'with-libraries'), module).toEqual([true, true]);
      }
    }
  });

  test('nothing stays on them for the next test', () => {
    const change = `_.mark = (_.mark ?? 0) + 1; pq.mark = (pq.mark ?? 0) + 1; assert.mark = (assert.mark ?? 0) + 1`;
    const code = `import _ from 'lodash'; import * as pq from '@datastructures-js/priority-queue';\nconst assert = require('assert');\nfunction solve() { ${change}; return JSON.stringify([_.mark, pq.mark, assert.mark]); }`;
    expect(run(code, 'with-libraries')).toEqual([
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});

test('lines and columns of what throws below imports are those of the file', () => {
  const code =
    "import _ from 'lodash';\nimport {\n  Deque,\n} from '@datastructures-js/deque';\nfunction solve() {\n  return _.map([1], () => { throw new Error('here'); });\n}";
  expect(run(code, 'with-libraries')[0]).toBe(
    'Error: here\n    at solution.js:6:35\n    at solve (solution.js:6:12)',
  );
});
