-- Shapes of an assessment that their owner keeps under a name.
create table kept_preset (
  id uuid primary key,
  owner_id text not null references "user" ("id") on delete cascade,
  name text not null,
  -- JSON text: an entry of a file of presets, without its id and name. Questions are asked in its order.
  shape text not null,
  kept_at timestamptz not null
);
create index kept_preset_by_time on kept_preset (owner_id, kept_at, id);
