import { environments, VerdictSchema } from '@dryrun/contract';
import {
  code,
  id,
  integer,
  integers,
  number,
  oneOf,
  orNull,
  type Part,
  since,
  text,
  time,
} from './part.ts';

const verdict = oneOf(VerdictSchema.options, 'What became of it.');

const run: Part = {
  table: 'run',
  says: 'One run or submission that was judged.',
  owner: 'own',
  key: ['id'],
  only: `state = 'done' and kind <> 'check'`,
  columns: {
    id: id('run', 'Its id.'),
    assessment_id: orNull(id('assessment', 'The assessment; null in practice.')),
    kind: oneOf(['samples', 'custom', 'submission'], 'What it was judged on.'),
    origin: oneOf(['candidate', 'last-run', 'last-draft', 'bell'], 'Who made it.'),
    problem: text('The slug of the problem.'),
    problem_version: orNull(text('Names the tests that it was judged on.')),
    environment: oneOf(environments, 'What it found besides its language.'),
    language: text('The id of the language.'),
    code: code('The program.'),
    custom_input: orNull(code('Own input, one JSON value a line.')),
    outside_limits: orNull(text('Which limit of the problem own input breaks.')),
    expected: orNull(text('What the reference gives for own input, as JSON text.')),
    number: orNull(integer("Counts the candidate's submissions to this problem, from 1.")),
    state: oneOf(['done'], 'Only what was judged is written.'),
    verdict,
    passed: integer('Tests passed.'),
    total: integer('Tests in all.'),
    level_tests: since(
      orNull(integers('Of a problem with levels: how many tests each open level had.')),
      null,
    ),
    all_tests: since(orNull(integer('How many all levels had, opened or not.')), null),
    message: orNull(text("The compiler's message, or another for the whole.")),
    compile_time_ms: orNull(number('How long it was compiled.')),
    created_at: time('When it was sent.'),
    started_at: orNull(time('When it was begun.')),
    finished_at: orNull(time('When it was judged.')),
  },
  leftOut: {
    owner_id: 'whoever imports it is the owner',
    request_id: 'a name that a browser gave to one request, which has been answered',
    attempt: 'of the queue',
    class: 'of the queue',
    queue_away: 'of the queue',
    enqueued_at: 'of the queue',
    fault: 'of the queue',
    result_bytes: 'measured anew where it is imported',
  },
};

const runTest: Part = {
  table: 'run_test',
  says: 'One test of a run.',
  owner: { by: 'run_id', of: 'run' },
  key: ['run_id', 'index'],
  columns: {
    run_id: id('run', 'The run.'),
    index: integer('Its place, from 0.'),
    verdict,
    cpu_time_ms: number('Processor time.'),
    wall_time_ms: number('Time by the clock.'),
    memory_bytes: number('The most memory it held.'),
    output: orNull(text('What was returned, as JSON text.')),
    console: text('What was printed, as JSON text of a string.'),
    console_characters: orNull(number('How much was printed in all, when that is more.')),
    message: orNull(text('Why it did not pass, as JSON text of a string.')),
    input_number: orNull(integer('Of a test of many inputs: at which it ended.')),
  },
};

const levelOpening: Part = {
  table: 'level_opening',
  says: 'One level of a problem that was opened.',
  owner: 'own',
  key: ['id'],
  columns: {
    id: id('level_opening', 'Its id.'),
    assessment_id: orNull(id('assessment', 'The assessment; null in practice.')),
    problem: text('The slug of the problem.'),
    level: integer('Which level, from 2.'),
    run_id: orNull(id('run', 'The submission that opened it; null where it was opened anyway.')),
    opened_at: time('When it was opened.'),
  },
  sameAs: ['assessment_id', 'problem', 'level'],
};

const draft: Part = {
  table: 'draft',
  says: 'What stands in the editor of one problem in one language.',
  owner: 'own',
  key: ['id'],
  columns: {
    id: id('draft', 'Its id.'),
    assessment_id: orNull(id('assessment', 'The assessment; null in practice.')),
    problem: text('The slug of the problem.'),
    language: text('The id of the language.'),
    code: code('The text.'),
    revision: integer('The revision that it is.'),
    tab: text('Which open tab saved it.'),
    saved_at: time('When it was saved.'),
  },
};

const draftRevision: Part = {
  table: 'draft_revision',
  says: 'What a draft was at one save.',
  owner: { by: 'draft_id', of: 'draft' },
  key: ['draft_id', 'revision'],
  columns: {
    draft_id: id('draft', 'The draft.'),
    revision: integer('Counts the saves, from 1.'),
    code: code('The text.'),
    tab: text('Which open tab saved it.'),
    keystrokes: integer('Keys pressed since the save before.'),
    base_revision: orNull(integer('The save it grew from.')),
    sequence: orNull(integer('Counts the saves of its tab.')),
    saved_at: time('When it was saved.'),
  },
};

const judgedDraft: Part = {
  table: 'judged_draft',
  says: 'What the hidden tests say of one revision of a draft.',
  owner: { by: 'draft_id', of: 'draft' },
  key: ['draft_id', 'revision'],
  columns: {
    draft_id: id('draft', 'The draft.'),
    revision: integer('The revision, which itself may have been thinned out since.'),
    assessment_id: id('assessment', 'The assessment.'),
    problem: text('The slug of the problem.'),
    saved_at: time('When it was saved.'),
    outcomes: orNull(text('A letter for each test; null when it does not compile.')),
  },
};

export const runParts: readonly Part[] = [run, runTest, levelOpening];
export const draftParts: readonly Part[] = [draft, draftRevision, judgedDraft];
