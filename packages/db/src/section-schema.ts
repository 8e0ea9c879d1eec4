import type { ColumnType, Generated } from 'kysely';

/** Read as a Date; written as a Date. */
type Time = ColumnType<Date, Date, Date>;

export type SectionSchema = {
  section: SectionTable;
  section_answer: SectionAnswerTable;
  section_answer_revision: SectionAnswerRevisionTable;
  writing_grade: WritingGradeTable;
  kept_preset: KeptPresetTable;
};

type KeptPresetTable = {
  id: string;
  owner_id: string;
  name: string;
  /** JSON text: an entry of a file of presets without id and name. */
  shape: string;
  kept_at: Time;
};

type SectionTable = {
  assessment_id: string;
  position: number;
  /** Which kinds there are stands in the contract. */
  kind: string;
  minutes: number;
  /** Extra time, beyond the minutes. */
  extra_minutes: Generated<number>;
  /** JSON text: what the preset says of it. */
  settings: Generated<string>;
  /** JSON text: what was drawn for it at the start; null before. */
  content: string | null;
  starts_at: Time | null;
  deadline: Time | null;
  ended_at: Time | null;
  ended_by: 'candidate' | 'bell' | null;
};

type SectionAnswerTable = {
  assessment_id: string;
  section: string;
  item: string;
  revision: number;
  /** JSON text. */
  value: string;
  tab: string;
  saved_at: Time;
  seconds: number | null;
};

type SectionAnswerRevisionTable = {
  assessment_id: string;
  section: string;
  item: string;
  revision: number;
  /** JSON text. */
  value: string;
  tab: string;
  keystrokes: number;
  base_revision: number;
  sequence: number | null;
  saved_at: Time;
};

/** How a candidate graded their own paper. */
type WritingGradeTable = {
  assessment_id: string;
  /** Places in the checklist, from "0". */
  ticked: string[];
  saved_at: Time;
};
