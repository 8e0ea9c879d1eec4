-- A problem may have levels: the next one opens when a submission passes all tests of those open so far.
-- Tests stand in the order of their levels, so that how many each level has says which are whose.

-- Of each level of a problem as it was drawn; null for one without levels. None of it leaves the server
-- before the level is open.
alter table assessment_problem add column level_tests integer[];

-- What a submission is judged on: the tests of each level that was open when it was sent. `all_tests`
-- counts those of every level, which is what its score is out of.
alter table run add column level_tests integer[], add column all_tests integer,
  add constraint run_levels check ((level_tests is null) = (all_tests is null));

create table level_opening (
  id uuid primary key default gen_random_uuid(),
  owner_id text not null references "user" ("id") on delete cascade,
  -- Null: in practice.
  assessment_id uuid references assessment (id) on delete cascade,
  problem text not null,
  -- The first one is open from the start and has no row.
  level smallint not null check (level >= 2),
  -- The submission that opened it; null where it was opened anyway, in practice.
  run_id uuid references run (id) on delete set null,
  opened_at timestamptz not null default clock_timestamp(),
  unique nulls not distinct (owner_id, assessment_id, problem, level)
);
create index level_opening_of_assessment on level_opening (assessment_id) where assessment_id is not null;
create index level_opening_of_run on level_opening (run_id) where run_id is not null;

-- Opens the next level in the transaction that stores the verdict: the two are there together or neither
-- is, and a verdict is stored once. Two submissions that pass the same levels open the next one once.
--
-- At the bell all levels close as they are. It holds the assessment's lock, which is waited for.
create function open_next_level() returns trigger language plpgsql as $$
begin
  perform from assessment where id = new.assessment_id for key share;
  insert into level_opening (owner_id, assessment_id, problem, level, run_id)
  select new.owner_id, new.assessment_id, new.problem, cardinality(new.level_tests) + 1, new.id
  where not exists (
    select from section
    where assessment_id = new.assessment_id and kind = 'coding' and ended_at is not null
  )
  on conflict do nothing;
  return null;
end
$$;
create trigger run_open_next_level after update of state on run for each row
  when (new.state = 'done' and old.state <> 'done' and new.kind = 'submission'
    and new.origin = 'candidate' and new.verdict = 'accepted' and new.total < new.all_tests)
  execute function open_next_level();
