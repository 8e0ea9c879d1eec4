import { id, integer, orNull, type Part, text, time } from './part.ts';

/** Of a submission that is not judged yet nothing is written. */
const only = `run_id is null or run_id in (select id from run where state = 'done')`;

const note: Part = {
  table: 'note',
  says: 'A note on a problem or on a submission.',
  owner: 'own',
  key: ['id'],
  sameAs: ['problem', 'run_id'],
  only,
  columns: {
    id: id('note', 'Its id.'),
    problem: text('The slug of the problem.'),
    run_id: orNull(id('run', 'The submission; null for a note on the problem.')),
    text: text('The note, in Markdown.'),
    search_text: text('The same without case and accents, as it is looked for.'),
    revision: integer('The revision that it is.'),
    tab: text('Which open tab saved it.'),
    saved_at: time('When it was saved.'),
  },
};

const noteRevision: Part = {
  table: 'note_revision',
  says: 'What a note was at one save.',
  owner: { by: 'note_id', of: 'note' },
  key: ['note_id', 'revision'],
  columns: {
    note_id: id('note', 'The note.'),
    revision: integer('Counts the saves, from 1.'),
    text: text('The note.'),
    tab: text('Which open tab saved it.'),
    keystrokes: integer('Keys pressed since the save before.'),
    base_revision: orNull(integer('The save it grew from.')),
    sequence: orNull(integer('Counts the saves of its tab.')),
    saved_at: time('When it was saved.'),
  },
};

const star: Part = {
  table: 'star',
  says: 'A problem or a submission that is starred.',
  owner: 'own',
  key: ['problem', 'run_id'],
  only,
  columns: {
    problem: text('The slug of the problem.'),
    run_id: orNull(id('run', 'The submission; null for a problem.')),
    starred_at: time('When it was starred.'),
  },
};

export const noteParts: readonly Part[] = [note, noteRevision, star];
