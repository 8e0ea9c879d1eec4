import { assessmentParts, assessmentProblemParts } from './assessment-parts.ts';
import { noteParts } from './note-parts.ts';
import type { Part } from './part.ts';
import { presetParts } from './preset-parts.ts';
import { questionParts } from './question-parts.ts';
import { reviewParts } from './review-parts.ts';
import { draftParts, runParts } from './run-parts.ts';
import { settingParts } from './setting-parts.ts';

/**
 * Everything that one owner keeps, a table each, in the order in which it can be read back: a row
 * after those that it names. A test compares it with the database, so that no table is forgotten.
 */
export const parts: readonly Part[] = [
  ...assessmentParts,
  ...runParts,
  ...assessmentProblemParts,
  ...draftParts,
  ...noteParts,
  ...questionParts,
  ...reviewParts,
  ...presetParts,
  ...settingParts,
];

/** Tables of an owner that are not in the export, each with the reason. */
export const notExported: Readonly<Record<string, string>> = {
  background_task: 'says what is being worked out, and is made again when it is asked for',
  problem_figures: 'follows from saves and results, and is made again when somebody looks',
  review_deck: 'follows from results, and is made again when somebody looks',
  session: 'says which browser is signed in here',
  account: 'says how somebody signs in here',
  last_export: 'tells when the last export was made, which is true of one installation',
};

/** What goes when an owner deletes everything. What belongs to these rows goes with them. */
export const deletedTables: readonly string[] = [
  'assessment',
  'run',
  'draft',
  'level_opening',
  'note',
  'star',
  'question_answer',
  'story',
  'kept_preset',
  'background_task',
  'help_opening',
  'review_deck',
  'review_postponement',
];

/** Tables of an owner that stay when everything is deleted, each with the reason. */
export const keptTables: Readonly<Record<string, string>> = {
  session: 'whoever deletes is still there afterwards',
  account: 'whoever deletes is still there afterwards',
  setting: 'how the editor looks is no record of what was done in it',
  last_export: 'tells when the last export was made',
};

export function findPart(table: string): Part {
  const found = parts.find((part) => part.table === table);
  if (found === undefined) throw new Error(`There is no part of the export named ${table}.`);
  return found;
}
