import type { AssessmentSummary, ImportOutcome, OpenSection, Report } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Candidate, medium } from '../assessments/testing/candidate.ts';
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
