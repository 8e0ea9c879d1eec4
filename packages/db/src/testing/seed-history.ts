import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { keptRowBytes } from '../kept-row-bytes.ts';

export type SeededHistory = {
  /** Those that have no row in "user" get one. */
  owners: readonly string[];
  /** Slugs that the submissions and sittings go round. */
  problems: readonly string[];
  /** Finished sittings of each owner, two problems and eight submissions in each. */
  sittings: number;
  /** Submissions of each owner in all; what is not of a sitting is practice. */
  submissions: number;
  /** Tests that each submission was judged on. */
  tests: number;
  /** The present; the history goes back from here, evenly. */
  nowMs: number;
  days: number;
};

/**
 * Writes years of history in a few statements, for tests and the bench: how long a page takes must not
 * depend on how long the people of a server have been there.
 */
export async function seedHistory(url: string, history: SeededHistory): Promise<void> {
  // A connection of its own, without time-outs: it takes as long as it takes.
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    await write(db, history);
    // As it would be after so long a time.
    await sql`vacuum analyze`.execute(db);
  } finally {
    await db.destroy();
  }
}

async function write(db: Kysely<unknown>, history: SeededHistory): Promise<void> {
  const { owners, problems, sittings, submissions, tests, nowMs, days } = history;
  const now = sql`${new Date(nowMs)}::timestamptz`;
  const daysBack = (share: ReturnType<typeof sql>) =>
    sql`${now} - (${share}) * ${days}::integer * interval '1 day' - interval '3 hours'`;
  const slugs = sql`${[...problems]}::text[]`;
  const slug = (place: ReturnType<typeof sql>) =>
    sql`(${slugs})[1 + (${place}) % ${problems.length}::integer]`;
  await db.transaction().execute(async (trx) => {
    const run = (statement: ReturnType<typeof sql>) => statement.execute(trx);
    await run(sql`create temporary table seeded on commit drop as
      select owner, row_number() over () as nr from unnest(${[...owners]}::text[]) as owner`);
    await run(sql`insert into "user" (id, name, email)
      select owner, 'Guest', owner || '@guest.invalid' from seeded on conflict do nothing`);
    await run(sql`create temporary table seeded_sitting on commit drop as
      select gen_random_uuid() as id, owner, s,
        ${daysBack(sql`s::double precision / ${sittings}::integer`)} as at
      from seeded, generate_series(1, ${sittings}::integer) as s`);
    await run(sql`analyze seeded_sitting`);
    await run(sql`insert into assessment (id, owner_id, preset, preset_name, state, editor_mode,
        language, timeout_rule, draw, created_at, started_at, finished_at)
      select id, owner, 'classic-105', 'Classic 105', 'finished', 'standard', 'javascript', 'strict',
        '{"difficulties": ["medium", "hard"], "topics": [], "problems": []}',
        at, at, at + interval '2 hours'
      from seeded_sitting`);
    await run(sql`insert into section (assessment_id, position, kind, minutes, starts_at, deadline,
        ended_at, ended_by)
      select id, position, kind, minutes, at + begins, at + begins + minutes * interval '1 minute',
        at + begins + minutes * interval '1 minute', 'bell'
      from seeded_sitting, (values (0, 'coding', 105, interval '0'),
        (1, 'approach', 15, interval '105 minutes')) as part (position, kind, minutes, begins)`);
    await run(sql`insert into assessment_problem (assessment_id, position, problem,
        hidden_test_count, approach_text)
      select id, position, ${slug(sql`(2 * s + position)::integer`)}, ${tests}::integer, repeat('word ', 80)
      from seeded_sitting, generate_series(0, 1) as position`);
    await run(sql`create temporary table seeded_draft on commit drop as
      select gen_random_uuid() as id, owner, assessment_id, problem, at
      from seeded_sitting sitting join assessment_problem p on p.assessment_id = sitting.id`);
    await run(sql`insert into draft (id, owner_id, assessment_id, problem, language, code, revision,
        tab, saved_at)
      select id, owner, assessment_id, problem, 'javascript', 'let draft;', 40, 'tab',
        at + interval '100 minutes' from seeded_draft order by at`);
    await run(sql`insert into draft_revision (draft_id, revision, code, tab, keystrokes, saved_at)
      select id, revision, 'let draft;', 'tab', 20, at + revision * interval '2 minutes'
      from seeded_draft, generate_series(1, 40) as revision order by at, id, revision`);
    await run(sql`create temporary table seeded_run on commit drop as
      select gen_random_uuid() as id, seeded.owner, i, sitting.id as assessment_id,
        case when sitting.id is null then ${slug(sql`i`)}
          else ${slug(sql`(2 * s + i % 2)::integer`)} end as problem,
        case when sitting.id is null
          then ${daysBack(sql`i::double precision / ${submissions}::integer`)}
          else sitting.at + (i % 8 + 1) * interval '10 minutes' end as at,
        -- Mostly wrong: most of a history is tries.
        i % 5 = 0 as accepted
      from seeded cross join generate_series(0, ${submissions}::integer - 1) as i
        left join seeded_sitting sitting on sitting.owner = seeded.owner and s = i / 8 + 1`);
    await run(sql`analyze seeded_run`);
    await run(sql`insert into run (id, owner_id, assessment_id, kind, problem, problem_version,
        language, code, number, state, verdict, passed, total, compile_time_ms, created_at,
        enqueued_at, started_at, finished_at, class, attempt, result_bytes)
      select id, owner, assessment_id, 'submission', problem, 'seeded', 'javascript',
        convert_to(repeat('let line = 1;' || chr(10), 80) || '// the try number ' || i, 'UTF8'),
        row_number() over (partition by owner, assessment_id, problem order by at, i),
        'done', case when accepted then 'accepted' else 'wrong-answer' end,
        case when accepted then ${tests}::integer else ${tests}::integer - 1 - i % 3 end,
        -- '7', '""' and what a row takes.
        ${tests}::integer, 1.5, at, at, at, at, 3, 1, ${tests * (3 + keptRowBytes)}::integer
      from seeded_run order by at`);
    await run(sql`insert into note (id, owner_id, problem, run_id, text, search_text, revision, tab,
        saved_at)
      select gen_random_uuid(), owner, problem, id, 'Think of number ' || i, 'think of number ' || i,
        1, 'tab', at
      from seeded_run where i % 20 = 0`);
    await run(sql`insert into star (owner_id, problem, run_id)
      select owner, problem, id from seeded_run where i % 30 = 0`);
    await run(sql`insert into note (id, owner_id, problem, text, search_text, revision, tab, saved_at)
      select gen_random_uuid(), owner, problem, 'About ' || problem, 'about ' || problem, 1, 'tab', ${now}
      from seeded, unnest(${slugs}) as problem`);
    await writeTexts(run);
    await run(sql`insert into run_test (run_id, index, verdict, cpu_time_ms, wall_time_ms,
        memory_bytes, output, console)
      select id, index, case when not accepted and index <= i % 3 then 'wrong-answer'
        else 'accepted' end, 1.5, 1.6, 1000000, '7', '""'
      from seeded_run, generate_series(0, ${tests}::integer - 1) as index order by at, id, index`);
    await run(sql`update assessment_problem p set counted_run_id = last.id
      from (select distinct on (assessment_id, problem) assessment_id, problem, id
        from seeded_run where assessment_id is not null
        order by assessment_id, problem, at desc) as last
      where last.assessment_id = p.assessment_id and last.problem = p.problem`);
  });
}

