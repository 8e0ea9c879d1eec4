-- Of own input. Why the input lies outside the limits of the problem, a sentence of its validator; and
-- in practice what the reference gives for it, as JSON text. Null where there is none.
alter table run add column outside_limits text;
alter table run add column expected text;
