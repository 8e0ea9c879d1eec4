-- Progress says how many lost tests broke a limit. They are counted when the other figures are worked
-- out, so that nobody has to look at every test that ever counted.
alter table problem_figures add column limited integer not null default 0;
update problem_figures f set limited = (
  select count(*) from assessment_problem p join run_test t on t.run_id = p.counted_run_id
  where p.assessment_id = f.assessment_id and p.problem = f.problem
    and t.verdict in ('time-limit-exceeded', 'memory-limit-exceeded', 'output-limit-exceeded'));
alter table problem_figures alter column limited drop default;
