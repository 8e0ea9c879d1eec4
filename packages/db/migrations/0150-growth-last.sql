-- Of one owner's tasks growth goes last: to measure it takes as long as all the others together, and
-- whoever reads one report after the other would wait for the smallest input of the last behind all of it.
create or replace function take_next_tasks(at timestamptz, most integer)
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
      order by task.owner_id, task.kind = 'growth', task.created_at, task.id
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
