-- What was opened of a problem before it was solved: who is right then was right with help. `attempt`: an
-- older try of one's own. One row a minute is enough.
create table help_opening (
  owner_id text not null references "user" ("id") on delete cascade,
  problem text not null,
  kind text not null check (kind in ('hint', 'idea', 'attempt')),
  opened_at timestamptz not null,
  primary key (owner_id, problem, kind, opened_at)
);
