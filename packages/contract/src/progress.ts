import { z } from 'zod';
import { DifficultySchema, SlugSchema } from './problem.ts';
import { TimeMs } from './text.ts';

/** What is told of a problem, once for all that name it. */
const ProgressProblemSchema = z.object({
  title: z.string(),
  difficulty: DifficultySchema,
  /** Empty as long as an assessment with the problem runs. */
  topics: z.array(z.string()),
});

/** One problem of one assessment. */
const AssessedProblemSchema = z.object({
  slug: SlugSchema,
  language: z.string(),
  /** Of what counted. */
  passed: z.int(),
  total: z.int(),
  /** Lost tests that broke a limit of time, memory or output. */
  limited: z.int(),
  /** Minutes on the problem until the first submission that was right; null when none was. */
  rightAfterMinutes: z.number().nullable(),
  /** Minutes on the problem after its best draft; null where none passed a test. */
  lostMinutes: z.number().nullable(),
  /** What the best draft was found among: every judged draft, or the submissions alone. */
  restsOn: z.enum(['drafts', 'submissions']),
});

/** One problem practised in one language, week by week. Practice has no clock, so it has no minutes. */
const PractisedProblemSchema = z.object({
  slug: SlugSchema,
  language: z.string(),
  /** Those weeks in which it was practised. */
  weeks: z.array(
    z.object({
      /** Place in the `weeks` of all. */
      week: z.int(),
      /** The last submission of the week. */
      atMs: TimeMs,
      /** Of the best submission of the week. */
      passed: z.int(),
      total: z.int(),
    }),
  ),
});

/** The figures that the pictures of the progress page are drawn from, nothing summed up. */
export const ProgressSchema = z.object({
  /** Weeks from Monday on, the oldest first, the last being this one. */
  weeks: z.array(z.object({ startsAtMs: TimeMs })),
  /** Those that are named below, by slug. */
  problems: z.record(SlugSchema, ProgressProblemSchema),
  /** The oldest first. */
  assessments: z.array(
    z.object({
      id: z.uuid(),
      /** When it began. */
      atMs: TimeMs,
      /** Place in `weeks`. */
      week: z.int(),
      problems: z.array(AssessedProblemSchema),
    }),
  ),
  practice: z.array(PractisedProblemSchema),
  /** Finished assessments at any time. */
  assessmentCount: z.int(),
  /** Assessments of these weeks that are not worked out yet: ask again. */
  pending: z.int(),
  /** Problems left out, because a fault of ours kept them from being judged. */
  leftOut: z.int(),
});
export type Progress = z.infer<typeof ProgressSchema>;
