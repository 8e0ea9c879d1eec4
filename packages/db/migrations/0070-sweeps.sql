-- A sweep is one test of many small inputs: at which of them it ended, from 1. Null for other tests.
alter table run_test add column input_number integer;
