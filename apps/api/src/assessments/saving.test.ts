import type { Report } from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { Candidate, hard, medium, refusal } from './testing/candidate.ts';
import { decided } from './testing/decided.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

type Saved = { revision: number; savedAtMs: number; replacedOtherTab: boolean };

async function started(choices: object = {}): Promise<Candidate> {
  const candidate = await Candidate.arrive(api);
  await candidate.setUp({ problems: [medium, hard], ...choices });
  await candidate.start();
  return candidate;
}

async function history(candidate: Candidate, problem: string): Promise<string[]> {
  const rows = await api.db
    .selectFrom('draft_revision')
    .innerJoin('draft', 'draft.id', 'draft_revision.draft_id')
    .select('draft_revision.code')
    .where('draft.assessment_id', '=', candidate.id)
    .where('draft.problem', '=', problem)
    .orderBy('draft_revision.revision')
    .execute();
  return rows.map(({ code }) => code);
}

describe('drafts', () => {
  test('are there again after a reload, one for each language, the latest in front', async () => {
    const candidate = await started();
    await candidate.expect(200, candidate.save(medium, 'in ts'));
    candidate.passMinutes(1);
    await candidate.expect(200, candidate.save(medium, 'in js', { language: 'javascript' }));
    const [first, second] = (await candidate.look()).problems;
    expect(first?.language).toBe('javascript');
    expect(first?.drafts).toMatchObject([
      { language: 'javascript', code: 'in js', revision: 1 },
      { language: 'typescript', code: 'in ts', revision: 1 },
    ]);
    expect(second).toMatchObject({ language: 'typescript', drafts: [] });
  });

  test('of two tabs: the newest wins, both texts are kept, and the tab is told', async () => {
    const candidate = await started();
    const here = { tab: 'here' };
    const there = { tab: 'there' };
    const answers = [
      await candidate.save<Saved>(medium, 'a', { ...here, baseRevision: 0 }),
      await candidate.save<Saved>(medium, 'a1', { ...here, baseRevision: 1 }),
      await candidate.save<Saved>(medium, 'b', { ...there, baseRevision: 1 }),
      await candidate.save<Saved>(medium, 'b1', { ...there, baseRevision: 3 }),
      await candidate.save<Saved>(medium, 'a2', { ...here, baseRevision: 2 }),
    ];
    expect(
      answers.map(({ body: { revision, replacedOtherTab } }) => [revision, replacedOtherTab]),
    ).toEqual([
      [1, false],
      [2, false],
      [3, true],
      [4, false],
      [5, true],
    ]);
    expect((await candidate.look()).problems[0]?.drafts[0]?.code).toBe('a2');
    expect(await history(candidate, medium)).toEqual(['a', 'a1', 'b', 'b1', 'a2']);
  });

  test('sent again because the answer was lost are kept once', async () => {
    const candidate = await started();
    const first = await candidate.save(medium, 'a');
    expect((await candidate.save(medium, 'a')).body).toEqual(first.body);
    await candidate.save(medium, 'b', { baseRevision: 1, tab: 'other' });
    expect((await candidate.save(medium, 'a')).body).toEqual(first.body);
    expect(await history(candidate, medium)).toEqual(['a', 'b']);
  });

  test.each([
    ['by the count of the tab', { sequence: 1 }, { sequence: 2 }],
    ['by what they grew from', { baseRevision: 0 }, { baseRevision: 1 }],
  ])('of one tab that overtake each other: the newer stands, %s', async (_name, older, newer) => {
    const candidate = await started();
    const second = await candidate.save<Saved>(medium, 'newer', newer);
    const first = await candidate.save<Saved>(medium, 'older', older);
    expect(first.body).toEqual(second.body);
    expect((await candidate.look()).problems[0]?.drafts[0]?.code).toBe('newer');
    const next = { baseRevision: second.body.revision, sequence: 3 };
    expect(await candidate.save(medium, 'newest', next)).toMatchObject({ body: { revision: 2 } });
  });

  test('that come at the same time are all kept', async () => {
    const candidate = await started();
    const tabs = ['1', '2', '3', '4', '5', '6'];
    const answers = await Promise.all(
      tabs.map((tab) => candidate.save<Saved>(medium, `of ${tab}`, { tab })),
    );
    expect(answers.map(({ body }) => body.revision).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await history(candidate, medium)).sort()).toEqual(tabs.map((tab) => `of ${tab}`));
  });

  test('after the bell are refused, and change nothing', async () => {
    const candidate = await started();
    await candidate.save(medium, 'in time');
    candidate.passMinutes(90);
    const late = await candidate.save(medium, 'late', { baseRevision: 1 });
    expect(late).toMatchObject(refusal(409, 'SECTION_ENDED', /coding section has ended/));
    expect(await history(candidate, medium)).toEqual(['in time']);
    // The late request has rung the bell.
    expect((await decided(api.db, candidate)).section).toBe('approach');
  });

  test.each<[string, Parameters<Candidate['save']>, object]>([
    ['a problem of another assessment', ['cold-box', 'x'], refusal(404, 'NOT_FOUND')],
    [
      'a language in which it is not offered',
      [medium, 'x', { language: 'cobol' }],
      refusal(400, 'BAD_REQUEST', /Choose one of/),
    ],
    ['too much', [medium, 'x'.repeat(64 * 1024 + 1)], refusal(400, 'BAD_REQUEST', /64 KiB/)],
  ])('are refused for %s', async (_name, save, expected) => {
    const candidate = await started();
    expect(await candidate.save(...save)).toMatchObject(expected);
  });

  test('before the start are refused', async () => {
    const candidate = await Candidate.arrive(api);
    await candidate.setUp();
    const answer = await candidate.save(medium, 'x');
    expect(answer).toMatchObject(refusal(409, 'CONFLICT', /not begun/));
  });
});

