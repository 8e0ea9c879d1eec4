-- Time beyond a section's minutes, as an accommodation. What of it a section has stands with the section.
alter table assessment
  -- JSON text: {"unit": "percent", "amount": 25}; null for none.
  add column extra_time text,
  -- When it was given, if that was while it ran.
  add column extra_time_given_at timestamptz;
alter table section add column extra_minutes double precision not null default 0 check (extra_minutes >= 0);
