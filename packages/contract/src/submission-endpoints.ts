import { z } from 'zod';
import { byId, endpoint, page } from './endpoint.ts';
import { SubmissionGrowthSchema } from './growth.ts';
import { VerdictSchema } from './problem.ts';
import { RunSchema, SubmissionSchema, TestDetailsSchema } from './run.ts';
import { SmallestInputsSchema } from './smallest-inputs.ts';
import {
  ListedSubmissionSchema,
  SubmissionCountsSchema,
  SubmissionFilterSchema,
} from './submission-list.ts';
import { numberInUrl } from './whole-number.ts';

export const submissions = {
  list: endpoint
    .route({ method: 'GET', path: '/submissions' })
    .input(page.extend(SubmissionFilterSchema.shape))
    .output(
      z.object({ items: z.array(ListedSubmissionSchema), nextCursor: z.string().nullable() }),
    ),
  counts: endpoint
    .route({ method: 'GET', path: '/submission-counts' })
    .output(SubmissionCountsSchema),
  get: endpoint
    .route({ method: 'GET', path: '/submissions/{id}' })
    .input(byId)
    .output(SubmissionSchema),
  /** What one hidden test was given and gave back. LOCKED while an assessment with it runs. */
  test: endpoint
    .route({ method: 'GET', path: '/submissions/{id}/tests/{index}' })
    .input(byId.extend({ index: numberInUrl(0) }))
    .output(TestDetailsSchema),
  /**
   * The smallest inputs on which it fails, searched in the background from the first time that they are
   * asked for. LOCKED as hidden tests are.
   */
  smallest: endpoint
    .route({ method: 'GET', path: '/submissions/{id}/smallest' })
    .input(byId)
    .output(SmallestInputsSchema),
  /** One of them as own input is typed in. */
  smallestInput: endpoint
    .route({ method: 'GET', path: '/submissions/{id}/smallest/{verdict}' })
    .input(byId.extend({ verdict: VerdictSchema }))
    .output(z.object({ text: z.string() })),
  /**
   * Judges the same program on the tests of today, as a new submission in practice. What it was judged
   * on before stays as it is.
   */
  again: endpoint
    .route({ method: 'POST', path: '/submissions/{id}/again', successStatus: 202 })
    .input(byId.extend({ requestId: z.uuid().optional() }))
    .output(RunSchema),
  /**
   * How its time grows with its input. Of an assessment that has ended it is measured when it is first
   * asked for, in practice by `measure`. LOCKED while an assessment with the problem runs.
   */
  growth: endpoint
    .route({ method: 'GET', path: '/submissions/{id}/growth' })
    .input(byId)
    .output(SubmissionGrowthSchema),
  /** Has it measured in the background. Asked for twice, it is measured once. */
  measure: endpoint
    .route({ method: 'POST', path: '/submissions/{id}/growth', successStatus: 202 })
    .input(byId)
    .output(SubmissionGrowthSchema),
};
