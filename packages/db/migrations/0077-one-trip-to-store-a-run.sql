-- What is asked before a run of practice is stored, in the statement that stores it: each trip to the
-- database costs more than its answer. Who is refused is told why by those who ask again, one by one.
-- Raises DR002 when nobody runs the language, DR003 when the assessment that runs may forbid it.
-- `offered`: the problem offers the language, which is all that is known before a worker has reported.
create function admit_practice_run(the_owner text, the_class smallint, the_language text,
  most_waiting integer, the_problem text, offered boolean)
returns boolean language plpgsql volatile as $$
begin
  if not exists (select from language where id = the_language and (available or starting))
    and not (offered and not exists (select from language)) then
    raise exception 'the language % is not available', the_language using errcode = 'DR002';
  end if;
  if exists (
    select from assessment where owner_id = the_owner
      and started_at is not null and finished_at is null
      and (editor_mode = 'document' or exists (
        select from assessment_problem p where p.assessment_id = assessment.id and p.problem = the_problem))
  ) then
    raise exception 'an assessment of this owner runs' using errcode = 'DR003';
  end if;
  return admit_run(the_owner, the_class, the_language, most_waiting);
end
$$;
