import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Connections,
  createDatabase,
  type Database,
  openConnections,
  toCodeBytes,
} from '@dryrun/db';
import { defaultLimits } from '@dryrun/judge';
import { type JudgingData, loadJudgingData } from '@dryrun/problem-kit';
import { createSandbox, runtimes } from '@dryrun/sandbox';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { Turns } from '../../turns.ts';
import { handleTask } from '../handle-task.ts';
import { judgeDrafts } from './judge-drafts.ts';

const problemsDir = join(import.meta.dirname, ...Array(5).fill('..'), 'problems');
const slug = 'tasting-flight';

let connections: Connections;
let db: Database;
let data: JudgingData;
let right: string;
let sandbox: ReturnType<typeof createSandbox>;

beforeAll(async () => {
  const url = await createDatabase(inject('databaseUrl'), { template: inject('emptyDatabase') });
  connections = openConnections({ url, name: 'test', pool: 4, onError: () => {} });
  ({ db } = connections);
  data = await loadJudgingData(problemsDir, slug);
  // What never ends is found out sooner.
  const limits = { ...data.limits, timeLimitMs: 500 };
  data = { ...data, limits, hidden: data.hidden.slice(0, 6) } as JudgingData;
  right = await readFile(
    join(problemsDir, slug, 'submissions', 'accepted', 'two-pointers.ts'),
    'utf8',
  );
  sandbox = createSandbox({ size: 1 });
  await sql`insert into "user" (id, name, email) values ('ada', 'ada', 'ada')`.execute(db);
});
afterAll(async () => {
  await sandbox.close();
  await connections.close();
});

const deps = (turns: Turns) => ({
  db,
  sandbox,
  judgingData: async () => data,
  log: pino({ level: 'silent' }),
  turns,
  kinds: { drafts: judgeDrafts },
  queue: { tasks: { enqueue: async () => {}, missingOf: async () => [] } },
});

/** An assessment whose texts were saved one a minute, and the task that judges them. */
async function saved(texts: readonly string[]): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    with made as (
      insert into assessment (id, owner_id, preset, preset_name, state, editor_mode, language,
        timeout_rule, draw)
      values (gen_random_uuid(), 'ada', 'classic', 'Classic', 'finished', 'plain', 'typescript',
        'strict', '{}')
      returning id
    ), drafted as (
      insert into draft (id, owner_id, assessment_id, problem, language, code, revision, tab, saved_at)
      select gen_random_uuid(), 'ada', id, ${slug}, 'typescript', '', ${texts.length}, 'a', now()
      from made returning id, assessment_id
    ), revisions as (
      insert into draft_revision (draft_id, revision, code, tab, keystrokes, saved_at)
      select id, at, code, 'a', 1, now() + at * interval '1 minute'
      from drafted, unnest(${texts.map(toCodeBytes)}::bytea[]) with ordinality as text (code, at)
    )
    insert into background_task (owner_id, kind, assessment_id, problem)
    select 'ada', 'drafts', assessment_id, ${slug} from drafted returning id`.execute(db);
  return rows[0]?.id ?? '';
}

async function judged(taskId: string) {
  const task = await db
    .selectFrom('background_task')
    .selectAll()
    .where('id', '=', taskId)
    .executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom('judged_draft')
    .select(['revision', 'outcomes'])
    .where('assessment_id', '=', task.assessment_id)
    .orderBy('revision')
    .execute();
  return { task, outcomes: rows.map(({ outcomes }) => outcomes) };
}

const endless = (mark: number) => right.replace('{', `{ for (;;) {} // ${mark}`);

test('a draft that never ends costs three time-outs, and what was not run is said', async () => {
  const task = await saved([endless(1), 'const = ;', right]);
  await handleTask(task, deps(new Turns(1)));
  const total = data.hidden.length;
  const { outcomes } = await judged(task);
  expect(outcomes).toEqual(['ttt'.padEnd(total, '-'), null, 'p'.repeat(total)]);
}, 60_000);

test('where a draft that was chosen does not compile, one beside it that does is judged', async () => {
  const texts = Array.from({ length: 300 }, (_, at) =>
    at % 3 === 1 ? `${right} // ${at}` : `const = ${at};`,
  );
  const task = await saved(texts);
  await handleTask(task, deps(new Turns(1)));
  const { task: ended, outcomes } = await judged(task);
  expect(ended).toMatchObject({ state: 'done', done: 200, total: 200 });
  expect(outcomes.filter((letters) => letters !== null)).toHaveLength(100);
}, 60_000);

test('whoever comes to be judged stops it in the middle of a test, and it goes on from there', async () => {
  const task = await saved([right, endless(2)]);
  const turns = new Turns(1);
  // The last text is judged first.
  const working = handleTask(task, deps(turns));
  await expect
    .poll(async () => (await judged(task)).task.total, { timeout: 30_000, interval: 50 })
    .toBe(2);
  const run = await turns.take({ owner: 'bob', class: 3, interruptions: 0 });
  const results: string[] = [];
  const { smoke } = runtimes.find(({ id }) => id === 'javascript') ?? {};
  if (!smoke) throw new Error('JavaScript has no smoke program.');
  const program = { language: 'javascript', code: smoke.code, signature: smoke.signature };
  for await (const event of sandbox.execute(program, [smoke.input], defaultLimits))
    results.push(event.kind);
  expect(results).toEqual(['compiled', 'result']);
  run?.leave();
  await working;
  const { task: ended, outcomes } = await judged(task);
  expect(ended).toMatchObject({ state: 'done', done: 2 });
  expect(outcomes[0]).toBe('p'.repeat(data.hidden.length));
  expect(outcomes[1]).toMatch(/^t+-+$/);
}, 60_000);
