-- What an owner keeps is added up from their runs: how much the tests of each left is written with its
-- verdict, so that nobody has to look at every test that was ever judged. Text by its length, and 200 bytes
-- a row for what stands beside it.
create function result_bytes(of_run uuid) returns bigint language sql stable as $$
  select coalesce(sum(octet_length(console) + coalesce(octet_length(output), 0) + 200), 0)::bigint
  from run_test where run_id = of_run
$$;
alter table run add column result_bytes bigint not null default 0;
update run set result_bytes = result_bytes(id);
