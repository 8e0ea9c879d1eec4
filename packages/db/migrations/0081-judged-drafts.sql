-- What the hidden tests say of drafts of finished assessments: one row a revision that was judged, so
-- that a thousand of them take about 100 KB.
create table judged_draft (
  draft_id uuid not null references draft (id) on delete cascade,
  revision integer not null,
  -- Whose draft it is of, and when it was saved: the revision itself may be thinned out later.
  assessment_id uuid not null references assessment (id) on delete cascade,
  problem text not null,
  saved_at timestamptz not null,
  -- A letter for each test, in order: p passed, w wrong, r runtime error, t time, m memory, o output,
  -- j judge error, - not run. Null when it does not compile.
  outcomes text,
  primary key (draft_id, revision)
);
create index judged_draft_assessment on judged_draft (assessment_id, problem, saved_at);
