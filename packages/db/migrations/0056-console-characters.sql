-- Of what a test printed the beginning is kept: this is how many characters it was in all. Null where
-- it was judged before that was counted, or where all of it is in console.
alter table run_test add column console_characters bigint;
