-- A page reads what one owner did, and of that only what it shows: the last try of each problem and the
-- best one, found by stepping from problem to problem, however long the owner has been here.
create index run_of_problem on run (owner_id, problem, created_at desc) include (kind, origin);
create index run_best on run (owner_id, problem, passed desc, created_at desc)
  where kind = 'submission' and origin <> 'bell' and verdict <> 'judge-error';
create index run_solved on run (owner_id, problem)
  where kind = 'submission' and origin <> 'bell' and verdict = 'accepted';
-- The hidden-test rule asks for it with nearly every page.
create index assessment_unfinished on assessment (owner_id)
  where started_at is not null and finished_at is null;
