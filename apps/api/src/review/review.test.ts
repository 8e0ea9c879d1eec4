import type { Assessment, ErrorBody, Review, Run } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate, hard, medium } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { writeVerdict } from '../testing/write-results.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const code = 'function solve() {}';
const dayMinutes = 24 * 60;

async function practise(candidate: Candidate, problem: string, right: boolean): Promise<Run> {
  const run = { kind: 'submission', problem, language: 'typescript', code };
  const { body } = await candidate.expect<Run>(202, candidate.client.post('/runs', run));
  await writeVerdict(api.db, body.id, right ? 'accepted' : 'wrong-answer', right ? body.total : 2);
  return body;
}

async function review(candidate: Candidate): Promise<Review> {
  return (await candidate.expect<Review>(200, candidate.client.get('/review?zone=UTC'))).body;
}

const dueOf = ({ due }: Review) => due.map(({ topic, problem }) => `${topic}: ${problem.slug}`);
const laterOf = ({ later }: Review) => later.map(({ topic, why }) => `${topic}, ${why}`);

test('a judged result makes its topics due, and another one moves them', async () => {
  const candidate = await Candidate.arrive(api);
  expect(await review(candidate)).toMatchObject({ due: [], later: [], meetingCount: 0 });

  await practise(candidate, 'steady-output', false);
  const wrong = await review(candidate);
  expect(wrong.due).toEqual([]);
  expect(laterOf(wrong)).toEqual(['hash map, scheduled', 'prefix sums, scheduled']);

  // Wrong: due the next day. An unseen one of the topic, as hard.
  candidate.passMinutes(dayMinutes);
  const next = await review(candidate);
  expect(next.meetingCount).toBe(1);
  expect(dueOf(next)).toEqual(['hash map: berth-book', 'prefix sums: cape-orsk']);
  expect(next.due[0]).toMatchObject({
    ...{ waitedDays: 1, judged: null, problem: { seen: false, solved: false } },
    last: { title: 'Steady Output', passed: 2, outcome: 'wrong' },
  });

  // It is met today: the topic is reviewed, and waits for as long as the result is good.
  await practise(candidate, 'cape-orsk', true);
  const done = await review(candidate);
  expect(dueOf(done)).toEqual(['hash map: berth-book']);
  expect(laterOf(done)).toContain('prefix sums, scheduled');

  // Without a result it is as before: whoever deletes one has it forgotten.
  const { id } = await practise(candidate, 'berth-book', true);
  expect(dueOf(await review(candidate))).toEqual([]);
  await api.db.deleteFrom('run').where('id', '=', id).execute();
  expect(dueOf(await review(candidate))).toEqual(['hash map: berth-book']);

  // One that goes while another comes is no standstill.
  await practise(candidate, 'berth-book', true);
  await review(candidate);
  await api.db.deleteFrom('run').where('problem', '=', 'berth-book').execute();
  await practise(candidate, 'camp-generators', false);
  expect(dueOf(await review(candidate))).toEqual(['hash map: berth-book']);
});

test('what was dealt is made again from the results, the same', async () => {
  const candidate = await Candidate.arrive(api);
  await practise(candidate, 'steady-output', false);
  candidate.passMinutes(2 * dayMinutes);
  await practise(candidate, 'cape-orsk', true);
  candidate.passMinutes(2 * dayMinutes);
  const before = await review(candidate);
  expect(await review(candidate)).toEqual(before);
  await api.db.deleteFrom('review_deck').execute();
  expect(await review(candidate)).toEqual(before);
});

test('help that was opened before is remembered', async () => {
  const candidate = await Candidate.arrive(api);
  const outcomes = async () => {
    candidate.passMinutes(30 * dayMinutes);
    const { due } = await review(candidate);
    return due.find(({ topic }) => topic === 'prefix sums')?.last.outcome;
  };
  await candidate.expect(200, candidate.client.get('/problems/steady-output/hints/1'));
  await candidate.expect(200, candidate.client.get('/problems/steady-output/hints/1'));
  await practise(candidate, 'steady-output', true);
  expect(await outcomes()).toBe('right-with-hint');
  await candidate.expect(200, candidate.client.get('/problems/steady-output/editorial'));
  await practise(candidate, 'steady-output', true);
  expect(await outcomes()).toBe('right-with-solution');
  await practise(candidate, 'steady-output', true);
  expect(await outcomes()).toBe('right-quickly');
});

