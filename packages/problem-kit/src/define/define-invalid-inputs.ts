import { z } from 'zod';
import { inputSchema, type SignatureOf } from './define-tests.ts';
import type { InputOf } from './typed-values.ts';

/** An input that breaks one rule of `validate`, of the signature's types all the same. */
export type InvalidInput<P> = {
  input: InputOf<SignatureOf<P>>;
  /** Part of the sentence that `validate` must answer with. */
  because: string;
};

/** Types `tests/invalid.ts` by the problem: `defineInvalidInputs<typeof problem>([…])`, one for each rule. */
export function defineInvalidInputs<P>(
  inputs: readonly InvalidInput<P>[],
): readonly InvalidInput<P>[] {
  return inputs;
}

export const invalidInputsSchema = z
  .array(
    z.strictObject({
      input: inputSchema,
      because: z
        .string({ error: "give part of validate's sentence" })
        .min(1, { error: "give part of validate's sentence" }),
    }),
    { error: 'export default defineInvalidInputs<typeof problem>([{ input, because }, …])' },
  )
  .min(1, { error: 'give an input for every rule of validate' });

export type CheckedInvalidInputs = z.infer<typeof invalidInputsSchema>;
