-- What stands around candidates' programs: said by the worker that started last. One row at most.
create table worker_report (
  only_row boolean primary key default true check (only_row),
  isolation text not null check (isolation in ('namespaces', 'process')),
  message text not null,
  reported_at timestamptz not null default now()
);
