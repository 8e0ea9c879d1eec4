-- What a preset asks for besides its minutes, as strict platforms do. Copied into each assessment.
alter table assessment
  add column full_screen boolean not null default false,
  add column paste_blocked boolean not null default false;
