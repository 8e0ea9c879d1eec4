-- What a proctor would note down, as the candidate's page tells it: only ever added to. Of a paste its
-- length is kept, never the text. `at` is when it happened by the server's clock; what was told late,
-- because the connection was cut, has the time at which it happened.
create table session_event (
  assessment_id uuid not null references assessment (id) on delete cascade,
  id uuid not null,
  tab text not null,
  at timestamptz not null,
  type text not null check (type in ('absence', 'paste', 'problem')),
  kind text check (kind in ('tab', 'window', 'full-screen', 'second-tab', 'connection')),
  phase text check (phase in ('begin', 'end')),
  problem text,
  characters integer,
  from_here boolean,
  blocked boolean,
  primary key (assessment_id, id)
);
