import { z } from 'zod';
import type { SignatureOf } from './define-tests.ts';
import { levelSchema } from './definition-schema.ts';
import type { InputOf, OutputOf } from './typed-values.ts';

/** One number that an input has, or all of a kind that it has: the heights of its planks. */
export type Measured = number | readonly number[];

/** Something of which there is a largest value. */
export type Quantity<P> = {
  /** The largest that the constraints allow. No test exceeds it, and one comes near to it. */
  atMost: number;
  /** How much of it an input brings about. */
  of(...input: InputOf<SignatureOf<P>>): Measured;
  /** Of a problem with levels: a test of which one comes near to it; of any when left out. */
  level?: number;
};

/** How far the hidden tests go, of what the constraints allow. */
export type Reach<P> = {
  /**
   * What a name in a constraint stands for, as it is written there: `n`, `height[i]`, `rows · columns`.
   * Known by themselves are parameters that are a number, `list[i]`, `list[i + 1]`, `grid[i][j]`,
   * `length of list` and `length of list[i]`.
   */
  measures?: Record<string, (...input: InputOf<SignatureOf<P>>) => Measured>;
  /** The largest answer; `of` is needed where the answer is no number. Or why there is none. */
  answer:
    | {
        atMost: number;
        of?(expected: OutputOf<SignatureOf<P>>, ...input: InputOf<SignatureOf<P>>): Measured;
      }
    | { none: string };
  /** What a solution adds up or keeps on its way to the answer, by its name. Or why there is nothing. */
  sums: Record<string, Quantity<P>> | { none: string };
  /** Ends that no test touches, in the words of the verifier, and why none can. */
  unreached?: readonly { end: string; because: string }[];
};

/** Types `tests/reach.ts` by the problem: `defineReach<typeof problem>({…})`. */
export function defineReach<P>(reach: Reach<P>): Reach<P> {
  return reach;
}

const filled = (what: string) => z.string({ error: `give ${what}` }).min(1, `give ${what}`);
const measure = z.custom<(...given: unknown[]) => Measured>(
  (value) => typeof value === 'function',
  {
    error: 'give a function: (…input) => a number or a list of numbers',
  },
);
const atMost = z.number({ error: 'give the largest value that the constraints allow' }).min(0);
const none = z.strictObject({ none: filled('the reason why there is nothing to reach') });

export const reachSchema = z.strictObject(
  {
    measures: z.record(z.string(), measure).optional(),
    answer: z.union([none, z.strictObject({ atMost, of: measure.optional() })], {
      error: "say { atMost, of? } or { none: 'the reason' }",
    }),
    sums: z.union(
      [
        none,
        z.record(
          z.string(),
          z.strictObject({ atMost, of: measure, level: levelSchema.optional() }),
        ),
      ],
      {
        error: "say { 'its name': { atMost, of } } or { none: 'the reason' }",
      },
    ),
    unreached: z
      .array(z.strictObject({ end: filled('the end'), because: filled('the reason') }))
      .optional(),
  },
  { error: 'export default defineReach<typeof problem>({ measures, answer, sums })' },
);

export type CheckedReach = z.infer<typeof reachSchema>;
