import type {
  AnsweredQuestion,
  ListedQuestion,
  OpenSection,
  QuestionPractice,
  QuestionsView,
  Report,
} from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate, medium, refusal } from '../../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';
import { questions } from './bank/questions.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

type Opened = OpenSection & { view: QuestionsView };
type Saved = { revision: number; replacedOtherTab: boolean };

const phoneScreen = { preset: 'phone-screen', editorMode: 'document', problems: [medium] };
const ofQuestions = (id: string) => `/assessments/${id}/sections/questions`;

async function screened(): Promise<Candidate> {
  const candidate = await Candidate.started(api, phoneScreen);
  await candidate.finish('coding');
  return candidate;
}

const open = async ({ client, id }: Candidate) => (await client.get<Opened>(ofQuestions(id))).body;

function write(
  { client, id }: Candidate,
  item: string,
  value: unknown,
  more: object = {},
): ReturnType<typeof client.put<Saved>> {
  return client.put<Saved>(`${ofQuestions(id)}/answers/${item}`, {
    ...{ value, baseRevision: 0, tab: 'first', keystrokes: 9, seconds: 12 },
    ...more,
  });
}

const reported = async (candidate: Candidate) => {
  const { sections } = await candidate.report();
  const section = sections.find(({ kind }) => kind === 'questions');
  if (section?.kind !== 'questions') throw new Error('The report has no questions.');
  return section.questions;
};

const outlines = questions.flatMap(({ covers }) => covers);
const told = (received: unknown, lines: readonly string[]) => {
  const text = JSON.stringify(received);
  return lines.filter((line) => text.includes(JSON.stringify(line).slice(1, -1)));
};

test('a phone screen asks two behavioural questions and a design, in 20 of its 45 minutes', async () => {
  const candidate = await Candidate.started(api, phoneScreen);
  expect(await candidate.client.get(ofQuestions(candidate.id))).toMatchObject(
    refusal(409, 'CONFLICT', /not begun/),
  );
  candidate.passMinutes(25);
  const { view, answers } = await open(candidate);
  expect(view.questions.map(({ kind }) => kind)).toEqual(['behavioural', 'behavioural', 'design']);
  expect(answers).toEqual([]);
  const { sections } = await candidate.look();
  expect(sections.map(({ kind, minutes }) => [kind, minutes])).toEqual([
    ['coding', 25],
    ['questions', 20],
  ]);
});

test('what was saved at the bell counts; what comes after it is refused', async () => {
  const candidate = await screened();
  const { view } = await open(candidate);
  const [first, second, third] = view.questions.map(({ id }) => id);
  await write(candidate, first ?? '', 'In spring I');
  await write(candidate, first ?? '', 'In spring I measured 11.', { baseRevision: 1 });
  // Back and forth, as long as it runs.
  await write(candidate, third ?? '', 'A table of rows.');
  await write(candidate, first ?? '', 'In spring I measured 11 of 13.', { baseRevision: 2 });
  expect(await open(candidate)).toMatchObject({
    answers: expect.arrayContaining([
      expect.objectContaining({
        item: first,
        value: 'In spring I measured 11 of 13.',
        seconds: 12,
      }),
    ]),
  });
  candidate.passMinutes(20);
  expect(await write(candidate, second ?? '', 'too late')).toMatchObject(
    refusal(409, 'SECTION_ENDED'),
  );
  const answered = await reported(candidate);
  expect(answered.map(({ answer }) => answer)).toEqual([
    'In spring I measured 11 of 13.',
    '',
    'A table of rows.',
  ]);
  for (const { id, review } of answered) {
    expect(review.covers).toEqual(questions.find((one) => one.id === id)?.covers);
  }
  const { timeline }: Report = await candidate.report();
  expect(timeline.at(-1)).toMatchObject({ lane: 'questions', section: 'questions', runs: [] });
  expect(timeline.at(-1)?.activity.map(({ minute }) => minute)).toEqual([0]);
  const ticked = answered[0]?.review.points.filter((point) => point.ticked);
  expect(ticked?.map(({ point }) => point)).toEqual(['situation', 'action', 'numbers']);
});

