import { type TimeoutRule, timeoutRules } from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { writeVerdict } from '../testing/write-results.ts';
import { anHour, Candidate, medium } from './testing/candidate.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

/** Submits and judges, as a worker would. */
async function submitted(candidate: Candidate, code: string, passed: number) {
  const { id } = await candidate.submit(medium, code);
  await writeVerdict(api.db, id, 'wrong-answer', passed);
}

type History = [
  what: string,
  acts: (candidate: Candidate) => Promise<void>,
  /** The code that counts under each rule; null where nothing does. */
  counted: Record<TimeoutRule, string | null>,
];

const histories: History[] = [
  [
    'nothing done',
    async () => {},
    { strict: null, autosave: null, best: null, editor: null, lenient: null },
  ],
  [
    'typed only',
    async (candidate) => {
      await candidate.save(medium, 'typed');
    },
    { strict: null, autosave: 'typed', best: null, editor: 'typed', lenient: 'typed' },
  ],
  [
    'run, then edited',
    async (candidate) => {
      await candidate.run(medium, 'ran');
      await candidate.save(medium, 'edited');
    },
    { strict: 'ran', autosave: 'ran', best: null, editor: 'edited', lenient: 'edited' },
  ],
  [
    'the best submitted first, a worse one after it, then edited',
    async (candidate) => {
      await submitted(candidate, 'best', 9);
      await submitted(candidate, 'worse', 4);
      await candidate.save(medium, 'edited');
    },
    { strict: 'worse', autosave: 'worse', best: 'best', editor: 'edited', lenient: 'edited' },
  ],
  [
    'two that passed as many, then the editor emptied',
    async (candidate) => {
      await submitted(candidate, 'first', 4);
      await submitted(candidate, 'second', 4);
      await candidate.save(medium, ' ');
    },
    { strict: 'second', autosave: 'second', best: 'first', editor: null, lenient: 'second' },
  ],
];

describe('what counts at the bell', () => {
  test.each(
    histories.flatMap(([what, acts, counted]) =>
      timeoutRules.map((rule) => [rule, what, acts, counted[rule]] as const),
    ),
  )('%s: %s', async (rule, _what, acts, code) => {
    const candidate = await Candidate.started(api, anHour(rule));
    await acts(candidate);
    candidate.passMinutes(60);
    await candidate.look();
    expect((await countedRun(candidate))?.code ?? null).toBe(code);
  });

  test('the best is settled when the last one has been judged, after the bell', async () => {
    const candidate = await Candidate.started(api, anHour('best'));
    const [first, second, third] = [
      await candidate.submit(medium, 'first'),
      await candidate.submit(medium, 'second'),
      await candidate.submit(medium, 'third'),
    ];
    await candidate.save(medium, 'third');
    expect((await candidate.look()).problems[0]?.counts?.id).toBe(first.id);
    candidate.passMinutes(70);
    const waiting = await candidate.report();
    expect(waiting.pending).toBe(true);
    const seen: (string | undefined)[] = [];
    for (const [run, passed] of [
      [second, 3],
      [third, 5],
      [first, 5],
    ] as const) {
      await writeVerdict(api.db, run.id, 'wrong-answer', passed);
      seen.push((await countedRun(candidate))?.code);
    }
    expect(seen).toEqual(['second', 'third', 'first']);
    // The draft was submitted as it is: no other judging of it, and the report shows both.
    expect(await candidate.report()).toMatchObject({
      pending: false,
      assessment: { timeoutRule: 'best' },
      problems: [{ counted: { number: 1 }, bell: { number: 3, passed: 5 } }],
    });
  });

  test('an assessment of another rule keeps what counted when the bell rang', async () => {
    const candidate = await Candidate.started(api, anHour('strict'));
    const early = await candidate.submit(medium, 'early');
    await submitted(candidate, 'last', 1);
    candidate.passMinutes(60);
    await candidate.look();
    await writeVerdict(api.db, early.id, 'wrong-answer', 9);
    expect((await countedRun(candidate))?.code).toBe('last');
  });
});

function countedRun({ id }: Candidate) {
  return api.db
    .selectFrom('assessment_problem')
    .innerJoin('run', 'run.id', 'assessment_problem.counted_run_id')
    .select(['run.id', 'run.code'])
    .where('assessment_problem.assessment_id', '=', id)
    .executeTakeFirst();
}
