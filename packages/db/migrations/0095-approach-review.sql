-- How a candidate graded their own approach after the assessment, point by point.
create table approach_review (
  assessment_id uuid not null,
  problem text not null,
  -- The points that they found in it, of those in the contract.
  ticked text[] not null,
  saved_at timestamptz not null,
  primary key (assessment_id, problem),
  foreign key (assessment_id, problem) references assessment_problem (assessment_id, problem) on delete cascade
);
