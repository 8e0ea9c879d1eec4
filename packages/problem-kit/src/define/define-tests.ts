import type { Signature, Value } from '@dryrun/judge';
import { z } from 'zod';
import type { Random } from '../generate/random.ts';
import { levelSchema } from './definition-schema.ts';
import type { InputOf, OutputOf } from './typed-values.ts';

/** The signature of `typeof problem`. */
export type SignatureOf<P> = P extends { signature: infer S extends Signature } ? S : never;

/** A visible test. The author writes the expected output by hand; the reference must agree. */
export type Example<P> = {
  input: InputOf<SignatureOf<P>>;
  expected: OutputOf<SignatureOf<P>>;
  /** Markdown; empty when the sample speaks for itself. */
  explanation: string;
  /** At which level of the problem it is shown; the first when left out. */
  level?: number;
};

/**
 * Hidden tests that probe one thing. `inputs` are written by hand; `make` is called `count` times
 * with a generator seeded by the slug, the group and the index, so that adding a group moves no other.
 *
 * A sweep is one test of many small inputs: those of a list, or so many different ones as `make` gives.
 * Whatever their order here, they are run from the smallest to the largest, each once.
 *
 * `level`: at which level of the problem they appear, the first when left out. They call methods of that
 * level and of earlier ones, and stand in the order of levels.
 */
export type TestGroup<P> = { group: string; level?: number } & (
  | { inputs: readonly InputOf<SignatureOf<P>>[] }
  | { count: number; make(random: Random, index: number): InputOf<SignatureOf<P>> }
  | { sweep: readonly InputOf<SignatureOf<P>>[] }
  | { sweep: number; make(random: Random, index: number): InputOf<SignatureOf<P>> }
);

export type HiddenTests<P> = {
  groups: readonly TestGroup<P>[];
  /**
   * A small random input: verification compares the brute force with the reference on 200, of a problem
   * with levels on 200 for each, which then call methods up to that level.
   */
  small(random: Random, level: number): InputOf<SignatureOf<P>>;
};

/** Types the samples of `tests/examples.ts` by the problem: `defineExamples<typeof problem>([…])`. */
export function defineExamples<P>(examples: readonly Example<P>[]): readonly Example<P>[] {
  return examples;
}

/** Types the generators of `tests/generate.ts` by the problem: `defineTests<typeof problem>({…})`. */
export function defineTests<P>(tests: HiddenTests<P>): HiddenTests<P> {
  return tests;
}

export const valueSchema: z.ZodType<Value> = z.custom<Value>((given) => given !== undefined, {
  error: 'give a value',
});
export const inputSchema = z.array(valueSchema, { error: 'give the arguments as a list' });

export const examplesSchema = z
  .array(
    z.strictObject({
      input: inputSchema,
      expected: valueSchema,
      explanation: z.string({ error: 'give the explanation as text, even if it is empty' }),
      level: levelSchema.optional(),
    }),
    { error: 'export default defineExamples([…])' },
  )
  .min(1, { error: 'give at least one sample' });

const groupName = z.string({ error: 'name the group for what it probes' }).min(1, {
  error: 'name the group for what it probes, for example Smallest inputs',
});

type Make = (random: Random, index: number) => readonly Value[];
type Small = (random: Random, level: number) => readonly Value[];
const isFunction = (given: unknown) => typeof given === 'function';
const head = { group: groupName, level: levelSchema.optional() };

export const hiddenTestsSchema = z.strictObject(
  {
    groups: z
      .array(
        z.union(
          [
            z.strictObject({ ...head, inputs: z.array(inputSchema).min(1) }),
            z.strictObject({
              ...head,
              count: z.int().min(1),
              make: z.custom<Make>(isFunction),
            }),
            z.strictObject({ ...head, sweep: z.array(inputSchema).min(1) }),
            z.strictObject({
              ...head,
              sweep: z.int().min(1),
              make: z.custom<Make>(isFunction),
            }),
          ],
          {
            error:
              'give { group, inputs: [one or more] }, { group, count, make }, { group, sweep: [many small inputs] } or { group, sweep: how many, make }',
          },
        ),
      )
      .min(1, { error: 'give at least one group of tests' })
      .refine((groups) => new Set(groups.map((g) => g.group)).size === groups.length, {
        error: 'two groups share a name; name each for what it probes',
      }),
    small: z.custom<Small>(isFunction, { error: 'give a function: (random) => a small input' }),
  },
  { error: 'export default defineTests({ groups, small })' },
);

export type CheckedExamples = z.infer<typeof examplesSchema>;
export type CheckedHiddenTests = z.infer<typeof hiddenTestsSchema>;
