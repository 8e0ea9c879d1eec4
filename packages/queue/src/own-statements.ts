/**
 * What happens to nearly every job here, each in one statement. BullMQ's functions ask for parents,
 * pauses, limits and what to keep in a dozen statements each, and took half of Postgres' time for a
 * submission. Nothing of that is used here: where a job or a queue has any of it, the statement leaves
 * everything as it is, and BullMQ's own function is called.
 */

/** The parameters are those of BullMQ's command, in its order. */
export const addJob = `
  with added as (
    insert into job (queue, id, seq, name, state, data, opts, priority, max_attempts, added_at_ms)
    values ($1::text, $2::text, nextval('job_seq'), $3::text, 'waiting', $4::jsonb, $5::jsonb,
      $6::integer, $8::integer, $7::bigint)
    on conflict (queue, id) do nothing
    returning queue
  )
  select $2::text as id, (select pg_notify('bullmq_jobs', queue) from added)`;

/**
 * A part of the statement that stores runs: adds a job for each of `stored` (their `id`, `class` and
 * `enqueued_at`) that is to be in the queue, as BullMQ would have written it.
 */
export function addStored(schema: string, options: { attempts: number }): string {
  return `
    insert into ${schema}.job
      (queue, id, seq, name, state, data, opts, priority, max_attempts, added_at_ms)
    select 'runs', 'run-' || id, nextval('${schema}.job_seq'), 'run', 'waiting',
      jsonb_build_object('runId', id),
      '${JSON.stringify(options)}'::jsonb
        || jsonb_build_object('jobId', 'run-' || id, 'priority', class),
      class, ${options.attempts}, (extract(epoch from clock_timestamp()) * 1000)::bigint
    from stored where enqueued_at is not null
    on conflict (queue, id) do nothing
    returning pg_notify('bullmq_jobs', queue)`;
}

const next = `
  select id from job
  where queue = $1 and state = 'waiting'
    and not exists (
      select from job due where queue = $1 and state = 'delayed' and process_at_ms <= $4::bigint)
    and not exists (
      select from meta where queue = $1 and field in ('paused', 'concurrency', 'max'))
  order by priority, seq
  limit 1
  for update skip locked`;

/** Gives back what a worker reads of a job. */
const claimIf = (condition: string) => `
  update job
  set state = 'active', lock_token = $2, locked_until_ms = $4::bigint + $3::bigint,
    processed_at_ms = $4::bigint, processed_by = $5, attempts_started = attempts_started + 1
  from next where job.queue = $1 and job.id = next.id and ${condition}
  returning job.id, name, data, opts, priority, delay_ms, attempts_made, attempts_started,
    stalled_count, added_at_ms, processed_at_ms`;

/** Parameters: queue, token, how long it is the worker's, now, the worker's name. */
export const claimNext = `
  with next as (${next}), claimed as (${claimIf('true')})
  select claimed.*,
    exists (
      select from job other
      where queue = $1 and state = 'waiting' and other.id <> claimed.id) as present,
    next_delay($1) as next_delay
  from claimed`;

/** Parameters: the same, then the id of the job that has ended. Nothing happens where that is not ours. */
export const endAndClaim = `
  with ended as (
    delete from job
    where queue = $1 and id = $6::text and state = 'active' and lock_token = $2::text
      and parent_id is null and dedup_id is null
    returning id
  ), next as (${next}), claimed as (${claimIf('exists (select from ended)')})
  select exists (select from ended) as ended, claimed.* from (values (1)) one
  left join claimed on true`;

/** Whether a job waits, and when the next comes that waits for its time. */
export const beforeWaiting = `
  select
    exists (select from job where queue = $1 and state = 'waiting') and not exists (
      select from meta where queue = $1 and field = 'paused' and value = '1') as present,
    next_delay($1) as next_delay`;
