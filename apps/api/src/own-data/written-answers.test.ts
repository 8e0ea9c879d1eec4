import type {
  AssessmentSummary,
  ImportOutcome,
  OpenSection,
  Report,
  SectionKind,
} from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate, hard, medium } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { filesOf } from './testing/zips.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const answer = 'I read 11 logs | and <b>moved</b> one.';

test('answers of an assessment are in what people read of an export, and come back with their ticks', async () => {
  const phoneScreen = { preset: 'phone-screen', editorMode: 'document', problems: [medium] };
  const candidate = await Candidate.started(api, phoneScreen);
  const { client, id } = candidate;
  await candidate.finish('coding');
  const { body } = await client.get<OpenSection>(`/assessments/${id}/sections/questions`);
  if (body.view.kind !== 'questions') throw new Error('The section asks no questions.');
  const [first] = body.view.questions;
  const save = { value: answer, baseRevision: 0, tab: 'x' };
  await client.put(`/assessments/${id}/sections/questions/answers/${first?.id}`, save);
  await candidate.finish('questions');
  const counts = (await client.get(`/own-data/assessments/${id}`)).body;
  expect(counts).toMatchObject({ answeredSections: 1 });

  const written = async () => {
    const { items } = (await client.get<{ items: AssessmentSummary[] }>('/assessments')).body;
    const report = await client.get<Report>(`/assessments/${items[0]?.id}/report`);
    const section = report.body.sections.find(({ kind }) => kind === 'questions');
    if (section?.kind !== 'questions') throw new Error('The report has no questions.');
    return section.questions;
  };
  const [asked] = await written();
  await client.put(`/assessments/${id}/questions/${asked?.id}/ticks`, { ticked: ['task'] });

  const page = await (await client.fetch(`/api/own-data/assessments/${id}.html`)).text();
  expect(page).toContain('I read 11 logs | and &lt;b&gt;moved&lt;/b&gt; one.');
  const zip = Buffer.from(await (await client.fetch('/api/own-data/export.zip')).arrayBuffer());
  const files = await filesOf(zip);
  const markdown = [...files].find(([name]) => name.endsWith('.md') && name.includes('report'));
  expect(String(markdown?.[1])).toContain(`## ${first?.text}\n\n${answer}`);

  const before = await written();
  expect(before[0]?.review.points.filter(({ ticked }) => ticked)).toHaveLength(1);
  await client.post('/own-data/delete', { confirm: 'delete' });
  const response = await client.fetch('/api/own-data/import', { method: 'POST', body: zip });
  const outcome = (await response.json()) as ImportOutcome;
  expect(response.status, JSON.stringify(outcome)).toBe(200);
  expect(outcome.question_grade).toEqual({ inFile: 1, added: 1 });
  expect(await written()).toEqual(before);
});

test('items, responses and extra time are in what people read, too', async () => {
  const candidate = await Candidate.started(api, { preset: 'graduate', problems: [medium, hard] });
  const { client, id } = candidate;
  const at = (path: string) => `/assessments/${id}/${path}`;
  candidate.passMinutes(20);
  await client.put(at('extra-time'), { extraTime: { unit: 'percent', amount: 25 } });
  await candidate.finish('coding');
  const answer = (kind: SectionKind, value: object[]) =>
    candidate.expect(
      200,
      client.put(at(`sections/${kind}/answers/answers`), { value, baseRevision: 0, tab: 'x' }),
    );
  const viewOf = async (kind: SectionKind) =>
    (await client.get<OpenSection>(at(`sections/${kind}`))).body.view;
  const style = await viewOf('work-style');
  await answer('work-style', [{ item: '1', step: 2, seconds: 1 }]);
  await candidate.finish('work-style');
  const simulation = await viewOf('work-simulation');
  if (style.kind !== 'work-style' || simulation.kind !== 'work-simulation')
    throw new Error('It has other sections.');
  const [first] = simulation.scenarios;
  const given = {
    rate: { kind: 'rate', ratings: (first?.responses ?? []).map(() => 4) },
    order: { kind: 'order', order: (first?.responses ?? []).map((_, place) => place) },
    choose: { kind: 'choose', chosen: 0 },
  }[first?.asks ?? 'rate'];
  await answer('work-simulation', [{ scenario: '1', given, closed: false, seconds: 1 }]);
  await candidate.finish('work-simulation');

  const zip = Buffer.from(await (await client.fetch('/api/own-data/export.zip')).arrayBuffer());
  const report = [...(await filesOf(zip))].find(([name]) => name.startsWith('reports/'));
  const markdown = String(report?.[1]);
  const page = await (await client.fetch(`/api/own-data/assessments/${id}.html`)).text();
  for (const text of [markdown, page]) {
    expect(text).toContain('25 % extra time in each section, given in minute 20.');
    expect(text.match(/Answer: not answered/g)).toHaveLength(29);
    expect(text).toMatch(/Answer: (rather A|disagree)\./);
    expect(text).toMatch(/You: (4 of 5|place 1|chosen)\. The author: \w/);
    expect(text.match(/an opinion with reasons, not a key/g)).toHaveLength(4);
  }
  const item = style.items[0];
  expect(markdown).toContain(item?.kind === 'choice' ? item.a : item?.text);
  expect(markdown).toContain(`## Work simulation: ${first?.title}`);
  expect(markdown).toContain(first?.responses[0]);
});