test.each<[string, unknown, number]>([
  ['no text', 7, 400],
  ['nothing', null, 400],
  ['too much', 'ä'.repeat(50_000), 400],
  ['a NUL character', 'a\0b', 400],
  ['an empty text', '', 200],
])('of what is sent as an answer, %s is %s', async (_name, value, status) => {
  const candidate = await screened();
  const [question] = (await open(candidate)).view.questions;
  expect((await write(candidate, question?.id ?? '', value)).status).toBe(status);
});

test('a question that was not drawn is not there, and neither is another’s section', async () => {
  const [candidate, other] = [await screened(), await api.guest()];
  const { view } = await open(candidate);
  const drawn = view.questions.map(({ text }) => questions.find((one) => one.text === text)?.id);
  const undrawn = questions.find(({ id }) => !drawn.includes(id))?.id ?? '';
  // Their ids tell what they ask for: while it runs there are places alone.
  expect(view.questions.map(({ id }) => id)).toEqual(['1', '2', '3']);
  for (const item of [undrawn, drawn[0] ?? '', '0', '4', '01'])
    expect((await write(candidate, item, 'x')).status, item).toBe(404);
  const [first = ''] = drawn;
  const save = { value: 'mine', baseRevision: 0, tab: 'x' };
  const ticks = `/assessments/${candidate.id}/questions/${first}/ticks`;
  const tried = [
    await other.get(ofQuestions(candidate.id)),
    await other.put(`${ofQuestions(candidate.id)}/answers/1`, save),
    await other.put(ticks, { ticked: [] }),
  ];
  expect(tried.map(({ status }) => status)).toEqual([404, 404, 404]);
  candidate.passMinutes(20);
  await candidate.look();
  expect((await other.put(ticks, { ticked: [] })).status).toBe(404);
  const undrawnTicks = `/assessments/${candidate.id}/questions/${undrawn}/ticks`;
  expect((await candidate.client.put(undrawnTicks, { ticked: [] })).status).toBe(404);
});

test('while it runs nothing of outlines, principles and checklists leaves the server', async () => {
  const candidate = await Candidate.arrive(api);
  const { client } = candidate;
  // Practised before: what was open then is closed now.
  const practised = await practise(client);
  await candidate.setUp(phoneScreen);
  const received: unknown[] = [await candidate.start()];
  await candidate.finish('coding');
  const opened = await open(candidate);
  received.push(opened);
  for (const { id } of opened.view.questions) {
    received.push((await write(candidate, id, 'In spring')).body);
    received.push((await client.get(`/questions/${id}`)).body);
    const ticks = { ticked: ['task'] };
    const path = `/assessments/${candidate.id}/questions/${id}/ticks`;
    const locked = await client.put(path, ticks);
    expect(locked.status).toBe(423);
    received.push(locked.body);
  }
  // Every GET of the contract, each parameter replaced by what there is for it.
  const { body: contract } = await client.get<{ paths: Record<string, object> }>('/openapi.json');
  const gets = Object.entries(contract.paths).flatMap(([path, methods]) =>
    'get' in methods ? [path] : [],
  );
  expect(gets.length).toBeGreaterThan(30);
  const known: Record<string, string> = {
    ...{ kind: 'questions', question: opened.view.questions[0]?.id ?? '', slug: medium },
    ...{ problem: medium, index: '0', number: '1', part: 'input', verdict: 'wrong-answer' },
  };
  for (const path of gets) {
    const id = path.startsWith('/question-answers') ? practised : candidate.id;
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      name === 'id' ? id : (known[name] ?? '1'),
    );
    received.push((await client.get(filled)).body);
  }
  expect(told(received, outlines)).toEqual([]);
  expect(told(received, ['"covers"', '"points"', 'Customer Obsession', 'Dive Deep'])).toEqual([]);
  candidate.passMinutes(20);
  const after = await reported(candidate);
  // The same search finds them as soon as it is over, so it is able to.
  expect(
    told(
      after,
      after.flatMap(({ review }) => review.covers),
    ),
  ).not.toEqual([]);
});

