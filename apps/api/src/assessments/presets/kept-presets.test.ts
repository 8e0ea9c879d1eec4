import type { AssessmentSummary, ErrorBody, Preset, ProblemSummary } from '@dryrun/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';
import { Candidate, refusal } from '../testing/candidate.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const sections = [
  { kind: 'coding', minutes: 45 },
  { kind: 'questions', minutes: 20, settings: { draw: { product: 2, design: 1 } } },
  { kind: 'work-style', minutes: 10, settings: { items: 20 } },
];
const custom = {
  sections,
  difficulties: ['easy', 'hard'],
  topics: [],
  timeoutRule: 'best',
  pasteBlocked: true,
};
const proposes = { editorMode: 'plain', language: 'python' };
const keep = (client: TestClient, name: string, more: object = {}) =>
  client.post<Preset & ErrorBody>('/presets', { name, custom, proposes, ...more });
const yours = async (client: TestClient) =>
  (await client.get<Preset[]>('/presets')).body.filter(({ group }) => group === 'yours');
const namesOf = async (client: TestClient) => (await yours(client)).map(({ name }) => name);

test('a preset that is kept stands after all others, and is set up like them', async () => {
  const candidate = await Candidate.arrive(api);
  const { client } = candidate;
  const { status, body } = await keep(client, '  Tuesdays ');
  expect(status).toBe(201);
  expect(body).toMatchObject({
    ...{ name: 'Tuesdays', group: 'yours', provenance: null, customisable: false },
    ...{ sections, difficulties: ['easy', 'hard'], timeoutRule: 'best', levels: null },
    ...{ pasteBlocked: true, fullScreen: false, editorMode: null, environment: null, proposes },
  });
  // They are asked in the order in which they stand.
  expect(JSON.stringify(body.sections)).toContain('"draw":{"product":2,"design":1}');
  const all = (await client.get<Preset[]>('/presets')).body;
  expect(all.slice(-2).map(({ name }) => name)).toEqual(['Custom', 'Tuesdays']);
  const created = await client.post<AssessmentSummary>('/assessments', {
    ...{ preset: body.id, language: 'typescript' },
  });
  expect(created.body).toMatchObject({
    ...{ presetName: 'Tuesdays', editorMode: 'plain', timeoutRule: 'best' },
    sections: [{ kind: 'coding', minutes: 45 }, { kind: 'questions' }, { kind: 'work-style' }],
  });
});

test('it keeps the problems that were chosen and the environment, and is set up with them', async () => {
  const { client } = await Candidate.arrive(api);
  const problems = ['cold-box', 'tasting-flight'];
  const chosen = { problems, proposes: { ...proposes, environment: 'with-libraries' } };
  const { status, body } = await keep(client, 'By heart', chosen);
  expect(status).toBe(201);
  expect(body).toMatchObject({ problems, proposes: { environment: 'with-libraries' } });
  // As hard as they are, whatever was said.
  const list = (await client.get<ProblemSummary[]>('/problems')).body;
  const hard = problems.map((slug) => list.find((one) => one.slug === slug)?.difficulty);
  expect(body.difficulties).toEqual(hard);
  const setUp = { preset: body.id, language: 'typescript' };
  const { id } = (await client.post<AssessmentSummary>('/assessments', setUp)).body;
  expect((await client.get(`/assessments/${id}`)).body).toMatchObject({
    environment: 'with-libraries',
  });
  const stored = await api.db.selectFrom('assessment').select('draw').where('id', '=', id);
  expect((await stored.executeTakeFirstOrThrow()).draw).toMatchObject({ problems });
});

test('one whose problem has left the bank says so of itself, and not of what nobody sent', async () => {
  const client = await api.guest();
  const { id } = (await keep(client, 'Gone', { problems: ['cold-box', 'tasting-flight'] })).body;
  const row = api.db.selectFrom('kept_preset').select('shape').where('id', '=', id);
  const { shape } = await row.executeTakeFirstOrThrow();
  const gone = { shape: shape.replace('cold-box', 'warm-box') };
  await api.db.updateTable('kept_preset').set(gone).where('id', '=', id).execute();
  const setUp = { preset: id, language: 'typescript' };
  const refused = (field: string) => ({
    ...refusal(400, 'BAD_REQUEST', /warm-box/),
    body: expect.objectContaining({ data: { field } }),
  });
  expect(await client.post('/assessments', setUp)).toMatchObject(refused('preset'));
  const sent = { ...setUp, problems: ['warm-box', 'tasting-flight'] };
  expect(await client.post('/assessments', sent)).toMatchObject(refused('problems'));
});

test('one that was kept before draws its problems, in the plain environment', async () => {
  const client = await api.guest();
  const { id } = (await keep(client, 'Of before')).body;
  const row = api.db.selectFrom('kept_preset').select('shape').where('id', '=', id);
  const { problems: _, ...before } = JSON.parse((await row.executeTakeFirstOrThrow()).shape);
  const shape = JSON.stringify({ ...before, proposes });
  await api.db.updateTable('kept_preset').set({ shape }).where('id', '=', id).execute();
  const nothing = { problems: [], proposes: { ...proposes, environment: null } };
  expect(await yours(client)).toMatchObject([{ name: 'Of before', ...nothing }]);
  const setUp = { preset: id, language: 'typescript' };
  expect((await client.post('/assessments', setUp)).body).toMatchObject({ environment: 'plain' });
});

