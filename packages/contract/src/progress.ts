import { z } from 'zod';
import { DifficultySchema, SlugSchema } from './problem.ts';
import { TimeMs } from './text.ts';

/** One problem of one assessment, or one problem practised in one week. */
export const ProgressEntrySchema = z.object({
  where: z.enum(['assessment', 'practice']),
  /** Null in practice. */
  assessmentId: z.uuid().nullable(),
  slug: SlugSchema,
  title: z.string(),
  difficulty: DifficultySchema,
  /** Empty as long as an assessment with the problem runs. */
  topics: z.array(z.string()),
  language: z.string(),
  /** Place in `weeks`. */
  week: z.int(),
  /** When the assessment began; in practice the last submission of the week. */
  atMs: TimeMs,
  /** Of what counted; in practice of the best submission of the week. */
  passed: z.int(),
  total: z.int(),
  /** Lost tests that broke a limit of time, memory or output. */
  limited: z.int(),
  /** Minutes on the problem until the first submission that was right; null when none was. */
  rightAfterMinutes: z.number().nullable(),
  /** Minutes on the problem after its best draft; null where none passed a test, and in practice. */
  lostMinutes: z.number().nullable(),
  /** What the best draft was found among: every judged draft, or the submissions alone. */
  restsOn: z.enum(['drafts', 'submissions']).nullable(),
});
export type ProgressEntry = z.infer<typeof ProgressEntrySchema>;

/** The figures that the pictures of the progress page are drawn from, nothing summed up. */
export const ProgressSchema = z.object({
  /** Weeks from Monday on, the oldest first, the last being this one. */
  weeks: z.array(z.object({ startsAtMs: TimeMs })),
  entries: z.array(ProgressEntrySchema),
  /** Finished assessments at any time. */
  assessmentCount: z.int(),
  /** Assessments of these weeks that are not worked out yet: ask again. */
  pending: z.int(),
  /** Problems left out, because a fault of ours kept them from being judged. */
  leftOut: z.int(),
});
export type Progress = z.infer<typeof ProgressSchema>;
