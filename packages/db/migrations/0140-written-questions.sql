-- Written questions answered in practice. Which texts there are is in the code; an id stays for ever.
create table question_answer (
  id uuid primary key,
  owner_id text not null references "user" ("id") on delete cascade,
  question text not null,
  text text not null,
  revision integer not null,
  tab text not null,
  saved_at timestamptz not null,
  -- The clock that was chosen; null for none. It is shown, and ends nothing.
  minutes integer check (minutes between 1 and 180),
  started_at timestamptz not null,
  -- From then on the text stays as it is, and the outline may be seen.
  finished_at timestamptz,
  -- The points of the checklist that its owner found in it; null until it was graded.
  ticked text[],
  ticked_at timestamptz,
  check ((ticked is null) = (ticked_at is null)),
  check (ticked is null or finished_at is not null)
);
create index question_answer_by_time on question_answer (owner_id, question, started_at desc);

create table question_answer_revision (
  answer_id uuid not null references question_answer (id) on delete cascade,
  revision integer not null,
  text text not null,
  tab text not null,
  keystrokes integer not null,
  base_revision integer,
  sequence integer,
  saved_at timestamptz not null,
  primary key (answer_id, revision)
);

-- The story bank: what one has lived through, in one's own words, and the principles that it tells of.
create table story (
  id uuid primary key,
  owner_id text not null references "user" ("id") on delete cascade,
  title text not null,
  text text not null,
  revision integer not null,
  tab text not null,
  saved_at timestamptz not null,
  created_at timestamptz not null
);
create index story_by_time on story (owner_id, created_at, id);

create table story_revision (
  story_id uuid not null references story (id) on delete cascade,
  revision integer not null,
  title text not null,
  text text not null,
  tab text not null,
  keystrokes integer not null,
  base_revision integer,
  sequence integer,
  saved_at timestamptz not null,
  primary key (story_id, revision)
);

create table story_principle (
  story_id uuid not null references story (id) on delete cascade,
  principle text not null,
  -- Told with numbers; if not, an outline.
  told boolean not null,
  primary key (story_id, principle)
);
