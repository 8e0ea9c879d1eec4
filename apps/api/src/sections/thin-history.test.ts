import type { OpenSection } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

type Save = { path: string; body: object };

const custom = (...sections: object[]) => ({
  preset: 'custom',
  custom: { sections, difficulties: ['medium'], topics: [], timeoutRule: 'strict' },
});

/** Kinds that keep a text with its history: how it is opened, and how save number `at` is sent. */
const kinds: [
  kind: string,
  setUp: object,
  begin: (sitting: Candidate) => Promise<(at: number) => Save>,
][] = [
  [
    'approach',
    custom({ kind: 'coding', minutes: 30 }, { kind: 'approach', minutes: 30 }),
    async (sitting) => {
      await sitting.finish('coding');
      const complexities = { timeComplexity: 'O(n)', spaceComplexity: 'O(1)' };
      const slug = (await sitting.look()).problems[0]?.problem.slug;
      return (at) => ({ path: `approach/${slug}`, body: { ...complexities, text: `${at}` } });
    },
  ],
  [
    'questions',
    custom({ kind: 'questions', minutes: 60 }),
    async (sitting) => {
      const path = `/assessments/${sitting.id}/sections/questions`;
      const { view } = (await sitting.client.get<OpenSection>(path)).body;
      if (view.kind !== 'questions') throw new Error('It has no questions.');
      const item = view.questions[0]?.id;
      return (at) => ({ path: `sections/questions/answers/${item}`, body: { value: `${at}` } });
    },
  ],
  [
    'writing',
    { preset: 'writing', editorMode: undefined, language: undefined },
    async () => (at) => ({
      path: 'sections/writing/answers/text',
      body: { value: { text: `${at}` } },
    }),
  ],
];

test.each(kinds)(
  'of %s one save a minute stays, with the keys of all, and the last two minutes whole',
  async (_kind, setUp, begin) => {
    const sitting = await Candidate.arrive(api);
    await sitting.setUp(setUp);
    await sitting.start();
    const saveOf = await begin(sitting);
    api.passTime(60_000 - (api.deps.now() % 60_000));
    // Ten a minute, five minutes long: the fiftieth thins out what is older than two minutes.
    for (let at = 1; at <= 50; at += 1) {
      const { path, body } = saveOf(at);
      const save = { ...body, baseRevision: at - 1, tab: 'one', keystrokes: 3 };
      const { status } = await sitting.client.put(`/assessments/${sitting.id}/${path}`, save);
      expect(status).toBe(200);
      if (at < 50) api.passTime(at < 49 ? 6_000 : 6_500);
    }
    const rows = await Promise.all(
      (['section_answer_revision', 'approach_revision'] as const).map((table) =>
        api.db
          .selectFrom(table)
          .select(['revision', 'keystrokes'])
          .where('assessment_id', '=', sitting.id)
          .orderBy('revision')
          .execute(),
      ),
    );
    const kept = rows.flat();
    expect(kept.map(({ revision }) => revision)).toEqual([
      ...[10, 20, 30],
      ...Array.from({ length: 20 }, (_, at) => 31 + at),
    ]);
    expect(kept.reduce((sum, { keystrokes }) => sum + keystrokes, 0)).toBe(150);
  },
);