/**
 * Of each owner ten of what is written beside code, each with an earlier text, and ten settings: long enough
 * that to read everybody's is dearer than to look an owner's up.
 */
async function writeTexts(run: (statement: ReturnType<typeof sql>) => unknown): Promise<void> {
  await run(sql`create temporary table seeded_text on commit drop as
    select owner, gen_random_uuid() as story, gen_random_uuid() as answer,
      each as nr,
      repeat('It went well. ', 40) as text
    from seeded, generate_series(1, 10) as each`);
  await run(sql`insert into story (id, owner_id, title, text, revision, tab, saved_at, created_at)
    select story, owner, 'A story', text, 1, 'tab', now(), now() from seeded_text`);
  await run(sql`insert into story_revision (story_id, revision, title, text, tab, keystrokes, saved_at)
    select story, 1, 'A story', text, 'tab', 20, now() from seeded_text`);
  await run(sql`insert into question_answer (id, owner_id, question, text, revision, tab, saved_at,
      started_at)
    select answer, owner, 'seeded', text, 1, 'tab', now(), now() from seeded_text`);
  await run(sql`insert into question_answer_revision (answer_id, revision, text, tab, keystrokes,
      saved_at)
    select answer, 1, text, 'tab', 20, now() from seeded_text`);
  await run(sql`insert into note_revision (note_id, revision, text, tab, keystrokes, saved_at)
    select id, 1, text, tab, 20, saved_at from note join seeded on owner = owner_id`);
  await run(sql`insert into kept_preset (id, owner_id, name, shape, kept_at)
    select story, owner, 'Seeded ' || nr, json_build_object('seeded', text)::text, now()
    from seeded_text`);
  await run(sql`insert into setting (owner_id, field, value, changed_at)
    select owner, 'seeded-' || nr, to_jsonb(text), now() from seeded_text`);
}
