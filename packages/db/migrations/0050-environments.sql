-- What programs find besides their language: the standard library alone, or also what large sites
-- give. Fixed when an assessment is set up; a run keeps it, so that it is judged in it later too.
alter table assessment add column environment text not null default 'plain'
  check (environment in ('plain', 'with-libraries'));
alter table run add column environment text not null default 'plain'
  check (environment in ('plain', 'with-libraries'));