describe('the approach', () => {
  test('of one tab that overtake each other: the newer stands', async () => {
    const candidate = await started();
    await candidate.finish('coding');
    const second = await candidate.explain<Saved>(medium, 'newer', { sequence: 2 });
    const first = await candidate.explain<Saved>(medium, 'older', { sequence: 1 });
    expect(first.body).toEqual(second.body);
    expect((await candidate.look()).problems[0]?.approach.text).toBe('newer');
  });

  test('is saved in its section, with its history, and read in the report', async () => {
    const candidate = await started();
    const early = await candidate.explain(medium, 'too early');
    expect(early).toMatchObject(refusal(409, 'CONFLICT', /not begun/));
    await candidate.finish('coding');
    await candidate.explain(medium, 'Two');
    await candidate.explain(medium, 'Two pointers', { baseRevision: 1 });
    const other = await candidate.explain<Saved>(medium, 'A window\nslides.', { tab: 'other' });
    expect(other.body).toMatchObject({ revision: 3, replacedOtherTab: true });
    const again = await candidate.explain<Saved>(medium, 'A window\nslides.', { tab: 'other' });
    expect(again.body).toEqual(other.body);
    const kept = await candidate.client.get(`/assessments/${candidate.id}/approach/${medium}`);
    expect(kept.body).toMatchObject({ text: 'A window\nslides.', timeComplexity: 'O(n)' });

    candidate.passMinutes(15);
    const late = await candidate.explain(medium, 'late', { baseRevision: 3 });
    expect(late).toMatchObject(refusal(409, 'SECTION_ENDED', /approach section has ended/));
    const { problems, timeline }: Report = await candidate.report();
    expect(problems[0]?.approach).toMatchObject({ text: 'A window\nslides.', wordCount: 3 });
    expect(problems[1]?.approach).toMatchObject({ text: '', wordCount: 0, savedAtMs: null });
    expect(timeline.at(-1)).toMatchObject({
      lane: 'approach',
      activity: [{ minute: 0, keystrokes: 30 }],
    });
    const rows = await api.db
      .selectFrom('approach_revision')
      .select('text')
      .where('assessment_id', '=', candidate.id)
      .orderBy('revision')
      .execute();
    expect(rows.map(({ text }) => text)).toEqual(['Two', 'Two pointers', 'A window\nslides.']);
  });

  test('of a problem that is not in the assessment', async () => {
    const candidate = await started();
    await candidate.finish('coding');
    expect(await candidate.explain('cold-box', 'x')).toMatchObject(refusal(404, 'NOT_FOUND'));
  });
});
