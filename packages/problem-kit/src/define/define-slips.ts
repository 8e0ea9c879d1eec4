import { z } from 'zod';
import { levelSchema } from './definition-schema.ts';

/** What people get wrong in this very problem, tried as changes of the reference. */
export type Slips = {
  /**
   * Rules of the statement that one forgets. `rule` quotes it; `line` is the text of reference.ts that
   * keeps the rule, `replacement` what stands there when it is forgotten.
   */
  leftOut: readonly {
    rule: string;
    line: string;
    replacement: string;
    /** At which level of the problem the rule stands, and is asked for; the first when left out. */
    level?: number;
  }[];
  /**
   * Slips that no test can tell from the reference. `line` as verification prints it; `kind` as well,
   * and it covers all slips of the kind on that line.
   */
  justified?: readonly { kind: string; line: string; because: string }[];
};

/** Types `tests/slips.ts`: `defineSlips({ leftOut: […], justified: […] })`. */
export function defineSlips(slips: Slips): Slips {
  return slips;
}

const filled = (what: string) => z.string({ error: `give ${what}` }).min(1, `give ${what}`);

export const slipsSchema = z.strictObject(
  {
    leftOut: z.array(
      z.strictObject({
        rule: filled('words of the statement or of a constraint'),
        line: filled('text of reference.ts that keeps the rule'),
        replacement: z.string({ error: 'give what stands there when the rule is forgotten' }),
        level: levelSchema.optional(),
      }),
    ),
    justified: z
      .array(
        z.strictObject({
          kind: filled('the kind as verification prints it'),
          line: filled('the line of reference.ts, without its indentation'),
          because: filled('the reason why no test can tell'),
        }),
      )
      .optional(),
  },
  { error: 'export default defineSlips({ leftOut: [{ rule, line, replacement }, …] })' },
);

export type CheckedSlips = z.infer<typeof slipsSchema>;
