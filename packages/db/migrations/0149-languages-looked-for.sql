-- A language that is not available may come when somebody installs what it needs, or cannot: it was left out.
alter table language add column looked_for boolean not null default false;
