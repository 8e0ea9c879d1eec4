import {
  ExtraTimeSchema,
  editorModes,
  environments,
  sectionKinds,
  TimeoutRuleSchema,
} from '@dryrun/contract';
import {
  boolean,
  id,
  integer,
  integers,
  json,
  number,
  oneOf,
  orNull,
  type Part,
  type Row,
  since,
  text,
  texts,
  time,
  uuid,
} from './part.ts';
import { answerParts, section } from './section-parts.ts';

const ofAssessment = { by: 'assessment_id', of: 'assessment' };
const savedBy = 'Which open tab saved it.';

const assessment: Part = {
  table: 'assessment',
  says: 'One assessment, finished or set up and not started.',
  owner: 'own',
  key: ['id'],
  columns: {
    id: id('assessment', 'Its id.'),
    preset: text('The id of its preset.'),
    preset_name: text('The name of its preset.'),
    state: oneOf(['ready', 'finished'], 'Whether it was started.'),
    editor_mode: oneOf(editorModes, 'The editor it is written in.'),
    environment: oneOf(environments, 'What programs find besides their language.'),
    language: text('The language chosen at set-up.'),
    timeout_rule: oneOf(TimeoutRuleSchema.options, 'What counts at the bell.'),
    full_screen: boolean('Whether it asks for the full screen.'),
    paste_blocked: boolean('Whether pasting into the editor is blocked.'),
    draw: json('What its problems were drawn from.'),
    created_at: time('When it was set up.'),
    started_at: orNull(time('When it was started.')),
    finished_at: orNull(time('When it ended.')),
    extra_time: since(orNull(text('As JSON text: the extra time in each section.')), null),
    extra_time_given_at: since(orNull(time('When it was given while it ran.')), null),
    exclusive: since(boolean('Whether no other could run beside it.'), true),
  },
  // One that lasts for days may run while all is exported.
  only: "state <> 'running'",
  fault: ({ state, extra_time, started_at, finished_at }: Row) => {
    if (!isExtraTime(extra_time)) return '"extra_time" is not what an assessment may have';
    const isOver = state === 'finished';
    const wrong = [started_at, finished_at].some((at) => (at !== null) !== isOver);
    return wrong ? 'one that is finished has "started_at" and "finished_at", and no other' : null;
  },
};

const assessmentProblem: Part = {
  table: 'assessment_problem',
  says: 'One problem of an assessment, with the explanation of it.',
  owner: ofAssessment,
  key: ['assessment_id', 'position'],
  columns: {
    assessment_id: id('assessment', 'The assessment.'),
    position: integer('Its place, from 0.'),
    problem: text('The slug of the problem.'),
    section: since(oneOf(sectionKinds, 'The kind of its section.'), 'coding'),
    hidden_test_count: integer('How many hidden tests it had.'),
    level_tests: since(
      orNull(integers('Of a problem with levels: how many each level had.')),
      null,
    ),
    counted_run_id: orNull(id('run', 'The submission that counts.')),
    bell_run_id: orNull(id('run', 'The draft at the bell, judged for information.')),
    approach_text: text('The explanation.'),
    time_complexity: text('The stated time.'),
    space_complexity: text('The stated space.'),
    approach_revision: integer('How often the explanation was saved.'),
    approach_tab: orNull(text(savedBy)),
    approach_saved_at: orNull(time('When it was saved last.')),
  },
};

const approachRevision: Part = {
  table: 'approach_revision',
  says: 'What an explanation was at one save.',
  owner: ofAssessment,
  key: ['assessment_id', 'problem', 'revision'],
  columns: {
    assessment_id: id('assessment', 'The assessment.'),
    problem: text('The slug of the problem.'),
    revision: integer('Counts the saves, from 1.'),
    text: text('The explanation.'),
    time_complexity: text('The stated time.'),
    space_complexity: text('The stated space.'),
    tab: text(savedBy),
    keystrokes: integer('Keys pressed since the save before.'),
    base_revision: orNull(integer('The save it grew from.')),
    sequence: orNull(integer('Counts the saves of its tab.')),
    saved_at: time('When it was saved.'),
  },
};

const approachReview: Part = {
  table: 'approach_review',
  says: 'How the explanation was graded by who wrote it.',
  owner: ofAssessment,
  key: ['assessment_id', 'problem'],
  columns: {
    assessment_id: id('assessment', 'The assessment.'),
    problem: text('The slug of the problem.'),
    ticked: texts('The points that were found in it.'),
    saved_at: time('When it was saved.'),
  },
};

const clockJump: Part = {
  table: 'clock_jump',
  says: "The machine's clock was set while an assessment ran.",
  owner: ofAssessment,
  key: ['assessment_id', 'noticed_at'],
  columns: {
    assessment_id: id('assessment', 'The assessment.'),
    noticed_at: time('When it was noticed.'),
    jump_ms: number('How far, in milliseconds; above zero when it was set forward.'),
  },
};

const absences = ['tab', 'window', 'full-screen', 'second-tab', 'connection'];

const sessionEvent: Part = {
  table: 'session_event',
  says: 'What a proctor would have noted down.',
  owner: ofAssessment,
  key: ['assessment_id', 'id'],
  columns: {
    assessment_id: id('assessment', 'The assessment.'),
    id: uuid('Its id, as the page made it.'),
    tab: text('Which open tab told it.'),
    at: time('When it happened.'),
    type: oneOf(['absence', 'paste', 'problem'], 'What it is.'),
    kind: orNull(oneOf(absences, 'Of an absence: from what.')),
    phase: orNull(oneOf(['begin', 'end'], 'Of an absence: its begin or its end.')),
    problem: orNull(text('The slug of the problem.')),
    characters: orNull(integer('Of a paste: its length. The text is never kept.')),
    from_here: orNull(boolean('Of a paste: whether it was copied in the same page.')),
    blocked: orNull(boolean('Of a paste: whether it was blocked.')),
  },
};

function isExtraTime(json: unknown): boolean {
  if (json === null) return true;
  try {
    return ExtraTimeSchema.safeParse(JSON.parse(String(json))).success;
  } catch {
    return false;
  }
}

/** Before the runs. */
export const assessmentParts: readonly Part[] = [assessment, section];
/** After the runs, which they name. */
export const assessmentProblemParts: readonly Part[] = [
  assessmentProblem,
  ...answerParts,
  approachRevision,
  approachReview,
  clockJump,
  sessionEvent,
];
