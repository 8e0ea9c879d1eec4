import type { AssessmentSummary, Overview } from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { Candidate, hard, medium, refusal } from './testing/candidate.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

test('an assessment of somebody else is not there', async () => {
  const candidate = await Candidate.arrive(api);
  await candidate.setUp();
  await candidate.start();
  const { client } = await Candidate.arrive(api);
  const path = `/assessments/${candidate.id}`;
  const draft = { language: 'typescript', code: 'x', baseRevision: 0, tab: 't' };
  const approach = {
    text: 'x',
    timeComplexity: '',
    spaceComplexity: '',
    baseRevision: 0,
    tab: 't',
  };
  const answers = await Promise.all([
    client.get(path),
    client.get(`${path}/report`),
    client.get(`${path}/approach/${medium}`),
    client.post(`${path}/start`),
    client.post(`${path}/finish`, { section: 'coding' }),
    client.put(`${path}/drafts/${medium}`, draft),
    client.put(`${path}/approach/${medium}`, approach),
    client.request('DELETE', path),
  ]);
  for (const answer of answers) expect(answer).toMatchObject(refusal(404, 'NOT_FOUND'));
  expect((await client.get<{ items: unknown[] }>('/assessments')).body.items).toEqual([]);
});

describe('finishing', () => {
  test('early starts the next section at once, and again changes nothing', async () => {
    const candidate = await Candidate.arrive(api);
    await candidate.setUp();
    await candidate.start();
    candidate.passMinutes(40);
    const [first, again] = [await candidate.finish('coding'), await candidate.finish('coding')];
    expect(again.sections).toEqual(first.sections);
    const [coding, approach] = first.sections;
    expect(coding?.endedBy).toBe('candidate');
    expect(approach?.startsAtMs).toBe(coding?.endedAtMs);
    expect(approach?.deadlineMs).toBe((coding?.endedAtMs ?? 0) + 15 * 60_000);
    const done = await candidate.finish('approach');
    expect(done).toMatchObject({ state: 'finished', finishedAtMs: done.sections[1]?.endedAtMs });
  });

  test('a section that has not begun, or that there is not', async () => {
    const candidate = await Candidate.arrive(api);
    const finish = (section: string) =>
      candidate.client.post(`/assessments/${candidate.id}/finish`, { section });
    await candidate.setUp({ preset: 'phone-screen', editorMode: 'document' });
    expect(await finish('coding')).toMatchObject(refusal(409, 'CONFLICT', /not begun/));
    expect(await finish('approach')).toMatchObject(refusal(400, 'BAD_REQUEST', /no section/));
    await candidate.setUp();
    await candidate.start();
    expect(await finish('approach')).toMatchObject(refusal(409, 'CONFLICT', /not begun/));
  });

  test('the report opens at the end and not before', async () => {
    const candidate = await Candidate.arrive(api);
    const report = () => candidate.client.get(`/assessments/${candidate.id}/report`);
    await candidate.setUp();
    expect(await report()).toMatchObject(refusal(409, 'CONFLICT'));
    await candidate.start();
    expect(await report()).toMatchObject(refusal(423, 'LOCKED'));
    await candidate.finish('coding');
    expect(await report()).toMatchObject(refusal(423, 'LOCKED'));
    await candidate.finish('approach');
    expect((await report()).status).toBe(200);
  });
});

