-- An assessment is a list of sections of any kind: which kinds there are is known to the code alone, and
-- which one is open to the sections' own times.
drop index assessment_one_running;
drop index assessment_running;
alter table assessment drop constraint assessment_state_check;
update assessment set state = 'running' where state in ('coding', 'approach');
alter table assessment
  add constraint assessment_state_check check (state in ('ready', 'running', 'finished')),
  -- One that lasts for days is not: it runs beside others, and locks nothing.
  add column exclusive boolean not null default true;
-- One exclusive one runs at a time, whatever races there are.
create unique index assessment_one_running on assessment (owner_id) where state = 'running' and exclusive;
create index assessment_running on assessment (owner_id) where state = 'running';

alter table section drop constraint section_kind_check;
alter table section
  -- What the preset says of it, as JSON text.
  add column settings text not null default '{}',
  -- What was drawn for it at the start, ids alone, as JSON text; null before. Never leaves the server as it is.
  add column content text;

-- The section that a problem belongs to.
alter table assessment_problem add column section text not null default 'coding';

-- What was answered in a section, but for code and explanations, which have tables of their own.
create table section_answer (
  assessment_id uuid not null,
  section text not null,
  item text not null,
  revision integer not null,
  -- JSON text: what its kind keeps of it.
  value text not null,
  tab text not null,
  saved_at timestamptz not null,
  -- How long it was looked at, as the page told.
  seconds double precision,
  primary key (assessment_id, section, item),
  foreign key (assessment_id, section) references section (assessment_id, kind) on delete cascade
);

create table section_answer_revision (
  assessment_id uuid not null,
  section text not null,
  item text not null,
  revision integer not null,
  value text not null,
  tab text not null,
  keystrokes integer not null,
  base_revision integer not null,
  sequence integer,
  saved_at timestamptz not null,
  primary key (assessment_id, section, item, revision),
  foreign key (assessment_id, section, item)
    references section_answer (assessment_id, section, item) on delete cascade
);

-- As before, for whatever section a problem belongs to.
create or replace function settle_best_submission() returns trigger language plpgsql as $$
begin
  perform from assessment where id = new.assessment_id and timeout_rule = 'best' for no key update;
  if not found or not exists (
    select from assessment_problem p
    join section s on s.assessment_id = p.assessment_id and s.kind = p.section
    where p.assessment_id = new.assessment_id and p.problem = new.problem and s.ended_at is not null
  ) then
    return null;
  end if;
  update assessment_problem set counted_run_id = (
    select id from run
    where assessment_id = new.assessment_id and problem = new.problem
      and kind = 'submission' and origin = 'candidate'
    order by state = 'done' desc, passed desc, number limit 1
  ) where assessment_id = new.assessment_id and problem = new.problem;
  return null;
end
$$;
