-- What is worked out in the background, behind every run: judged drafts, smallest inputs, growth. All of
-- it is derived, may be deleted and is made again when it is asked for.
create table background_task (
  id uuid primary key default gen_random_uuid(),
  owner_id text not null references "user" ("id") on delete cascade,
  -- Which file of apps/worker/src/background works on it.
  kind text not null,
  -- What it is about; those of a kind that are about the same are one.
  assessment_id uuid references assessment (id) on delete cascade,
  run_id uuid references run (id) on delete cascade,
  problem text,
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed')),
  -- How much is done, of how much; 0 of 0 until that is known.
  done integer not null default 0,
  total integer not null default 0,
  -- What its kind keeps to go on from, and at the end what came of it. JSON text.
  result text,
  -- Counts every beginning: who began earlier writes nothing more.
  attempt integer not null default 0,
  -- Beginnings since something was last done.
  fruitless smallint not null default 0,
  -- Why an attempt failed by a fault of ours since then, and the id under which the log has its cause.
  fault text,
  error_id text,
  created_at timestamptz not null default now(),
  -- When the queue last took the id; null means that it waits here.
  enqueued_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  unique nulls not distinct (owner_id, kind, assessment_id, run_id, problem)
);
create index background_task_unfinished on background_task (created_at) where state in ('queued', 'running');
create index background_task_assessment on background_task (assessment_id) where assessment_id is not null;
create index background_task_run on background_task (run_id) where run_id is not null;

-- Takes those tasks that may go to the queue now, and marks them as being there: one of each owner, so
-- many in all, first of those owners for whom nothing was done for the longest.
create function take_next_tasks(at timestamptz, most integer)
returns table (id uuid) language plpgsql volatile as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('background tasks', 0));
  return query
    with going as (
      select owner_id from background_task
      where state in ('queued', 'running') and enqueued_at is not null
    ), waiting as (
      select distinct on (task.owner_id) task.id, task.owner_id, task.created_at
      from background_task task
      where state = 'queued' and enqueued_at is null
        and not exists (select from going where going.owner_id = task.owner_id)
      order by task.owner_id, task.created_at, task.id
    ), chosen as (
      select waiting.id from waiting
      order by (
        select max(finished_at) from background_task other where other.owner_id = waiting.owner_id
      ) nulls first, waiting.created_at
      limit greatest(0, most - (select count(*) from going))
    )
    update background_task task set enqueued_at = at
    from chosen where task.id = chosen.id
    returning task.id;
end
$$;
