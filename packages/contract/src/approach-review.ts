import { z } from 'zod';
import { SlugSchema } from './problem.ts';
import { TimeMs } from './text.ts';

/** What a reader looks for in an approach, in the order in which it is asked. */
export const approachPoints = [
  'problem',
  'idea',
  'correctness',
  'time',
  'space',
  'trade-offs',
  'edge-cases',
] as const;
const PointSchema = z.enum(approachPoints);
export type ApproachPoint = z.infer<typeof PointSchema>;

export const GradeSchema = z.object({
  point: PointSchema,
  /** As the candidate graded it; before they did, whether the text visibly has it. */
  ticked: z.boolean(),
  /** The place in the text that speaks of it, or null. */
  found: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** What a look at the text alone says, in a sentence. */
  says: z.string(),
});
export type Grade = z.infer<typeof GradeSchema>;

export const ApproachReviewSchema = z.object({
  grades: z.array(GradeSchema),
  /** Null until it was graded. */
  savedAtMs: TimeMs.nullable(),
});
export type ApproachReview = z.infer<typeof ApproachReviewSchema>;

export const SaveApproachReviewSchema = z.object({
  id: z.uuid(),
  problem: SlugSchema,
  ticked: z.array(PointSchema).max(approachPoints.length),
});