test('it is renamed, changed and removed; what was set up with it stays as it was', async () => {
  const { client } = await Candidate.arrive(api);
  const { id } = (await keep(client, 'First')).body;
  expect((await client.put(`/presets/${id}/name`, { name: 'Second' })).status).toBe(200);
  // To what it has already, in other letters.
  expect((await client.put(`/presets/${id}/name`, { name: 'SECOND' })).status).toBe(200);
  const setUp = { preset: id, language: 'typescript' };
  const { id: ready } = (await client.post<AssessmentSummary>('/assessments', setUp)).body;
  const paper = [{ kind: 'writing', minutes: 3 * 1440, settings: { role: null } }];
  const days = { ...custom, sections: paper, difficulties: [] };
  const changed = await client.put(`/presets/${id}`, { name: 'Paper', custom: days, proposes });
  expect(changed).toMatchObject({ status: 200, body: { id, name: 'Paper', sections: paper } });
  expect(await namesOf(client)).toEqual(['Paper']);
  expect((await client.request('DELETE', `/presets/${id}`)).status).toBe(204);
  expect(await yours(client)).toEqual([]);
  expect((await client.get<AssessmentSummary>(`/assessments/${ready}`)).body).toMatchObject({
    ...{ presetName: 'SECOND', sections: [{ kind: 'coding' }, {}, {}] },
  });
  expect(await client.post('/assessments', setUp)).toMatchObject(
    refusal(400, 'BAD_REQUEST', /no preset named/),
  );
});

describe('refused, with the field at fault', () => {
  const only = (...of: object[]) => ({ custom: { ...custom, sections: of } });
  const days = (minutes: number) => only({ kind: 'writing', minutes });
  test.each<[string, string, object, string, RegExp]>([
    ['no name', '  ', {}, 'name', /needs a name/],
    ['a long name', 'n'.repeat(61), {}, 'name', /longer than 60 characters/],
    ['the name of a built-in preset', 'classic 105', {}, 'name', /named Classic 105 already/],
    ['a name of one’s own', 'TAKEN', {}, 'name', /named Taken already/],
    [
      'too little in all',
      'A',
      only({ kind: 'coding', minutes: 15 }),
      'custom.sections',
      /Choose 20/,
    ],
    [
      'approach alone',
      'A',
      only({ kind: 'approach', minutes: 30 }),
      'custom.sections',
      /kind coding before it/,
    ],
    ['half a day', 'A', days(720), 'custom.sections.0.minutes', /whole days/],
    ['more than a month', 'A', days(31 * 1440), 'custom.sections.0.minutes', /43200/],
    [
      'days among minutes',
      'A',
      only({ kind: 'writing', minutes: 1440 }, { kind: 'work-style', minutes: 10 }),
      'custom.sections',
      /stands alone/,
    ],
    [
      'a problem that is not there',
      'A',
      { problems: ['nowhere', 'cold-box'] },
      'problems',
      /no problem/,
    ],
    ['fewer problems than it has', 'A', { problems: ['cold-box'] }, 'problems', /has 2 problems/],
    [
      'more items than there may be',
      'A',
      only({ kind: 'work-style', minutes: 30, settings: { items: 31 } }),
      'custom.sections.0.settings.items',
      /30/,
    ],
  ])('%s', async (_name, name, more, field, message) => {
    const client = await api.guest();
    expect((await keep(client, 'Taken')).status).toBe(201);
    const { status, body } = await keep(client, name, more);
    expect([400, 409]).toContain(status);
    expect(body.message).toMatch(message);
    expect(body.data).toMatchObject({ field });
    expect(await namesOf(client)).toEqual(['Taken']);
  });

  test('more than forty', async () => {
    const client = await api.guest();
    for (let at = 1; at <= 40; at += 1) await keep(client, `Preset ${at}`);
    expect(await keep(client, 'One more')).toMatchObject(
      refusal(409, 'CONFLICT', /keep 40 presets. Remove one/),
    );
  });
});

test('another’s preset is not there', async () => {
  const [ada, eve] = [await api.guest(), await api.guest()];
  const { id } = (await keep(ada, 'Hers')).body;
  const tried = [
    await eve.put(`/presets/${id}`, { name: 'Mine', custom, proposes }),
    await eve.put(`/presets/${id}/name`, { name: 'Mine' }),
    await eve.request('DELETE', `/presets/${id}`),
  ];
  expect(tried.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect(await eve.post('/assessments', { preset: id })).toMatchObject({ status: 400 });
  expect(await yours(eve)).toEqual([]);
  // One name for two people.
  expect((await keep(eve, 'Hers')).status).toBe(201);
  expect(await namesOf(ada)).toEqual(['Hers']);
});

test('it goes with everything, and comes back with the export; a second time nothing is added', async () => {
  const client = await api.guest();
  const before = (await keep(client, 'Taken along')).body;
  const ask = (path: string, init: RequestInit = {}) => {
    const headers = { cookie: client.cookie, origin: api.url };
    return fetch(`${api.url}/api/own-data/${path}`, { ...init, headers });
  };
  const zip = await (await ask('export.zip')).arrayBuffer();
  expect((await client.get('/own-data')).body).toMatchObject({ presets: 1 });
  expect((await client.post('/own-data/delete', { confirm: 'delete' })).status).toBe(204);
  expect(await yours(client)).toEqual([]);
  for (const added of [1, 0]) {
    const imported = await ask('import', { method: 'POST', body: zip });
    expect(await imported.json()).toMatchObject({ kept_preset: { inFile: 1, added } });
    expect(await yours(client)).toMatchObject([{ ...before, id: expect.any(String) }]);
  }
});

test('one that this version cannot read is left out, and the others are there', async () => {
  const client = await api.guest();
  const { id } = (await keep(client, 'Of another version')).body;
  await keep(client, 'Of this one');
  await api.db
    .updateTable('kept_preset')
    .set({ shape: '{"sections":[{"kind":"dancing","minutes":20}]}' })
    .where('id', '=', id)
    .execute();
  expect(await namesOf(client)).toEqual(['Of this one']);
});