async function practise(client: TestClient): Promise<string> {
  const path = `/questions/ownership-not-yours/answers`;
  const { body } = await client.post<{ id: string }>(path, { minutes: null });
  await client.post(`/question-answers/${body.id}/finish`);
  return body.id;
}

test('ticks are kept, replace the proposals, and stand beside the answer in practice', async () => {
  const candidate = await screened();
  const { client, id } = candidate;
  await write(candidate, '1', 'I measured it.');
  candidate.passMinutes(20);
  await candidate.look();
  const [question] = await reported(candidate);
  const path = `/assessments/${id}/questions/${question?.id}/ticks`;
  const graded = await client.put<AnsweredQuestion>(path, { ticked: ['learned', 'nonsense'] });
  expect(graded.status).toBe(200);
  await client.put(path, { ticked: ['learned', 'task'] });
  const [first] = await reported(candidate);
  const ticked = first?.review.points.filter((point) => point.ticked);
  expect(ticked?.map(({ point }) => point)).toEqual(['task', 'learned']);
  expect(first?.review.gradedAtMs).not.toBeNull();
  const practice = (await client.get<QuestionPractice>(`/questions/${question?.id}`)).body;
  expect(practice.past).toMatchObject([{ assessment: id, wordCount: 3, ticked: 2, points: 6 }]);
  const list = (await client.get<ListedQuestion[]>('/questions')).body;
  expect(list.filter(({ lastAnsweredAtMs }) => lastAnsweredAtMs !== null)).toMatchObject([
    { id: question?.id },
  ]);
  // Another assessment may ask it again, and what is given back says what good answers cover.
  await candidate.setUp(phoneScreen);
  await candidate.start();
  expect(await client.put(path, { ticked: ['task'] })).toMatchObject(refusal(423, 'LOCKED'));
});

test('what was asked in one assessment is not asked in the next', async () => {
  const candidate = await Candidate.arrive(api);
  const asked: string[] = [];
  for (let at = 0; at < 3; at += 1) {
    await candidate.setUp(phoneScreen);
    await candidate.start();
    await candidate.finish('coding');
    asked.push(...(await open(candidate)).view.questions.map(({ text }) => text));
    await candidate.finish('questions');
  }
  expect(new Set(asked).size).toBe(9);
});

test('an assessment set up with the phone screen as it was has its one section of 45 minutes', async () => {
  const candidate = await Candidate.arrive(api);
  await candidate.setUp(phoneScreen);
  await api.db
    .deleteFrom('section')
    .where('assessment_id', '=', candidate.id)
    .where('kind', '=', 'questions')
    .execute();
  await api.db
    .updateTable('section')
    .set({ minutes: 45 })
    .where('assessment_id', '=', candidate.id)
    .execute();
  await candidate.start();
  await candidate.save(medium, 'written');
  candidate.passMinutes(44);
  expect((await candidate.look()).section).toBe('coding');
  candidate.passMinutes(1);
  expect((await candidate.look()).state).toBe('finished');
  const report: Report = await candidate.report();
  expect(report.sections.map(({ kind }) => kind)).not.toContain('questions');
});

test('questions drawn before answers were named by places keep the names of their answers', async () => {
  const candidate = await Candidate.started(api, phoneScreen);
  const ids = ['ownership-not-yours', questions.find(({ kind }) => kind === 'design')?.id ?? ''];
  await api.db
    .updateTable('section')
    .set({ content: JSON.stringify({ questions: ids }) })
    .where('assessment_id', '=', candidate.id)
    .where('kind', '=', 'questions')
    .execute();
  await candidate.finish('coding');
  expect((await open(candidate)).view.questions.map(({ id }) => id)).toEqual(ids);
  await candidate.expect(200, write(candidate, ids[0] ?? '', 'As before.'));
  expect((await write(candidate, '1', 'x')).status).toBe(404);
  await candidate.finish('questions');
  expect((await reported(candidate)).map(({ answer }) => answer)).toEqual(['As before.', '']);
  const practice = await candidate.client.get<QuestionPractice>(`/questions/${ids[0]}`);
  expect(practice.body.past).toMatchObject([{ assessment: candidate.id, wordCount: 2 }]);
});
