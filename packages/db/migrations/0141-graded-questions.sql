-- How a candidate graded their answer to a question of an assessment, afterwards.
create table question_grade (
  assessment_id uuid not null references assessment (id) on delete cascade,
  question text not null,
  -- The points of the checklist that they found in it.
  ticked text[] not null,
  saved_at timestamptz not null,
  primary key (assessment_id, question)
);
