import type { Verdict } from '@dryrun/judge';
import type { ColumnType, Generated, Kysely } from 'kysely';
import type { ApproachReviewTable, ApproachRevisionTable } from './approach-schema.ts';
import type { Draw } from './draw.ts';
import type { LevelSchema } from './level-schema.ts';
import type { QuestionsSchema } from './questions-schema.ts';
import type { ReviewSchema } from './review-schema.ts';
import type { SectionSchema } from './section-schema.ts';

export type Database = Kysely<Schema>;

/** Rows as Kysely sees them. The SQL in `migrations/` is the truth; this file follows it. */
export type Schema = ReviewSchema &
  QuestionsSchema &
  SectionSchema &
  LevelSchema & {
    assessment: AssessmentTable;
    assessment_problem: AssessmentProblemTable;
    approach_revision: ApproachRevisionTable;
    approach_review: ApproachReviewTable;
    draft: DraftTable;
    draft_revision: DraftRevisionView;
    draft_change: DraftChangeTable;
    draft_text: DraftTextTable;
    session_event: SessionEventTable;
    run: RunTable;
    run_test: RunTestTable;
    background_task: BackgroundTaskTable;
    judged_draft: JudgedDraftTable;
    language: LanguageTable;
    worker_report: WorkerReportTable;
    clock_reading: ClockReadingTable;
    clock_jump: ClockJumpTable;
    note: NoteTable;
    note_revision: NoteRevisionTable;
    star: StarTable;
    setting: SettingTable;
    last_export: LastExportTable;
  };

/** Read as a Date; written as a Date. */
type Time = ColumnType<Date, Date, Date>;
/** What a candidate typed: bytes in the database, the same text when it is read. See code-bytes.ts. */
type CodeText = ColumnType<string, Buffer, Buffer>;

type GeneratedTime = ColumnType<Date, Date | undefined, Date>;

type AssessmentTable = {
  id: string;
  owner_id: string;
  preset: string;
  preset_name: string;
  state: Generated<'ready' | 'running' | 'finished'>;
  /** False for one that lasts for days: it runs beside others. */
  exclusive: Generated<boolean>;
  /** JSON text: see the contract's ExtraTime. */
  extra_time: string | null;
  extra_time_given_at: Time | null;
  editor_mode: 'standard' | 'no-autocomplete' | 'plain' | 'document';
  environment: Generated<'plain' | 'with-libraries'>;
  language: string;
  timeout_rule: 'strict' | 'autosave' | 'best' | 'editor' | 'lenient';
  full_screen: Generated<boolean>;
  paste_blocked: Generated<boolean>;
  /** Given as JSON text, read as an object. */
  draw: ColumnType<Draw, string, string>;
  created_at: GeneratedTime;
  started_at: Time | null;
  finished_at: Time | null;
};

type AssessmentProblemTable = {
  assessment_id: string;
  position: number;
  problem: string;
  /** The kind of the section that it belongs to. */
  section: Generated<string>;
  hidden_test_count: number;
  /** Of each level; null for a problem without levels. */
  level_tests: Generated<number[] | null>;
  counted_run_id: string | null;
  bell_run_id: string | null;
  approach_text: Generated<string>;
  time_complexity: Generated<string>;
  space_complexity: Generated<string>;
  approach_revision: Generated<number>;
  approach_tab: string | null;
  approach_saved_at: Time | null;
};

type DraftTable = {
  id: string;
  owner_id: string;
  assessment_id: string | null;
  problem: string;
  language: string;
  code: CodeText;
  revision: number;
  tab: string;
  saved_at: Time;
};

/** A view: every revision with its whole text, however it is kept. */
type DraftRevisionView = {
  draft_id: string;
  revision: number;
  code: CodeText;
  tab: string;
  keystrokes: number;
  base_revision: number | null;
  sequence: number | null;
  saved_at: Time;
};

/** A revision by what it does not share with a whole text nearby; that may be all of it. */
type DraftChangeTable = Omit<DraftRevisionView, 'code'> & {
  /** Read as bytes by nobody but the view: it may end within a character. */
  part: ColumnType<never, Buffer, never>;
  text_id: string | null;
  kept_before: Generated<number>;
  kept_after: Generated<number>;
};

type DraftTextTable = { id: string; code: CodeText };

type SessionEventTable = {
  assessment_id: string;
  id: string;
  tab: string;
  at: Time;
  type: 'absence' | 'paste' | 'problem';
  kind: 'tab' | 'window' | 'full-screen' | 'second-tab' | 'connection' | null;
  phase: 'begin' | 'end' | null;
  problem: string | null;
  characters: number | null;
  from_here: boolean | null;
  blocked: boolean | null;
};

