import { z } from 'zod';
import { DifficultySchema, SlugSchema } from './problem.ts';
import { TimeMs } from './text.ts';

/** How a problem that was met ended. */
export const OutcomeSchema = z.enum([
  'right-quickly',
  'right',
  'right-late',
  'right-with-hint',
  'right-with-solution',
  'wrong',
]);
export type Outcome = z.infer<typeof OutcomeSchema>;

/** The last time that a problem was met. */
const MeetingSchema = z.object({
  slug: SlugSchema,
  title: z.string(),
  atMs: TimeMs,
  passed: z.int(),
  total: z.int(),
  outcome: OutcomeSchema,
});

/** A topic that is due, with a problem to review it by. */
export const ProposalSchema = z.object({
  topic: z.string(),
  dueAtMs: TimeMs,
  problem: z.object({
    slug: SlugSchema,
    title: z.string(),
    difficulty: DifficultySchema,
    solved: z.boolean(),
    seen: z.boolean(),
  }),
  /** When the proposed problem was judged last; null when it never was. */
  judged: MeetingSchema.nullable(),
  /** The last problem of this topic. */
  last: MeetingSchema,
  /** Days since then. */
  waitedDays: z.int(),
});
export type Proposal = z.infer<typeof ProposalSchema>;

export const ReviewSchema = z.object({
  /** Those due for the longest first. */
  due: z.array(ProposalSchema),
  /** Of which the first are listed. */
  dueCount: z.int(),
  /** What comes after that, the next first. */
  later: z.array(
    z.object({
      topic: z.string(),
      dueAtMs: TimeMs,
      /**
       * Of what is due already: each of its problems was met today (`met`), or the ones that were not are
       * proposed for topics that are due for longer (`shared`).
       */
      why: z.enum(['scheduled', 'postponed', 'met', 'shared']),
    }),
  ),
  /** What the next pair would be drawn from, in order; no topic where none due has such a problem. */
  pair: z.array(z.object({ difficulty: DifficultySchema, topic: z.string().nullable() })),
  /** Problems that were met and judged: what all of this rests on. */
  meetingCount: z.int(),
});
export type Review = z.infer<typeof ReviewSchema>;
