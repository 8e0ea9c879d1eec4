import type { ColumnType } from 'kysely';

/** Read as a Date; written as a Date. */
type Time = ColumnType<Date, Date, Date>;

export type ApproachReviewTable = {
  assessment_id: string;
  problem: string;
  ticked: string[];
  saved_at: Time;
};

export type ApproachRevisionTable = {
  assessment_id: string;
  problem: string;
  revision: number;
  text: string;
  time_complexity: string;
  space_complexity: string;
  tab: string;
  keystrokes: number;
  base_revision: number | null;
  sequence: number | null;
  saved_at: Time;
};
