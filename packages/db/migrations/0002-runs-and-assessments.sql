-- Everything has an owner from day one: the id of a user, guest or not.
--
-- Values, outputs and console text are kept as JSON text in text columns, never as jsonb: JSON text
-- escapes NUL characters and lone surrogates, which Postgres refuses in jsonb, and it keeps -0.

create table assessment (
  id uuid primary key,
  owner_id text not null references "user" ("id") on delete cascade,
  preset text not null,
  preset_name text not null,
  -- Written by one function only (advance-assessment.ts); deadlines decide, this follows.
  state text not null default 'ready' check (state in ('ready', 'coding', 'approach', 'finished')),
  editor_mode text not null check (editor_mode in ('standard', 'no-autocomplete', 'plain', 'document')),
  language text not null,
  timeout_rule text not null check (timeout_rule in ('strict', 'lenient')),
  -- What to draw at the start: {"difficulties": [...], "topics": [...], "problems": [...]}
  draw jsonb not null,
  created_at timestamptz not null default now(),
  started_at timestamptz,
  finished_at timestamptz
);
create index assessment_owner on assessment (owner_id, created_at desc);
-- One runs at a time, whatever races there are.
create unique index assessment_one_running on assessment (owner_id) where state in ('coding', 'approach');
create index assessment_running on assessment (state) where state in ('coding', 'approach');

create table section (
  assessment_id uuid not null references assessment (id) on delete cascade,
  position integer not null,
  kind text not null check (kind in ('coding', 'approach')),
  minutes double precision not null check (minutes > 0),
  starts_at timestamptz,
  deadline timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('candidate', 'bell')),
  primary key (assessment_id, position),
  unique (assessment_id, kind)
);
create index section_open on section (deadline) where starts_at is not null and ended_at is null;

create table assessment_problem (
  assessment_id uuid not null references assessment (id) on delete cascade,
  position integer not null,
  problem text not null,
  hidden_test_count integer not null,
  -- Set when coding ends. counted_run_id: what scores. bell_run_id: the draft at the bell, for information.
  counted_run_id uuid,
  bell_run_id uuid,
  approach_text text not null default '',
  time_complexity text not null default '',
  space_complexity text not null default '',
  approach_revision integer not null default 0,
  approach_tab text,
  approach_saved_at timestamptz,
  primary key (assessment_id, position),
  unique (assessment_id, problem)
);

create table approach_revision (
  assessment_id uuid not null,
  problem text not null,
  revision integer not null,
  text text not null,
  time_complexity text not null,
  space_complexity text not null,
  tab text not null,
  keystrokes integer not null,
  saved_at timestamptz not null,
  primary key (assessment_id, problem, revision),
  foreign key (assessment_id, problem) references assessment_problem (assessment_id, problem) on delete cascade
);

-- The autosaved code of one problem in one language; in practice there is no assessment.
create table draft (
  id uuid primary key,
  owner_id text not null references "user" ("id") on delete cascade,
  assessment_id uuid references assessment (id) on delete cascade,
  problem text not null,
  language text not null,
  code text not null,
  revision integer not null,
  tab text not null,
  saved_at timestamptz not null,
  unique nulls not distinct (owner_id, assessment_id, problem, language)
);

create table draft_revision (
  draft_id uuid not null references draft (id) on delete cascade,
  revision integer not null,
  code text not null,
  tab text not null,
  keystrokes integer not null,
  saved_at timestamptz not null,
  primary key (draft_id, revision)
);

create table run (
  id uuid primary key,
  owner_id text not null references "user" ("id") on delete cascade,
  request_id uuid,
  assessment_id uuid references assessment (id) on delete cascade,
  kind text not null check (kind in ('samples', 'custom', 'submission', 'check')),
  origin text not null default 'candidate' check (origin in ('candidate', 'last-run', 'last-draft', 'bell')),
  -- Null for a check only. problem_version pins the tests it is judged on.
  problem text,
  problem_version text,
  language text not null,
  code text not null,
  custom_input text,
  -- Submissions of the candidate count from 1 for each problem of an assessment or of practice.
  number integer,
  state text not null default 'queued' check (state in ('queued', 'running', 'done')),
  verdict text,
  passed integer not null default 0,
  total integer not null,
  message text,
  compile_time_ms double precision,
  created_at timestamptz not null default now(),
  -- When the queue last took the id; null means the sweep has to bring it there.
  enqueued_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  check ((problem is null) = (kind = 'check')),
  check ((state = 'done') = (verdict is not null))
);
create unique index run_request on run (owner_id, request_id) where request_id is not null;
create unique index run_number on run (owner_id, assessment_id, problem, number) nulls not distinct where number is not null;
create index run_owner on run (owner_id, created_at desc, id desc) where kind = 'submission';
create index run_assessment on run (assessment_id, problem, created_at);
create index run_unfinished on run (created_at) where state <> 'done';

create table run_test (
  run_id uuid not null references run (id) on delete cascade,
  index integer not null,
  verdict text not null,
  cpu_time_ms double precision not null,
  wall_time_ms double precision not null,
  memory_bytes bigint not null,
  -- JSON text of the returned value, or null when nothing was returned.
  output text,
  -- JSON text of a string: what the program printed.
  console text not null,
  -- JSON text of a string, or null.
  message text,
  primary key (run_id, index)
);

-- What the workers of this installation can run, as their smoke programs showed at start.
create table language (
  id text primary key,
  name text not null,
  version text not null,
  position integer not null,
  available boolean not null,
  reason text,
  checked_at timestamptz not null default now()
);
