import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { applyEdit, type Replay } from '@dryrun/contract';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anHour, Candidate, medium } from '../assessments/testing/candidate.ts';
import { saveDraft } from '../drafts/save-draft.ts';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { writeHistory } from './testing/write-history.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const megabyte = 1024 * 1024;
const submissions = join(
  import.meta.dirname,
  ...Array(4).fill('..'),
  'problems/borrowed-beans/submissions',
);

function programs(): string[] {
  return ['wrong_answer', 'accepted'].flatMap((folder) =>
    readdirSync(join(submissions, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(submissions, folder, name), 'utf8')),
  );
}

test('two thousand texts of an assessment take a megabyte at most, and one answer', async () => {
  const texts = writeHistory(programs(), 2_000);
  const raw = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const candidate = await Candidate.started(api, anHour('strict'));
  const { id, owner_id } = await api.db
    .selectFrom('assessment')
    .select(['id', 'owner_id'])
    .executeTakeFirstOrThrow();
  // One transaction for all of them: what it costs to wait for the disk is no matter here.
  await api.db.transaction().execute(async (trx) => {
    for (const [at, code] of texts.entries()) {
      await saveDraft(trx, {
        ...{ ownerId: owner_id, assessmentId: id, problem: medium, language: 'typescript', code },
        ...{ baseRevision: at, tab: 'one', sequence: at, keystrokes: 5, nowMs: api.deps.now() },
      });
    }
  });
  await candidate.finish('coding');
  await candidate.finish('approach');

  const { rows } = await sql<{ name: string; bytes: number }>`
    select relname as name, pg_total_relation_size(oid) as bytes from pg_class
    where relname in ('draft_change', 'draft_text')`.execute(api.db);
  const stored = rows.reduce((sum, { bytes }) => sum + Number(bytes), 0);
  const { body } = await candidate.client.get<Replay>(`/assessments/${id}/replay`);
  const answer = gzipSync(JSON.stringify(body)).length;
  console.log(
    `2,000 texts of ${Math.round(raw / 1024)} KiB: ${Math.round(stored / 1024)} KiB in the database with its indexes, ${Math.round(answer / 1024)} KiB in one answer.`,
  );
  expect(raw).toBeGreaterThan(2 * megabyte);
  expect(stored).toBeLessThan(megabyte);
  expect(answer).toBeLessThan(300 * 1024);

  const edits = body.films[0]?.edits ?? [];
  expect(edits).toHaveLength(texts.length);
  let text = body.films[0]?.starterCode ?? '';
  for (const [at, edit] of edits.entries()) {
    text = applyEdit(text, edit);
    if (text !== texts[at]) expect(text, `frame ${at}`).toBe(texts[at]);
  }
  const revision = sql<{ code: string }>`select code from draft_revision where revision = 1234`;
  expect((await revision.execute(api.db)).rows[0]?.code).toBe(texts[1_233]);

  await api.db.deleteFrom('draft').execute();
  expect(await api.db.selectFrom('draft_text').select('id').execute()).toEqual([]);
}, 120_000);
