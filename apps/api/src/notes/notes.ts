import { os } from '../context.ts';
import { listNotes } from './list-notes.ts';
import { checkNoted, checkOpen } from './noted.ts';
import { noteOf, saveNote } from './save-note.ts';
import { isStarred, setStar } from './star.ts';

const revisionsShown = 60;

export const notes = {
  list: os.notes.list.handler(({ context, input }) =>
    listNotes(context.deps, context.owner, input),
  ),
  get: os.notes.get.handler(async ({ context: { deps, owner }, input }) => {
    await checkOpen(deps, owner, input);
    const [note, starred] = await Promise.all([
      noteOf(deps.db, owner, input).select(['text', 'revision', 'saved_at']).executeTakeFirst(),
      isStarred(deps.db, owner, input),
    ]);
    const { text = '', revision = 0 } = note ?? {};
    return { text, revision, savedAtMs: note?.saved_at.getTime() ?? null, starred };
  }),
  save: os.notes.save.handler(async ({ context: { deps, owner }, input }) => {
    await checkOpen(deps, owner, input);
    await deps.quota.admit(owner, Buffer.byteLength(input.text));
    return saveNote(deps.db, owner, input, deps.now());
  }),
  revisions: os.notes.revisions.handler(async ({ context: { deps, owner }, input }) => {
    await checkOpen(deps, owner, input);
    const rows = await deps.db
      .selectFrom('note_revision')
      .innerJoin(noteOf(deps.db, owner, input).select('id').as('of'), 'of.id', 'note_id')
      .select(['revision', 'text', 'saved_at'])
      .orderBy('revision', 'desc')
      .limit(revisionsShown)
      .execute();
    return rows.map(({ revision, text, saved_at }) => ({
      ...{ revision, text },
      savedAtMs: saved_at.getTime(),
    }));
  }),
  star: os.notes.star.handler(async ({ context: { deps, owner }, input }) => {
    await checkNoted(deps, owner, input);
    await setStar(deps.db, owner, input, input.starred);
    return { starred: input.starred };
  }),
};
