-- Which runs the queue holds. Each run has a class, of which the lower goes first: 1 runs on samples
-- and own input, 2 submissions of sittings, 3 submissions in practice, 4 what is judged in the
-- background. Of each owner the queue holds two runs of a class; the others wait here, and
-- `enqueued_at` is null as long as they do.
alter table run add column class smallint not null default 3 check (class between 1 and 4);
-- Whether it waits because the queue could not be reached.
alter table run add column queue_away boolean not null default false;
-- Where and why the last attempt failed by a fault of ours.
alter table run add column fault text;
update run set class = case when kind <> 'submission' then 1 when assessment_id is not null then 2 else 3 end
  where state <> 'done';
create index run_of_owner_unfinished on run (owner_id, class, created_at, id) where state <> 'done';

-- Known, but not ready: what is sent in it is kept until it is.
alter table language add column starting boolean not null default false;

-- Whether a run of this owner may go to the queue at once. Asked while it is inserted. Whoever asks
-- for the same owner at the same time waits for the end of this transaction, so that none is counted
-- out. Raises DR001 when so many wait already; null for no bound.
create function admit_run(the_owner text, the_class smallint, the_language text, most_waiting integer)
returns boolean language plpgsql volatile as $$
declare
  going integer;
  waiting integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('runs of ' || the_owner, 0));
  select
    count(*) filter (where class = the_class and (enqueued_at is not null or not coalesce(starting, false))),
    count(*) filter (where enqueued_at is null)
  into going, waiting
  from run left join language on language.id = run.language
  where owner_id = the_owner and state <> 'done';
  if waiting >= most_waiting then
    raise exception 'this owner has % runs waiting', waiting using errcode = 'DR001';
  end if;
  return going < 2 and not exists (select from language where id = the_language and starting);
end
$$;

-- Takes those runs that may go to the queue now, of one owner or (null) of all, and marks them as
-- being there. Each is given to one caller only; should that one die before the queue has it, the
-- sweep finds a run that is marked and not there.
create function take_next_runs(the_owner text, at timestamptz)
returns table (id uuid, class smallint) language sql volatile as $$
  with unfinished as (
    select run.id, enqueued_at, row_number() over (
      partition by owner_id, run.class order by (enqueued_at is null), created_at, run.id
    ) as place
    from run left join language on language.id = run.language
    where state <> 'done' and (the_owner is null or owner_id = the_owner)
      and (enqueued_at is not null or not coalesce(starting, false))
  )
  update run set enqueued_at = at
  from unfinished
  where run.id = unfinished.id and unfinished.enqueued_at is null and unfinished.place <= 2
    and run.enqueued_at is null and run.state = 'queued'
  returning run.id, run.class
$$;
