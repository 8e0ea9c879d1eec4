import { z } from 'zod';
import { inputSchema, type SignatureOf, valueSchema } from './define-tests.ts';
import type { InputOf, OutputOf } from './typed-values.ts';

/** An answer to an input, and whether the problem's checker has to take it. */
export type CheckerCase<P> = {
  input: InputOf<SignatureOf<P>>;
  output: OutputOf<SignatureOf<P>>;
  ok: boolean;
};

/** Types `tests/checker.ts` by the problem: `defineCheckerCases<typeof problem>([…])`, right and wrong ones. */
export function defineCheckerCases<P>(cases: readonly CheckerCase<P>[]): readonly CheckerCase<P>[] {
  return cases;
}

export const checkerCasesSchema = z.array(
  z.strictObject({
    input: inputSchema,
    output: valueSchema,
    ok: z.boolean({ error: 'say ok: true or ok: false' }),
  }),
  { error: 'export default defineCheckerCases<typeof problem>([{ input, output, ok }, …])' },
);

export type CheckedCheckerCases = z.infer<typeof checkerCasesSchema>;
