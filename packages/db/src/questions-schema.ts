import type { ColumnType } from 'kysely';

/** Read as a Date; written as a Date. */
type Time = ColumnType<Date, Date, Date>;

/** Written questions in practice, how answers were graded, and the story bank. */
export type QuestionsSchema = {
  question_answer: QuestionAnswerTable;
  question_answer_revision: RevisionTable & { answer_id: string };
  question_grade: QuestionGradeTable;
  story: StoryTable;
  story_revision: RevisionTable & { story_id: string; title: string };
  story_principle: { story_id: string; principle: string; told: boolean };
};

type QuestionAnswerTable = {
  id: string;
  owner_id: string;
  question: string;
  text: string;
  revision: number;
  tab: string;
  saved_at: Time;
  minutes: number | null;
  started_at: Time;
  finished_at: ColumnType<Date | null, Date | null | undefined, Date>;
  ticked: ColumnType<string[] | null, string[] | null | undefined, string[]>;
  ticked_at: ColumnType<Date | null, Date | null | undefined, Date>;
};

type RevisionTable = {
  revision: number;
  text: string;
  tab: string;
  keystrokes: number;
  base_revision: number | null;
  sequence: number | null;
  saved_at: Time;
};

type StoryTable = {
  id: string;
  owner_id: string;
  title: string;
  text: string;
  revision: number;
  tab: string;
  saved_at: Time;
  created_at: Time;
};

/** Of an assessment. */
type QuestionGradeTable = {
  assessment_id: string;
  question: string;
  ticked: string[];
  saved_at: Time;
};
