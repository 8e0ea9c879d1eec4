import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { OwnerQuota } from './owner-quota.ts';
import { removeIdleGuests } from './remove-idle-guests.ts';
import { thinHistory } from './thin-history.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({});
});
afterAll(() => api.stop());

const day = 24 * 60 * 60_000;
const begunMs = Date.parse('2026-01-02T03:00:00Z');
const problem = 'tasting-flight';

async function addUser(ageDays: number, { guest = true } = {}): Promise<string> {
  const id = randomUUID();
  const at = new Date(Date.now() - ageDays * day);
  await sql`insert into "user" ("id", "name", "email", "isAnonymous", "createdAt", "updatedAt")
    values (${id}, 'x', ${id}, ${guest}, ${at}, ${at})`.execute(api.db);
  return id;
}

/** A draft of which a revision was saved at each of these seconds, with three keys each. */
async function addDraft(owner: string, seconds: number[], size = 100): Promise<string> {
  const id = randomUUID();
  const last = seconds.length;
  await sql`insert into draft (id, owner_id, problem, language, code, revision, tab, saved_at)
    values (${id}, ${owner}, ${problem}, 'javascript', '', ${last}, 't', now())`.execute(api.db);
  for (const [index, second] of seconds.entries()) {
    await sql`insert into draft_revision (draft_id, revision, code, tab, keystrokes, saved_at)
      values (${id}, ${index + 1}, convert_to(repeat('x', ${size}::int), 'utf8'), 't', 3,
        ${new Date(begunMs + second * 1_000)})`.execute(api.db);
  }
  return id;
}

async function addRun(owner: string, second: number, kind: 'samples' | 'check' = 'samples') {
  const of = kind === 'check' ? null : problem;
  await sql`insert into run (id, owner_id, kind, problem, language, code, total, created_at)
    values (${randomUUID()}, ${owner}, ${kind}, ${of}, 'javascript', '', 1,
      ${new Date(begunMs + second * 1_000)})`.execute(api.db);
}

async function revisionsOf(draft: string) {
  const { rows } = await sql<{ revision: number; keystrokes: number }>`
    select revision, keystrokes from draft_revision where draft_id = ${draft} order by 1`.execute(
    api.db,
  );
  return rows;
}

test('thinned is what lies between: first, newest, each minute and what is around a run stay', async () => {
  const owner = await addUser(1);
  // Every ten seconds for three minutes: revisions 1 to 18.
  const draft = await addDraft(
    owner,
    Array.from({ length: 18 }, (_, at) => at * 10),
  );
  await addRun(owner, 85); // between revisions 9 and 10
  await thinHistory(api.db, owner, 17 * 100);
  const kept = await revisionsOf(draft);
  expect(kept.map(({ revision }) => revision)).toEqual([1, 6, 9, 10, 12, 18]);
  expect(kept.reduce((sum, { keystrokes }) => sum + keystrokes, 0)).toBe(18 * 3);
});

test('nobody’s history is thinned before there is need', async () => {
  const owner = await addUser(1);
  const draft = await addDraft(owner, [0, 1, 2, 3]);
  await thinHistory(api.db, owner, 400);
  expect(await revisionsOf(draft)).toHaveLength(4);
});

test('more than the quota is refused in a sentence, and a sitting may go on to twice as much', async () => {
  const owner = await addUser(1);
  const quota = new OwnerQuota(api.db, 1024 * 1024);
  await quota.admit(owner, 600_000);
  // Nothing of it was kept after all, as the next look finds.
  await quota.admit(owner, 600_000);
  await addDraft(owner, [0, 1, 2], 400_000);
  // Thinned, two texts of the three are left.
  await quota.admit(owner, 600_000).catch(() => {});
  await expect(quota.admit(owner, 600_000)).rejects.toMatchObject({
    code: 'INSUFFICIENT_STORAGE',
    status: 507,
    message: expect.stringMatching(/^You keep 1 MB here, and 1 MB are allowed .*OWNER_QUOTA_MIB/),
  });
  await quota.admit(owner, 600_000, { inSitting: true });
  await expect(quota.admit(owner, 3_000_000, { inSitting: true })).rejects.toMatchObject({
    code: 'INSUFFICIENT_STORAGE',
  });
});

test('removed are guests who did nothing for thirty days, and nobody else', async () => {
  const idle = await addUser(40);
  const checked = await addUser(40);
  await addRun(checked, 0, 'check');
  const young = await addUser(20);
  const account = await addUser(40, { guest: false });
  const typed = await addUser(40);
  await addDraft(typed, [0]);
  const ran = await addUser(40);
  await addRun(ran, 0);
  const seen = await addUser(40);
  await sql`insert into "session" ("id", "expiresAt", "token", "userId")
    values (${seen}, now(), ${seen}, ${seen})`.execute(api.db);
  expect(await removeIdleGuests(api.db, Date.now())).toBe(2);
  const { rows } = await sql<{ id: string }>`select "id" as id from "user"`.execute(api.db);
  const left = rows.map(({ id }) => id);
  expect(left).toEqual(expect.arrayContaining([young, account, typed, ran, seen]));
  for (const gone of [idle, checked]) expect(left).not.toContain(gone);
});
