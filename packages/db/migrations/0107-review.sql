-- When each topic is due again, as it follows from all results of an owner. Derived, may be deleted and is
-- made again. `basis` says of how many results: with more, or with fewer, it is made anew.
create table review_deck (
  owner_id text primary key references "user" ("id") on delete cascade,
  basis text not null,
  topics text not null
);

-- What the owner put off. Not derived.
create table review_postponement (
  owner_id text not null references "user" ("id") on delete cascade,
  topic text not null,
  until timestamptz not null,
  primary key (owner_id, topic)
);
