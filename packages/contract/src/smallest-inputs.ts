import { z } from 'zod';
import { BackgroundSchema } from './background.ts';
import { VerdictSchema } from './problem.ts';
import { TestDetailsSchema } from './run.ts';

/** The smallest input on which a submission fails in one way, as far as it has been looked for. */
export const SmallestInputSchema = z.object({
  verdict: VerdictSchema,
  /** `none`: within the budget no input was found that could be shown. */
  state: z.enum(['searching', 'found', 'none']),
  /** The hidden test with the smallest input that failed in this way, from 0, and what it probes. */
  test: z.int().nullable(),
  group: z.string().nullable(),
  /** Elements of that test's input, and of the smallest so far. */
  testElements: z.int().nullable(),
  elements: z.int().nullable(),
  /** Of a class elements are calls, of a query the rows of all tables. */
  counts: z.enum(['elements', 'calls', 'rows']),
  tries: z.int(),
  mostTries: z.int(),
  elapsedMs: z.number(),
  /** Whether nothing smaller is left to try near to it. Null while it is searched. */
  isComplete: z.boolean().nullable(),
  /** What it is given, should give and gives back; null as long as there is none. */
  details: TestDetailsSchema.nullable(),
  /** Failed tests that by themselves shrink to this input, from 0; none until they have been looked at. */
  alike: z.array(z.int()),
  /** Of a limit that no small input breaks: the size from which on it is broken; null where there is none. */
  breaks: z
    .object({
      at: z.int(),
      /** The largest size that was seen to keep it. */
      keeps: z.int().nullable(),
      /** CPU time at `at`, in milliseconds. */
      cpuTimeMs: z.number().nullable(),
      test: z.int(),
    })
    .nullable(),
});
export type SmallestInput = z.infer<typeof SmallestInputSchema>;

/** Of a submission that failed: one for each way in which it did. */
export const SmallestInputsSchema = z.object({
  background: BackgroundSchema,
  findings: z.array(SmallestInputSchema),
});
export type SmallestInputs = z.infer<typeof SmallestInputsSchema>;
