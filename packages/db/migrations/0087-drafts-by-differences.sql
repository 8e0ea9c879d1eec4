-- An assessment of 105 minutes leaves two thousand texts that hardly differ. Of each what it does not
-- share with a text nearby is kept: the first `kept_before` bytes of `draft_text.code`, then `part`, then
-- its last `kept_after` bytes. Always of one whole text, never of a chain, so that any of them may go.
-- What was kept before stays as it is: without a text nearby, `part` is the whole.
create table draft_text (
  id uuid primary key,
  code bytea not null
);

alter table draft_revision rename to draft_change;
alter table draft_change rename column code to part;
alter table draft_change
  add column text_id uuid references draft_text (id),
  add column kept_before integer not null default 0,
  add column kept_after integer not null default 0;
create index draft_change_text on draft_change (text_id) where text_id is not null;

-- Who reads or moves revisions needs to know nothing of it.
create view draft_revision as
  select c.draft_id, c.revision,
    case when c.text_id is null then c.part
      else substr(t.code, 1, c.kept_before) || c.part
        || substr(t.code, octet_length(t.code) - c.kept_after + 1) end as code,
    c.tab, c.keystrokes, c.saved_at, c.base_revision, c.sequence
  from draft_change c left join draft_text t on t.id = c.text_id;

create function change_draft_revision() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into draft_change (draft_id, revision, part, tab, keystrokes, saved_at, base_revision, sequence)
    values (new.draft_id, new.revision, new.code, new.tab, new.keystrokes, new.saved_at,
      new.base_revision, new.sequence);
    return new;
  elsif tg_op = 'UPDATE' then
    if new.code <> old.code then
      raise exception 'What stood in an editor is never changed afterwards.';
    end if;
    update draft_change set draft_id = new.draft_id, revision = new.revision, tab = new.tab,
      keystrokes = new.keystrokes, saved_at = new.saved_at, base_revision = new.base_revision,
      sequence = new.sequence
    where draft_id = old.draft_id and revision = old.revision;
    return new;
  end if;
  delete from draft_change where draft_id = old.draft_id and revision = old.revision;
  return old;
end $$;
create trigger draft_revision_changes instead of insert or update or delete on draft_revision
  for each row execute function change_draft_revision();

-- A whole text goes with the last that was kept by it.
create function remove_unused_draft_texts() returns trigger language plpgsql as $$
begin
  delete from draft_text t using (select distinct text_id from gone where text_id is not null) g
  where t.id = g.text_id and not exists (select from draft_change c where c.text_id = t.id);
  return null;
end $$;
create trigger draft_change_gone after delete on draft_change
  referencing old table as gone for each statement execute function remove_unused_draft_texts();
