-- What somebody writes about a problem, or about one of their submissions to it, and what they starred.
-- `search_text` is the text without case and accents, as it is looked for.
create table note (
  id uuid primary key,
  owner_id text not null references "user" ("id") on delete cascade,
  problem text not null,
  -- Null: about the problem.
  run_id uuid references run (id) on delete cascade,
  text text not null,
  search_text text not null,
  revision integer not null,
  tab text not null,
  saved_at timestamptz not null,
  unique nulls not distinct (owner_id, problem, run_id)
);
create unique index note_of_run on note (run_id) where run_id is not null;
create index note_by_time on note (owner_id, saved_at desc, id desc);

create table note_revision (
  note_id uuid not null references note (id) on delete cascade,
  revision integer not null,
  text text not null,
  tab text not null,
  keystrokes integer not null,
  base_revision integer,
  sequence integer,
  saved_at timestamptz not null,
  primary key (note_id, revision)
);

create table star (
  owner_id text not null references "user" ("id") on delete cascade,
  problem text not null,
  -- Null: the problem is starred.
  run_id uuid references run (id) on delete cascade,
  starred_at timestamptz not null default now(),
  unique nulls not distinct (owner_id, problem, run_id)
);
create index star_of_run on star (run_id) where run_id is not null;

-- Code as it is searched: letters of ASCII in lower case. In what is no text to Postgres, for a NUL character
-- or half of a surrogate pair (bytes ED A0 to ED BF), all that is not ASCII is left out. One owner's ten
-- thousand programs are read in some fifty milliseconds, so there is no index to be kept with each submission.
create function code_for_search(code bytea) returns text language sql stable as $$
  select lower((case
    when position('\x00'::bytea in code) = 0 and (position('\xed'::bytea in code) = 0
      or encode(code, 'escape') !~ '\\355\\2[4-7]')
    then convert_from(code, 'UTF8')
    -- A backslash is written twice there: kept apart while what is written in octal digits is taken out.
    else replace(regexp_replace(replace(encode(code, 'escape'), '\\', chr(1)),
      '\\[0-7]{3}', '', 'g'), chr(1), '\') end) collate "C")
$$;
