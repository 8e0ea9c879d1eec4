-- What counts at the bell may be any rule that a platform has: packages/contract/src/timeout-rules.ts.
alter table assessment drop constraint assessment_timeout_rule_check;
alter table assessment add constraint assessment_timeout_rule_check
  check (timeout_rule in ('strict', 'autosave', 'best', 'editor', 'lenient'));

-- Under `best` what counts is known when the last submission has been judged, which may be after the
-- bell. Whoever ends a run, a verdict of a worker or a fault that was given up, sets it anew here.
--
-- The assessment's lock is waited for: the bell holds it while it reads which submissions are judged.
create function settle_best_submission() returns trigger language plpgsql as $$
begin
  perform from assessment where id = new.assessment_id and timeout_rule = 'best' for no key update;
  if not found or not exists (
    select from section
    where assessment_id = new.assessment_id and kind = 'coding' and ended_at is not null
  ) then
    return null;
  end if;
  update assessment_problem set counted_run_id = (
    select id from run
    where assessment_id = new.assessment_id and problem = new.problem
      and kind = 'submission' and origin = 'candidate'
    order by state = 'done' desc, passed desc, number limit 1
  ) where assessment_id = new.assessment_id and problem = new.problem;
  return null;
end
$$;
create trigger run_settle_best_submission after update of state on run for each row
  when (new.state = 'done' and old.state <> 'done' and new.kind = 'submission'
    and new.origin = 'candidate' and new.assessment_id is not null)
  execute function settle_best_submission();
