import { z } from 'zod';
import { deletionWord } from './deletion-word.ts';
import { TimeMs } from './text.ts';

/** What there is of one assessment, or of all and of practice. */
export const RecordCountsSchema = z.object({
  assessments: z.int(),
  /** In assessments. */
  problems: z.int(),
  /** Without the drafts that were judged at the bell for information. */
  submissions: z.int(),
  runs: z.int(),
  draftRevisions: z.int(),
  /** Explanations with a word in them. */
  approachTexts: z.int(),
  /** Sections of another kind in which something was answered or written: a paper, a work style. */
  answeredSections: z.int(),
  notes: z.int(),
  stars: z.int(),
  /** Answers to written questions, in practice. */
  answers: z.int(),
  stories: z.int(),
  /** Kept by oneself. */
  presets: z.int(),
});
export type RecordCounts = z.infer<typeof RecordCountsSchema>;

/** All that an owner keeps. */
export const OwnDataCountsSchema = RecordCountsSchema.extend({
  bytes: z.int(),
  /** When everything was exported last, as far as the server knows. */
  lastExportAtMs: TimeMs.nullable(),
});
export type OwnDataCounts = z.infer<typeof OwnDataCountsSchema>;

export const DeleteEverythingSchema = z.object({
  confirm: z.literal(deletionWord, { error: `Type "${deletionWord}" to confirm.` }),
});

/** What an import adds, or would add: rows in the file, and those that were not here. */
export type ImportOutcome = Record<string, { inFile: number; added: number }>;