type RunTable = {
  id: string;
  owner_id: string;
  request_id: string | null;
  assessment_id: string | null;
  kind: 'samples' | 'custom' | 'submission' | 'check';
  origin: Generated<'candidate' | 'last-run' | 'last-draft' | 'bell'>;
  problem: string | null;
  problem_version: string | null;
  environment: Generated<'plain' | 'with-libraries'>;
  language: string;
  code: CodeText;
  custom_input: ColumnType<string | null, Buffer | null, Buffer | null>;
  /** Of own input: a sentence of the problem's validator. */
  outside_limits: Generated<string | null>;
  /** Of own input in practice: what the reference gives, as JSON text. */
  expected: Generated<string | null>;
  number: number | null;
  state: Generated<'queued' | 'running' | 'done'>;
  attempt: Generated<number>;
  /** The lower goes first: 1 samples and own input, 2 sittings, 3 practice, 4 background. */
  class: Generated<number>;
  queue_away: Generated<boolean>;
  fault: Generated<string | null>;
  verdict: Verdict | null;
  passed: Generated<number>;
  total: number;
  /** Of each level that it is judged on; null for a problem without levels. */
  level_tests: Generated<number[] | null>;
  /** Of all levels, opened or not. */
  all_tests: Generated<number | null>;
  message: string | null;
  compile_time_ms: number | null;
  /** What the rows of its tests take. bigint. */
  result_bytes: Generated<number>;
  created_at: GeneratedTime;
  enqueued_at: Time | null;
  started_at: Time | null;
  finished_at: Time | null;
};

type RunTestTable = {
  run_id: string;
  index: number;
  verdict: Verdict;
  cpu_time_ms: number;
  wall_time_ms: number;
  /** bigint: Postgres answers text unless the driver parses it; database.ts does. */
  memory_bytes: number;
  output: string | null;
  console: string;
  /** How many characters were printed in all; null where `console` has them all. */
  console_characters: number | null;
  message: string | null;
  /** Of a sweep: the input at which it ended, from 1. */
  input_number: Generated<number | null>;
};

type BackgroundTaskTable = {
  id: Generated<string>;
  owner_id: string;
  kind: string;
  assessment_id: string | null;
  run_id: string | null;
  problem: string | null;
  state: Generated<'queued' | 'running' | 'done' | 'failed'>;
  done: Generated<number>;
  total: Generated<number>;
  /** JSON text. */
  result: Generated<string | null>;
  attempt: Generated<number>;
  fruitless: Generated<number>;
  fault: Generated<string | null>;
  error_id: Generated<string | null>;
  created_at: GeneratedTime;
  enqueued_at: Time | null;
  started_at: Time | null;
  finished_at: Time | null;
};

type JudgedDraftTable = {
  draft_id: string;
  revision: number;
  assessment_id: string;
  problem: string;
  saved_at: Time;
  /** A letter for each test; null when it does not compile. */
  outcomes: string | null;
};

type LanguageTable = {
  id: string;
  name: string;
  version: string;
  position: number;
  available: boolean;
  starting: Generated<boolean>;
  /** What it needs is missing, and looked for again and again. */
  looked_for: Generated<boolean>;
  reason: string | null;
  checked_at: GeneratedTime;
};

type WorkerReportTable = {
  only_row: Generated<boolean>;
  isolation: 'namespaces' | 'process';
  /** One plain sentence. */
  message: string;
  reported_at: GeneratedTime;
};

type ClockReadingTable = {
  only_row: Generated<boolean>;
  boot_id: string;
  boot_ms: number;
  server_ms: number;
};

type ClockJumpTable = { assessment_id: string; noticed_at: Time; jump_ms: number };

type NoteTable = {
  id: string;
  owner_id: string;
  problem: string;
  /** Null for a note on the problem. */
  run_id: string | null;
  text: string;
  /** The text as it is looked for: without case and accents. */
  search_text: string;
  revision: number;
  tab: string;
  saved_at: Time;
};

type NoteRevisionTable = {
  note_id: string;
  revision: number;
  text: string;
  tab: string;
  keystrokes: number;
  base_revision: number | null;
  sequence: number | null;
  saved_at: Time;
};

type StarTable = {
  owner_id: string;
  problem: string;
  /** Null where the problem is starred. */
  run_id: string | null;
  starred_at: GeneratedTime;
};
type SettingTable = {
  owner_id: string;
  field: string;
  /** Given as JSON text, read as a value. */
  value: ColumnType<unknown, string, string>;
  changed_at: Time;
};

type LastExportTable = { owner_id: string; exported_at: Time };
