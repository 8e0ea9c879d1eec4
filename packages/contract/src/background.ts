import { z } from 'zod';

/**
 * How far something is that is worked out in the background. `done` of `total`; 0 of 0 until it has
 * begun. It has ended when it is `done` or `failed`: until then, ask again.
 */
export const BackgroundSchema = z.object({
  state: z.enum(['queued', 'running', 'done', 'failed']),
  done: z.int(),
  total: z.int(),
  /** What to quote when it failed: the fault is ours. */
  errorId: z.string().nullable(),
});
export type Background = z.infer<typeof BackgroundSchema>;