describe('lists', () => {
  type Page = { items: AssessmentSummary[]; nextCursor: string | null };

  test('come a page at a time, the latest first', async () => {
    const candidate = await Candidate.arrive(api);
    const made: string[] = [];
    for (let count = 0; count < 5; count++) {
      made.unshift((await candidate.setUp({ preset: count % 2 ? 'sprint' : 'classic' })).id);
    }
    // Two of them in the same millisecond.
    await api.db
      .updateTable('assessment')
      .set({ created_at: new Date(0) })
      .where('id', 'in', made.slice(3))
      .execute();
    const listed: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body }: { body: Page } = await candidate.client.get(`/assessments?limit=2${query}`);
      listed.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(listed.slice(0, 3)).toEqual(made.slice(0, 3));
    expect(listed.slice(3).sort()).toEqual(made.slice(3).sort());

    const sprints = await candidate.client.get<Page>('/assessments?preset=sprint');
    expect(sprints.body.items).toHaveLength(2);
  });

  test('are filtered by state, and searched by preset and by what was drawn', async () => {
    const candidate = await Candidate.arrive(api);
    const ready = await candidate.setUp({ preset: 'sprint' });
    const drawn = await candidate.setUp({ preset: 'classic', problems: [medium, hard] });
    const found = async (query: string) =>
      (await candidate.client.get<Page>(`/assessments?${query}`)).body.items.map(({ id }) => id);
    // What was chosen for it is told when its clock runs.
    expect(await found('search=tasting')).toEqual([]);
    await candidate.start();
    const all = [drawn.id, ready.id];
    const wanted: [query: string, ids: string[]][] = [
      ['state=running', [drawn.id]],
      ['state=ready', [ready.id]],
      ['state=finished', []],
      ['search=SPRINT', [ready.id]],
      ['search=tasting%20classic', [drawn.id]],
      ['search=beans%20sprint', []],
      ['search=%20', all],
      ['search=classic&state=ready', []],
    ];
    for (const [query, ids] of wanted) expect(await found(query), query).toEqual(ids);
  });

  test('a cursor of somebody’s own making is refused', async () => {
    const client = await api.guest();
    for (const cursor of ['x', '1.2', `9.${'-'.repeat(36)}`]) {
      const answer = await client.get(`/assessments?cursor=${cursor}`);
      expect(answer).toMatchObject(refusal(400, 'BAD_REQUEST', /nextCursor/));
    }
  });

  test('the overview says what runs, what is ready, and what is over', async () => {
    const candidate = await Candidate.arrive(api);
    const overview = async () => (await candidate.client.get<Overview>('/overview')).body;
    expect(await overview()).toMatchObject({
      current: null,
      ready: [],
      recent: [],
      assessmentCount: 0,
      last14Days: {
        assessments: 0,
        problemsSolved: 0,
        problemsTried: 0,
        mostFrequentFailure: null,
        firstSubmissionMinute: null,
        couldSubmit: 0,
        unsubmittedAtTheBell: 0,
      },
    });
    const waiting = await candidate.setUp();
    const running = await candidate.setUp({ problems: [medium, hard] });
    await candidate.start();
    candidate.passMinutes(24);
    await candidate.submit(medium, 'first try');
    await candidate.save(hard, 'never sent');
    const during = await overview();
    expect(during.current).toMatchObject({ id: running.id, state: 'running', section: 'coding' });
    expect(during.ready.map(({ id }) => id)).toEqual([waiting.id]);
    expect(during.nextProblems.map(({ slug }) => slug)).not.toContain(medium);

    candidate.passMinutes(105);
    const after = await overview();
    expect(after).toMatchObject({ current: null, assessmentCount: 1 });
    expect(after.recent.map(({ id }) => id)).toEqual([running.id]);
    expect(after.last14Days).toMatchObject({
      assessments: 1,
      problemsTried: 1,
      couldSubmit: 1,
      unsubmittedAtTheBell: 1,
    });
    expect(after.last14Days.firstSubmissionMinute).toBeCloseTo(24, 1);
    expect(after.nextProblems[0]).toMatchObject({ reason: 'tried' });

    // Of a paper, and of a document, nothing can be submitted.
    await candidate.setUp({ preset: 'writing', editorMode: undefined, language: undefined });
    await candidate.start();
    await candidate.setUp({ preset: 'phone-screen', editorMode: 'document' });
    await candidate.start();
    candidate.passMinutes(45);
    expect((await overview()).last14Days).toMatchObject({
      assessments: 3,
      couldSubmit: 1,
      unsubmittedAtTheBell: 1,
    });
  });
});

test('nothing of the hidden tests is in what a running assessment says', async () => {
  const candidate = await Candidate.arrive(api);
  await candidate.setUp({ problems: [medium, hard] });
  const answers: unknown[] = [await candidate.start()];
  await candidate.submit(medium, 'x');
  answers.push(await candidate.look(), await candidate.finish('coding'), await candidate.look());
  answers.push((await candidate.client.get('/assessments')).body);
  answers.push((await candidate.client.get('/overview')).body);
  const said = JSON.stringify(answers);
  const groups = (await Promise.all([medium, hard].map((slug) => api.deps.judgingData(slug))))
    .flatMap(({ hidden }) => hidden)
    .map(({ group }) => group);
  expect(groups.length).toBeGreaterThan(20);
  for (const group of new Set(groups)) expect(said).not.toContain(JSON.stringify(group));
});

test('an earlier report says nothing of tests that a running assessment has', async () => {
  const candidate = await Candidate.arrive(api);
  const groupsOf = async (id: string) => {
    type Body = { problems: { tests: { group: string }[] }[] };
    const { body } = await candidate.client.get<Body>(`/assessments/${id}/report`);
    return body.problems.map(({ tests }) => tests.filter(({ group }) => group !== '').length);
  };
  const { id } = await candidate.setUp({ problems: [medium, hard] });
  await candidate.start();
  candidate.passMinutes(105);
  const [ofMedium = 0, ofHard = 0] = await groupsOf(id);
  expect([ofMedium, ofHard].every((count) => count >= 15)).toBe(true);
  await candidate.setUp({ problems: ['cold-box', hard] });
  await candidate.start();
  expect(await groupsOf(id)).toEqual([ofMedium, 0]);
  candidate.passMinutes(105);
  expect(await groupsOf(id)).toEqual([ofMedium, ofHard]);
});
