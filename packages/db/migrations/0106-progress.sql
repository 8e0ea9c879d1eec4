-- How the minutes of a finished assessment went, of each problem. Derived from saves and results, may be
-- deleted and is made again when somebody looks.
create table problem_figures (
  assessment_id uuid not null,
  problem text not null,
  -- Time on the problem until it was right for the first time; null when it never was.
  right_after_ms double precision,
  -- Time on the problem after its best draft; null when nothing of it ever passed a test.
  lost_ms double precision,
  -- What the best draft was found among.
  rests_on text not null check (rests_on in ('drafts', 'submissions')),
  primary key (assessment_id, problem),
  foreign key (assessment_id, problem) references assessment_problem (assessment_id, problem) on delete cascade
);
