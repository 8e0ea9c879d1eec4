import { z } from 'zod';
import { SlugSchema } from './problem.ts';
import { SessionMomentSchema } from './session-log.ts';

/**
 * How one text became the next: of the text before, `deleted` characters from `start` on gave way to
 * `inserted`. In units of UTF-16, so that every text that can be typed can be told.
 */
export const EditSchema = z.object({
  /** Milliseconds since the start of the assessment. */
  atMs: z.int(),
  start: z.int(),
  deleted: z.int(),
  inserted: z.string(),
});
export type Edit = z.infer<typeof EditSchema>;

/** All that stood in the editor of one problem in one language, from the starter code on. */
export const FilmSchema = z.object({
  problem: SlugSchema,
  language: z.string(),
  /** What stood there before the first save. */
  starterCode: z.string(),
  edits: z.array(EditSchema),
});
export type Film = z.infer<typeof FilmSchema>;

/** A run or a submission as a mark of the film. */
export const ReplayRunSchema = z.object({
  atMs: z.int(),
  kind: z.enum(['samples', 'custom', 'submission']),
  problem: SlugSchema,
  language: z.string(),
  /** Of a submission of the candidate. */
  number: z.int().nullable(),
  /** Null while it is not judged, and for own input. */
  passed: z.int().nullable(),
  total: z.int().nullable(),
});
export type ReplayRun = z.infer<typeof ReplayRunSchema>;

/** An assessment as a film. */
export const ReplaySchema = z.object({
  id: z.uuid(),
  presetName: z.string(),
  startedAtMs: z.int(),
  /** The end of the last section with problems, in milliseconds since the start. */
  codingMs: z.int(),
  byBell: z.boolean(),
  language: z.string(),
  problems: z.array(z.object({ slug: SlugSchema, title: z.string(), total: z.int() })),
  films: z.array(FilmSchema),
  runs: z.array(ReplayRunSchema),
  moments: z.array(SessionMomentSchema),
  /** Whether the history was thinned, or written before there was one to the second. */
  recorded: z.boolean(),
});
export type Replay = z.infer<typeof ReplaySchema>;
