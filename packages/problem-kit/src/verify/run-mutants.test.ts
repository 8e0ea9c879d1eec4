import { defaultLimits, type Sandbox } from '@dryrun/judge';
import { beforeEach, expect, test } from 'vitest';
import type { Mutants } from './mutate.ts';
import { runMutants } from './run-mutants.ts';
import type { Subject } from './subject.ts';

/** What each program makes of a number. */
const programs: Record<string, (n: number) => number> = {
  reference: (n) => n * 2,
  'reference with its mutants': (n) => n * 2,
  'wrong for 3': (n) => (n === 3 ? 0 : n * 2),
  'the same in other words': (n) => n + n,
  'never ends': () => Number.NaN,
};
/** CPU time of the numbers that take long. */
let slow: Record<number, number> = {};
/** Each run: the program, the numbers that it was given, and the time limit. */
let runs: [string, number[], number][] = [];
beforeEach(() => {
  runs = [];
  slow = {};
});

const cost = { cpuTimeMs: 1, wallTimeMs: 1, memoryBytes: 0, console: '', consoleCharacters: 0 };
const sandbox: Sandbox = {
  async *execute({ code }, inputs, { timeLimitMs }) {
    runs.push([code, inputs.map(([n]) => Number(n)), timeLimitMs]);
    yield { kind: 'compiled', compileTimeMs: 1 };
    for (const [index, [n]] of inputs.entries()) {
      const answer = programs[code]?.(Number(n)) ?? null;
      const value = { ok: true as const, value: answer };
      const cpuTimeMs = slow[Number(n)] ?? 1;
      const ended = { ...cost, cpuTimeMs, kind: 'returned' as const, value };
      const cut = { ...cost, cpuTimeMs: timeLimitMs, kind: 'time-limit' as const };
      yield { kind: 'result', index, result: Number.isNaN(answer) ? cut : ended };
    }
  },
};

function subjectOf(): Subject {
  const parameters = [{ name: 'n', type: 'integer' }];
  const signature = { kind: 'function', name: 'solve', parameters, returns: 'integer' };
  const pack = { signature, comparison: { kind: 'exact' }, limits: defaultLimits, levelCount: 1 };
  const hidden = [1, 2, 3, 4].map((n) => ({ group: `${n}`, input: [n], expected: n * 2 }));
  return { pack, hidden } as unknown as Subject;
}

function changes(reference: string, ...codes: string[]): Mutants {
  const mutants = codes.map((id) => ({ id, line: 1, before: '', after: '' }));
  return { mutants, excluded: 0, program: (id) => id ?? reference };
}

const machine = { sandbox, languages: new Set(['typescript']), concurrency: 1 };

test('a package is measured once for all of its changes, which end as they do alone', async () => {
  const slips = changes('reference', 'wrong for 3', 'the same in other words');
  const tried = async (subject: Subject) => {
    const fates = await runMutants(subject, slips, machine);
    return typeof fates === 'string' ? fates : [...fates.values()];
  };
  const alone = await tried(subjectOf());
  expect(alone).toEqual([{ told: expect.stringMatching(/^wrong-answer on "3"/), level: 1 }, null]);
  expect(runs.map(([code]) => code)).toContain('reference');

  const subject = subjectOf();
  runs = [];
  await runMutants(subject, changes('reference with its mutants', 'wrong for 3'), machine);
  expect(await tried(subject)).toEqual(alone);
  expect(runs.map(([code]) => code).filter((code) => code.startsWith('reference'))).toEqual([
    'reference with its mutants',
  ]);
});

test('a reference that fails is measured anew, and is said to fail each time', async () => {
  const subject = subjectOf();
  const said = 'wrong-answer on "3": Expected 6, got 0.';
  expect(await runMutants(subject, changes('wrong for 3'), machine)).toBe(said);
  expect(await runMutants(subject, changes('wrong for 3'), machine)).toBe(said);
  expect(await runMutants(subject, changes('reference'), machine)).toEqual(new Map());
});

test('where a few small tests take long, those that do not come first, with little time', async () => {
  slow = { 3: 40 };
  const slips = changes('reference', 'never ends', 'wrong for 3', 'the same in other words');
  const fates = await runMutants(subjectOf(), slips, machine);
  expect([...(fates as Map<unknown, { told: string } | null>).values()]).toMatchObject([
    { told: expect.stringMatching(/^time-limit-exceeded on "1"/) },
    { told: expect.stringMatching(/^wrong-answer on "3"/) },
    null,
  ]);
  const given = (program: string) =>
    runs.filter(([code]) => code === program).map(([, ...to]) => to);
  expect(given('never ends')).toEqual([[[1, 2, 4], 50]]);
  // What killed the one before is asked first.
  expect(given('wrong for 3')).toEqual([
    [[1], 50],
    [[1, 2, 4], 50],
    [[3], 400],
  ]);
});
