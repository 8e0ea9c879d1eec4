import type { Sandbox, Signature, Value } from '@dryrun/judge';
import { expect, it } from 'vitest';
import type { CheckedDefinition } from '../define/definition-schema.ts';
import type { ProblemPackage } from '../load/read-package.ts';
import { type BreakingSize, findBreakingSize } from './breaking-size.ts';
import { shrinkSourceOf } from './source.ts';

const limits = { timeLimitMs: 500, memoryLimitBytes: 2 ** 28, outputLimitBytes: 2 ** 20 };
const cost = { wallTimeMs: 1, memoryBytes: 0, console: '', consoleCharacters: 0 };

type Case = {
  what: string;
  types: string[];
  input: Value[];
  validate?: (...input: never[]) => string | null;
  /** The program takes too long from so many items of its first list on. */
  slowFrom: number;
  expected: Partial<BreakingSize> | null;
};

const many = (length: number) => Array.from({ length }, (_, index) => index);

const cases: Case[] = [
  {
    what: 'a list',
    types: ['integer[]'],
    input: [many(4_000)],
    slowFrom: 2_140,
    expected: { isComplete: true },
  },
  {
    what: 'two lists of one length, and how many of them may be chosen',
    types: ['integer[]', 'integer[]', 'integer'],
    input: [many(5_000), many(5_000), 5_000],
    validate: (ones: number[], others: number[], most: number) =>
      ones.length === others.length && most <= ones.length ? null : 'of one length',
    slowFrom: 3_100,
    expected: { isComplete: true },
  },
  {
    what: 'a program that never ends',
    types: ['integer[]'],
    input: [many(3_000)],
    slowFrom: 0,
    expected: { keepsAt: null, isComplete: true },
  },
  {
    what: 'what cannot be cut',
    types: ['integer[]'],
    input: [many(1_000)],
    validate: (ones: number[]) => (ones.length === 1_000 ? null : 'a thousand'),
    slowFrom: 10,
    expected: null,
  },
];

it.each(cases)('finds from which size on a limit is broken: $what', async (one) => {
  const { types, input, validate = () => null, slowFrom, expected } = one;
  const signature: Signature = {
    kind: 'function',
    name: 'toy',
    parameters: types.map((type, index) => ({ name: `p${index}`, type })),
    returns: 'integer',
  };
  const definition = { validate, solve: () => 0 } as unknown as CheckedDefinition;
  const comparison = { kind: 'exact' } as const;
  const pack = { slug: 'toy', signature, definition, comparison, limits } as ProblemPackage;
  const tests = { samples: [], hidden: [{ group: 'Large', input, expected: 0 }] };
  const sandbox: Sandbox = {
    async *execute(_program, inputs) {
      yield { kind: 'compiled', compileTimeMs: 1 };
      for (const [index, [list]] of inputs.entries()) {
        const isSlow = (list as Value[]).length >= slowFrom;
        yield {
          kind: 'result',
          index,
          result: isSlow
            ? { kind: 'time-limit', cpuTimeMs: 501, ...cost }
            : { kind: 'returned', value: { ok: true, value: 0 }, cpuTimeMs: 9, ...cost },
        };
      }
    },
  };
  let end: BreakingSize | null = null;
  for await (const step of findBreakingSize({
    source: shrinkSourceOf(pack, { groups: [], small: () => [] }, tests),
    program: { language: 'javascript', code: '', signature },
    verdict: 'time-limit-exceeded',
    failed: [{ index: 0, verdict: 'time-limit-exceeded', inputNumber: null }],
    sandbox,
  }))
    end = step;
  if (expected === null) return expect(end).toBeNull();
  expect(end).toMatchObject({ test: 0, ...expected });
  const { breaksAt = 0, keepsAt } = (end ?? {}) as Partial<BreakingSize>;
  if (keepsAt == null) return expect(breaksAt).toBeLessThanOrEqual(8);
  expect(breaksAt).toBeGreaterThanOrEqual(slowFrom);
  expect(keepsAt).toBeLessThan(slowFrom);
  expect(breaksAt / keepsAt).toBeLessThanOrEqual(1.06);
});
