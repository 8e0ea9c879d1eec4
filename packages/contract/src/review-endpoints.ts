import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { ProgressSchema } from './progress.ts';
import { ReviewSchema } from './review.ts';
import { TimeZoneSchema } from './time-zone.ts';
import { numberInUrl } from './whole-number.ts';

export const progress = endpoint
  .route({ method: 'GET', path: '/progress' })
  .input(z.object({ weeks: numberInUrl(1, 104).default(8), zone: TimeZoneSchema.default('UTC') }))
  .output(ProgressSchema);

export const review = {
  /** What is due for review. Nothing of problems of an assessment that runs. */
  get: endpoint
    .route({ method: 'GET', path: '/review' })
    .input(z.object({ zone: TimeZoneSchema.default('UTC') }))
    .output(ReviewSchema),
  /** Puts a topic off until tomorrow, or takes that back. NOT_FOUND for a topic never met. */
  postpone: endpoint
    .route({ method: 'POST', path: '/review/postpone' })
    .input(
      z.object({
        topic: z.string().max(60),
        zone: TimeZoneSchema.default('UTC'),
        postponed: z.boolean().default(true),
      }),
    )
    .output(ReviewSchema),
};
