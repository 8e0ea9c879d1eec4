import type { ColumnType } from 'kysely';

/** What progress and the review queue keep. */
export type ReviewSchema = {
  help_opening: HelpOpeningTable;
  problem_figures: ProblemFiguresTable;
  review_deck: ReviewDeckTable;
  review_postponement: ReviewPostponementTable;
};

/** What was opened of a problem before it was solved. */
type HelpOpeningTable = {
  owner_id: string;
  problem: string;
  kind: 'hint' | 'idea' | 'attempt';
  opened_at: ColumnType<Date, Date, Date>;
};

/** Derived: how the minutes of one problem in a finished assessment went. */
type ProblemFiguresTable = {
  assessment_id: string;
  problem: string;
  right_after_ms: number | null;
  lost_ms: number | null;
  rests_on: 'drafts' | 'submissions';
  /** Tests of what counted that broke a limit of time, memory or output. */
  limited: number;
};

/** Derived: when each topic is due again. Both are JSON text. */
type ReviewDeckTable = { owner_id: string; basis: string; topics: string };

type ReviewPostponementTable = {
  owner_id: string;
  topic: string;
  until: ColumnType<Date, Date, Date>;
};
