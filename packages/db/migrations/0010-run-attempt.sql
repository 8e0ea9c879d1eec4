-- How often a worker has begun to judge this run. Only the attempt begun last may write its results:
-- a worker that was thought dead, and was not, finds that its number is no longer this one.
alter table run add column attempt integer not null default 0;
