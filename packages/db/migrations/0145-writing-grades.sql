-- How a candidate graded their own paper, afterwards: the places of its checklist's points, as "0".
create table writing_grade (
  assessment_id uuid primary key references assessment (id) on delete cascade,
  ticked text[] not null,
  saved_at timestamptz not null
);
