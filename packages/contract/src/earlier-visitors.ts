import { z } from 'zod';

/**
 * What guests have left on a machine of one's own, from the time when every name of the machine and
 * every browser was somebody else. All zero where there is none, and where guests are kept apart.
 */
export const EarlierVisitorsSchema = z.object({
  visitors: z.int(),
  submissions: z.int(),
  assessments: z.int(),
  drafts: z.int(),
});
export type EarlierVisitors = z.infer<typeof EarlierVisitorsSchema>;
