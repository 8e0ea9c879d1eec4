import type { QueryRunner, QuerySignature, Row } from '@dryrun/judge';
import { defaultLimits, rowsOf } from '@dryrun/judge';
import type { QueryJudgingData, ShrinkProgress } from '@dryrun/problem-kit';
import { expect, test } from 'vitest';
import { shrinkQuery } from './shrink-query.ts';

const signature: QuerySignature = {
  kind: 'query',
  tables: [{ name: 'bird', key: ['id'], columns: [{ name: 'id', type: 'integer' }] }],
  columns: [{ name: 'count', type: 'bigint', meaning: 'birds' }],
  order: null,
};

/** Answers by functions of the rows' ids instead of by SQL. */
const queries: QueryRunner = {
  async *run(query, _signature, sets) {
    for (const [birds = []] of sets) {
      const ids = rowsOf(birds).map(([id]) => Number(id));
      const count = query === 'right' ? ids.length : wrong[query]?.(ids);
      const cost = { cpuTimeMs: 1, wallTimeMs: 1, memoryBytes: 1 };
      const columns = [{ name: 'count', type: 'bigint' }];
      yield { ...cost, kind: 'rows', columns, rows: [[String(count)]] };
    }
  },
};
const wrong: Record<string, (ids: number[]) => number> = {
  'forgets 7 and 9 together': (ids) =>
    ids.includes(7) && ids.includes(9) ? ids.length - 1 : ids.length,
  'at most three': (ids) => Math.min(3, ids.length),
  'none at all is one': (ids) => Math.max(1, ids.length),
  'one is two': (ids) => (ids.length === 1 ? 2 : ids.length),
};

async function shrunk(query: string, sets: number[][], before: ShrinkProgress | null = null) {
  const hidden = sets.map((ids) => ({
    group: 'Birds',
    input: [ids.map((id): Row => [id])] as never,
    expected: [[ids.length]] as never,
  }));
  const data: QueryJudgingData = {
    ...{ kind: 'query', slug: 'birds', version: '1', samples: [], hidden, signature },
    limits: defaultLimits,
  };
  const failed = sets.map((_, index) => ({
    ...{ index, verdict: 'wrong-answer' as const, inputNumber: null },
  }));
  const request = { query, reference: 'right', data, verdict: 'wrong-answer', failed } as const;
  const { signal } = new AbortController();
  const steps: ShrinkProgress[] = [];
  for await (const step of shrinkQuery({ ...request, queries, signal, before })) steps.push(step);
  return steps;
}

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const idsOf = (step: ShrinkProgress | undefined) =>
  rowsOf(step?.smallest?.test.input[0] ?? []).map(([id]) => id);

test.each<[string, string, number[][], number[], number]>([
  ['two rows of many', 'forgets 7 and 9 together', [upTo(40)], [7, 9], 0],
  ['as many as it takes', 'at most three', [upTo(17)], [14, 15, 16, 17], 0],
  [
    'the smallest of those that failed is begun with',
    'at most three',
    [upTo(9), upTo(4)],
    upTo(4),
    1,
  ],
  ['none at all', 'none at all is one', [[5]], [], 0],
  ['what it failed has nothing to be left out', 'one is two', [[5]], [5], 0],
])('%s', async (_name, query, sets, ids, from) => {
  const steps = await shrunk(query, sets);
  const last = steps.at(-1);
  expect(idsOf(last)).toEqual(ids);
  expect(last).toMatchObject({ isComplete: true, from: { index: from } });
  expect(last?.smallest?.elements).toBe(ids.length);
  expect(last?.smallest?.outcome.verdict).toBe('wrong-answer');
});

test('what was broken off goes on from the smallest that was found', async () => {
  const [first, second] = await shrunk('forgets 7 and 9 together', [upTo(40)]);
  const before = second?.smallest ? second : (first ?? null);
  const steps = await shrunk('forgets 7 and 9 together', [upTo(40)], before);
  expect(idsOf(steps.at(-1))).toEqual([7, 9]);
  expect(steps.at(-1)?.tries).toBeGreaterThan(before?.tries ?? 0);
});
