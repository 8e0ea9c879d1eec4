import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OwnDataCounts } from '@dryrun/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anHour, Candidate, medium } from '../../assessments/testing/candidate.ts';
import { startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';
import { filesOf, zipOfFiles } from '../testing/zips.ts';
import { importLimits, openZip } from './open-zip.ts';

let api: TestApi;
let client: TestClient;
/** A right export, of somebody else. */
let right: Map<string, string>;
beforeAll(async () => {
  api = await startTestApi();
  client = await api.guest();
  const candidate = await Candidate.started(api, anHour('strict'));
  await candidate.submit(medium, 'let b;');
  await candidate.save(medium, 'let a;');
  await candidate.finish('coding');
  await candidate.finish('approach');
  await api.db.updateTable('run').set({ state: 'done', verdict: 'accepted' }).execute();
  const exported = await candidate.client.fetch('/api/own-data/export.zip');
  right = await filesOf(Buffer.from(await exported.arrayBuffer()));
});
afterAll(() => api.stop());

type Files = Map<string, string>;
type Spoil = (files: Files) => Iterable<readonly [string, string]>;

/** One field of the first row of a table is another. */
const field =
  (table: string, name: string, value: unknown): Spoil =>
  (files) =>
    files.set(`data/${table}.jsonl`, changed(files.get(`data/${table}.jsonl`) ?? '', name, value));

function changed(lines: string, name: string, value: unknown): string {
  const [first = '', ...rest] = lines.split('\n');
  const row = { ...JSON.parse(first), [name]: value };
  return [JSON.stringify(row), ...rest].join('\n');
}

const without =
  (name: string): Spoil =>
  (files) =>
    [...files].filter(([each]) => each !== name);
const manifest =
  (part: object): Spoil =>
  (files) =>
    files.set(
      'dry-run.json',
      JSON.stringify({ ...JSON.parse(files.get('dry-run.json') ?? ''), ...part }),
    );
const lines =
  (table: string, change: (text: string) => string): Spoil =>
  (files) =>
    files.set(`data/${table}.jsonl`, change(files.get(`data/${table}.jsonl`) ?? ''));

const nobody = '00000000-0000-4000-8000-000000000000';
const spoilt: [what: string, spoil: Spoil, says: RegExp][] = [
  ['no manifest', without('dry-run.json'), /^dry-run.json: is missing, so this is no export/],
  ['a manifest of another', manifest({ format: 'zip' }), /"format": must be dry-run-export/],
  ['a newer version', manifest({ version: 2 }), /"version": 2 was written by a newer Dry Run/],
  ['a version that is none', manifest({ version: '1' }), /"version": must be 1/],
  ['a table that is missing', without('data/run.jsonl'), /^data\/run.jsonl: is missing/],
  [
    'a file twice',
    (files) => [...files, ['data/run.jsonl', '']],
    /run.jsonl: stands twice in the ZIP/,
  ],
  [
    'a line that is no JSON',
    lines('section', () => 'nothing\n'),
    /section.jsonl, line 1: is not JSON/,
  ],
  ['a line that is a list', lines('section', () => '[]\n'), /line 1: is not a JSON object/],
  ['deep JSON', lines('section', () => '['.repeat(200_000)), /line 1: is not JSON/],
  ['a field more', field('run', 'owner_id', 'me'), /line 1, "owner_id": run has no such field/],
  [
    'a field of all objects',
    lines('run', (t) => t.replace('{', '{"__proto__":{"id":1},')),
    /"__proto__": run has no such field/,
  ],
  ['a field less', field('run', 'code', undefined), /run.jsonl, line 1, "code": is missing/],
  ['an id that is none', field('assessment', 'id', '1'), /"id": must be a UUID/],
  [
    'a state that runs',
    field('assessment', 'state', 'coding'),
    /"state": must be one of ready, finished/,
  ],
  [
    'settings of a section that are no JSON',
    field('section', 'settings', '{'),
    /"settings" is not what such a section has/,
  ],
  [
    'a content of another kind of section',
    field('section', 'content', '[7]'),
    /"content" is not what such a section has/,
  ],
  ['a section unheard of', field('section', 'kind', 'dancing'), /"kind": must be one of coding/],
  ['one that never ended', field('assessment', 'finished_at', null), /one that is finished has/],
  [
    'a section that is open',
    field('section', 'ended_at', null),
    /one that has begun has "ended_at"/,
  ],
  ['a run that is not judged', field('run', 'state', 'queued'), /"state": must be one of done/],
  ['a verdict that is none', field('run', 'verdict', 'great'), /"verdict": must be one of/],
  [
    'a number that is text',
    field('run', 'passed', '1'),
    /"passed": must be a whole number of 32 bits/,
  ],
  ['a number too large', field('run', 'passed', 2 ** 40), /"passed": must be a whole number/],
  ['a time that is none', field('run', 'created_at', 'now'), /"created_at": must be a time/],
  ['a day that is none', field('run', 'created_at', '2026-99-01T00:00:00Z'), /must be a time/],
  ['a NUL in a text', field('assessment', 'preset', 'a\0'), /"preset": holds a NUL character/],
  ['a NUL deep inside', field('assessment', 'draw', { a: ['\0'] }), /"draw": holds a NUL/],
  [
    'a reference to nobody',
    field('section', 'assessment_id', nobody),
    /"assessment_id": names no row of data\/assessment/,
  ],
  [
    'a counted run of nobody',
    field('assessment_problem', 'counted_run_id', nobody),
    /names no row of data\/run/,
  ],
  ['a row twice', lines('assessment', (text) => text + text), /line 2: stands twice in the file/],
  ['code too large', field('draft', 'code', 'x'.repeat(3_000_000)), /"code": is larger than/],
  [
    'a rule of the database',
    field('section', 'minutes', -1),
    /breaks the rule "section_minutes_check"/,
  ],
];

async function send(body: Buffer) {
  const response = await client.fetch('/api/own-data/import', { method: 'POST', body });
  return { status: response.status, body: (await response.json()) as { message: string } };
}

async function expectNothingKept(what: string) {
  const { body } = await client.get<OwnDataCounts>('/own-data');
  expect(body, what).toMatchObject({ assessments: 0, submissions: 0, draftRevisions: 0 });
}

test.each(spoilt)('%s', async (what, spoil, says) => {
  const { status, body } = await send(await zipOfFiles(spoil(new Map(right))));
  expect(body.message).toMatch(says);
  expect(body.message).toMatch(/Nothing was imported\.$/);
  expect(status).toBe(400);
  await expectNothingKept(what);
});

test('names that lead elsewhere are not looked at', async () => {
  const files = new Map([...right, ['code/x/../../y', 'text'] as const]);
  const zip = await zipOfFiles(files).catch(() => null);
  // The library that writes refuses such a name: put there by hand, in both of its places.
  expect(zip).toBeNull();
  const named = await zipOfFiles([...right, ['aaaa/bbbb', 'text']]);
  for (let at = named.indexOf('aaaa/bbbb'); at !== -1; at = named.indexOf('aaaa/bbbb', at + 1)) {
    named.write('../../bbb', at);
  }
  const { status, body } = await send(named);
  expect(status).toBe(400);
  expect(body.message).toMatch(/no ZIP that can be read/);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['no ZIP', Buffer.from('hello '.repeat(100))],
  ['half of one', 'half'],
  ['bytes that are changed', 'changed'],
] as const)('%s', async (what, given) => {
  const whole = await zipOfFiles(right);
  const broken = Buffer.from(whole);
  // In the middle of what is packed.
  broken.fill(7, 200, 400);
  const body =
    given === 'half' ? whole.subarray(0, whole.length / 2) : given === 'changed' ? broken : given;
  const answer = await send(body);
  expect(answer.status, answer.body.message).toBe(400);
  expect(answer.body.message).toMatch(/Nothing was imported\.$/);
  await expectNothingKept(what);
});

test('a bomb: a small file of a line without an end', async () => {
  // 64 MB of one letter, which is a line too long, in some 64 kB.
  const line = await zipOfFiles(new Map(right).set('data/run.jsonl', 'x'.repeat(64 * 1024 * 1024)));
  expect(line.length).toBeLessThan(400_000);
  expect(await send(line)).toMatchObject({
    status: 413,
    body: { message: expect.stringMatching(/A line of data\/run.jsonl is too long\. Nothing/) },
  });
  await expectNothingKept('a long line');
});

test('a file that declares less than comes out of it', async () => {
  const zip = await zipOfFiles(new Map(right).set('data/run.jsonl', 'x'.repeat(1_000_000)));
  // The size that is declared stands as 1,000,000 in the directory, and nowhere else.
  const declared = Buffer.alloc(4);
  declared.writeUInt32LE(1_000_000);
  const lies = Buffer.from(zip);
  for (let at = lies.indexOf(declared); at !== -1; at = lies.indexOf(declared, at + 1)) {
    lies.writeUInt32LE(10, at);
  }
  const { status, body } = await send(lies);
  expect(status).toBe(400);
  expect(body.message).toMatch(/data\/run.jsonl: cannot be read/);
});

test('no more is unpacked than is allowed, however many lines and files there are', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dryrun-limits-'));
  try {
    const file = join(folder, 'zip');
    const row = right.get('data/assessment.jsonl') ?? '';
    const many = new Map(right).set('data/assessment.jsonl', row.repeat(100));
    await writeFile(file, await zipOfFiles(many));
    const zip = await openZip(file, { ...importLimits, dataBytes: 50 * row.length });
    const read = async () => {
      for await (const _ of zip.lines('assessment'));
    };
    await expect(read()).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
    zip.close();
    const opened = openZip(file, { ...importLimits, entries: 5 });
    await expect(opened).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
