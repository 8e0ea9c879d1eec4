-- What a candidate typed is kept as it is, NUL characters and halves of surrogate pairs included,
-- which text columns refuse. The bytes are UTF-8, with such a half as the three bytes that UTF-8
-- would give it (code-bytes.ts); what stood here before is UTF-8 already.
alter table draft alter column code type bytea using convert_to(code, 'UTF8');
alter table draft_revision alter column code type bytea using convert_to(code, 'UTF8');
alter table run
  alter column code type bytea using convert_to(code, 'UTF8'),
  alter column custom_input type bytea using convert_to(custom_input, 'UTF8');
