import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import {
  EditorialSchema,
  HintSchema,
  ProblemSchema,
  ProblemSummarySchema,
  ProofSchema,
  SlugSchema,
} from './problem.ts';
import { numberInUrl } from './whole-number.ts';

export const problems = {
  list: endpoint.route({ method: 'GET', path: '/problems' }).output(z.array(ProblemSummarySchema)),
  get: endpoint
    .route({ method: 'GET', path: '/problems/{slug}' })
    .input(z.object({ slug: SlugSchema }))
    .output(ProblemSchema),
  /** In practice, one at a time. LOCKED while an assessment with the problem runs. */
  hint: endpoint
    .route({ method: 'GET', path: '/problems/{slug}/hints/{number}' })
    .input(z.object({ slug: SlugSchema, number: numberInUrl(1) }))
    .output(HintSchema),
  /** In practice, or after an assessment. LOCKED while one with the problem runs. */
  editorial: endpoint
    .route({ method: 'GET', path: '/problems/{slug}/editorial' })
    .input(z.object({ slug: SlugSchema }))
    .output(EditorialSchema),
  /** Numbers at any time; the wrong ideas among them as the solution idea. */
  proof: endpoint
    .route({ method: 'GET', path: '/problems/{slug}/proof' })
    .input(z.object({ slug: SlugSchema }))
    .output(ProofSchema),
};
