-- Saves of one tab may arrive in another order than they were made: which it was, by the count of the
-- tab itself and by the revision that each text grew from. Null in what was kept before.
alter table draft_revision add column base_revision integer, add column sequence integer;
alter table approach_revision add column base_revision integer, add column sequence integer;
