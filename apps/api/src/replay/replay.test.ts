import { applyEdit, type Replay } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anHour, Candidate, hard, medium, refusal } from '../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const read = (candidate: Candidate) =>
  candidate.client.get<Replay>(`/assessments/${candidate.id}/replay`);

/** Every text of one film. */
function textsOf({ films }: Replay, problem: string, language: string): string[] {
  const film = films.find((one) => one.problem === problem && one.language === language);
  let text = film?.starterCode ?? '';
  return (film?.edits ?? []).map((edit) => {
    text = applyEdit(text, edit);
    return text;
  });
}

test('every text that was saved is there again, to the last unit, with runs beside them', async () => {
  const candidate = await Candidate.started(api, { problems: [medium, hard] });
  const texts = [
    'a\r\nb',
    'a\r\nb\0\ud800',
    '',
    '\u{1f600}',
    '\u{1f601}',
    'a'.repeat(60_000),
    'done',
  ];
  for (const code of texts) {
    candidate.passMinutes(1);
    await candidate.save(medium, code);
  }
  await candidate.save(medium, 'var a', { language: 'javascript' });
  candidate.passMinutes(3);
  await candidate.submit(hard, 'never saved');
  expect(await read(candidate)).toMatchObject(refusal(423, 'LOCKED'));
  await candidate.finish('coding');
  expect(await read(candidate), 'the approach is still open').toMatchObject(refusal(423, 'LOCKED'));
  await candidate.finish('approach');

  const { body, headers } = await read(candidate);
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(textsOf(body, medium, 'typescript')).toEqual(texts);
  expect(textsOf(body, medium, 'javascript')).toEqual(['var a']);
  expect(body.films).toHaveLength(2);
  const minutes = body.films.find(({ language }) => language === 'typescript')?.edits;
  expect(minutes?.map(({ atMs }) => Math.round(atMs / 60_000))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(body.runs).toMatchObject([{ kind: 'submission', problem: hard, number: 1 }]);
  expect(Math.round(body.codingMs / 60_000)).toBe(10);
  // From before there was a log: where one worked is known from texts and runs.
  expect(body.moments.map(({ kind, problem }) => [kind, problem])).toEqual([
    ['problem', medium],
    ['idle', null],
    ['problem', hard],
  ]);
  expect(body.recorded).toBe(false);
  expect((await (await api.guest()).get(`/assessments/${candidate.id}/replay`)).status).toBe(404);
});

test('an older attempt stays closed while its problem is in an assessment that runs', async () => {
  const candidate = await Candidate.started(api, { problems: [medium, hard] });
  await candidate.save(medium, 'the idea of last time');
  await candidate.finish('coding');
  await candidate.finish('approach');
  const first = `/assessments/${candidate.id}/replay`;
  expect((await candidate.client.get(first)).status).toBe(200);
  await candidate.setUp({ ...anHour('strict') });
  expect((await candidate.client.get(first)).status).toBe(200);
  await candidate.start();
  const locked = refusal(423, 'LOCKED', /is in an assessment that runs now/);
  expect(await candidate.client.get(first)).toMatchObject(locked);
  candidate.passMinutes(71);
  expect((await candidate.client.get(first)).status).toBe(200);
});

test('before the start there is no film', async () => {
  const candidate = await Candidate.arrive(api);
  await candidate.setUp();
  expect(await read(candidate)).toMatchObject(refusal(409, 'CONFLICT'));
});
