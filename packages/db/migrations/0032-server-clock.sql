-- The server's clock at a moment of this boot of the machine, while an assessment runs: after a
-- restart its time goes on from here, whatever the machine's clock was set to meanwhile.
create table clock_reading (
  only_row boolean primary key default true check (only_row),
  boot_id text not null,
  -- Since the machine started, sleep included.
  boot_ms double precision not null,
  server_ms double precision not null
);

-- The machine's clock was set while this assessment ran; its time went on as it really passed.
create table clock_jump (
  assessment_id uuid not null references assessment (id) on delete cascade,
  noticed_at timestamptz not null,
  -- Above zero when it was set forward.
  jump_ms double precision not null,
  primary key (assessment_id, noticed_at)
);
