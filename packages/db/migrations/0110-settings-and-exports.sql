-- What an owner chose on the page of settings, a row a field: of two changes of one field the later
-- one stands, in whatever order they arrive. What was never changed has no row, and is as the code says.
create table setting (
  owner_id text not null references "user" ("id") on delete cascade,
  field text not null,
  -- As the contract's SettingsSchema has it.
  value jsonb not null,
  changed_at timestamptz not null,
  primary key (owner_id, field)
);

-- When an owner took everything along last.
create table last_export (
  owner_id text primary key references "user" ("id") on delete cascade,
  exported_at timestamptz not null
);