test('a topic is put off until tomorrow, and taken back', async () => {
  const candidate = await Candidate.arrive(api);
  await practise(candidate, 'steady-output', false);
  candidate.passMinutes(dayMinutes);
  const put = (postponed: boolean) =>
    candidate.client.post<Review>('/review/postpone', {
      topic: 'hash map',
      zone: 'UTC',
      postponed,
    });
  expect(dueOf((await put(true)).body)).toEqual(['prefix sums: cape-orsk']);
  expect(laterOf(await review(candidate))).toEqual(['hash map, postponed']);
  expect(dueOf((await put(false)).body)).toHaveLength(2);
  await put(true);
  candidate.passMinutes(dayMinutes);
  expect(dueOf(await review(candidate))).toHaveLength(2);

  const unknown = { topic: 'heap', zone: 'UTC' };
  const { status, body } = await candidate.client.post<ErrorBody>('/review/postpone', unknown);
  expect([status, body.code, body.data?.field]).toEqual([404, 'NOT_FOUND', 'topic']);
  // Nobody else's queue.
  const other = await Candidate.arrive(api);
  const theirs = await other.client.post<ErrorBody>('/review/postpone', { topic: 'hash map' });
  expect(theirs.status).toBe(404);
});

test('the next pair is drawn from what is due, within the difficulties of the preset', async () => {
  const candidate = await Candidate.arrive(api);
  await practise(candidate, 'steady-output', false);
  await practise(candidate, 'koshava-winch', false);
  candidate.passMinutes(dayMinutes);
  const { pair, due } = await review(candidate);
  expect(pair.map(({ difficulty }) => difficulty)).toEqual(['medium', 'hard']);
  const topics = new Set(due.map(({ topic }) => topic));
  expect(pair.every(({ topic }) => topic !== null && topics.has(topic))).toBe(true);

  await candidate.setUp({ review: { zone: 'UTC' } });
  // Names stay hidden until the clock starts.
  expect((await candidate.look()).problems).toEqual([]);
  const { problems }: Assessment = await candidate.start();
  expect(problems.map(({ problem }) => problem.difficulty)).toEqual(['medium', 'hard']);
  problems.forEach(({ problem }, index) => {
    const asked = pair[index]?.topic ?? '';
    expect(api.deps.catalogue.get(problem.slug)?.topics).toContain(asked);
    expect(['steady-output', 'koshava-winch']).not.toContain(problem.slug);
  });

  // While it runs the queue is silent about its problems.
  const during = JSON.stringify(await review(candidate));
  for (const { problem } of problems) expect(during).not.toContain(problem.slug);

  const both = { preset: 'classic', editorMode: 'standard', language: 'typescript' };
  const chosen = { ...both, problems: [medium, hard], review: { zone: 'UTC' } };
  const refused = await candidate.client.post<ErrorBody>('/assessments', chosen);
  expect([refused.status, refused.body.data?.field]).toEqual([400, 'review']);
});

test('with nothing due a pair is drawn as ever', async () => {
  const candidate = await Candidate.started(api, { review: { zone: 'UTC' } });
  const { problems } = await candidate.look();
  expect(problems.map(({ problem }) => problem.difficulty)).toEqual(['medium', 'hard']);
});

test('an assessment is graded by what counted in it, once it is judged', async () => {
  const candidate = await Candidate.started(api, { problems: [medium, hard] });
  candidate.passMinutes(30);
  const run = await candidate.submit(medium, code);
  await candidate.finish('coding');
  await candidate.finish('approach');
  expect((await review(candidate)).meetingCount).toBe(0);
  await writeVerdict(api.db, run.id, 'accepted', run.total);
  expect((await review(candidate)).meetingCount).toBe(2);
  candidate.passMinutes(40 * dayMinutes);
  const { due } = await review(candidate);
  const outcomes = new Map(due.map(({ last }) => [last.slug, last.outcome]));
  expect(outcomes.get(medium)).toBe('right');
  expect(outcomes.get(hard)).toBe('wrong');
});
