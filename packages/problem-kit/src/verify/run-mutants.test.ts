import { defaultLimits, type Sandbox } from '@dryrun/judge';
import { beforeEach, expect, test } from 'vitest';
import type { Mutants } from './mutate.ts';
import { runMutants } from './run-mutants.ts';
import type { Subject } from './subject.ts';

/** What each program makes of a number, and how often it was run. */
const programs: Record<string, (n: number) => number> = {
  reference: (n) => n * 2,
  'reference with its mutants': (n) => n * 2,
  'wrong for 3': (n) => (n === 3 ? 0 : n * 2),
  'the same in other words': (n) => n + n,
};
let ran: string[] = [];
beforeEach(() => {
  ran = [];
});

const cost = { cpuTimeMs: 1, wallTimeMs: 1, memoryBytes: 0, console: '', consoleCharacters: 0 };
const sandbox: Sandbox = {
  async *execute({ code }, inputs) {
    ran.push(code);
    yield { kind: 'compiled', compileTimeMs: 1 };
    for (const [index, [n]] of inputs.entries()) {
      const value = { ok: true as const, value: programs[code]?.(Number(n)) ?? null };
      yield { kind: 'result', index, result: { ...cost, kind: 'returned', value } };
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
  expect(ran).toContain('reference');

  const subject = subjectOf();
  ran = [];
  await runMutants(subject, changes('reference with its mutants', 'wrong for 3'), machine);
  expect(await tried(subject)).toEqual(alone);
  expect(ran.filter((code) => code.startsWith('reference'))).toEqual([
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
