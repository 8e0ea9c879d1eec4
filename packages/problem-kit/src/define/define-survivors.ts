import { z } from 'zod';

/** A change of the reference that no test can tell from the reference, and why. */
export type Survivor = {
  /** The line of reference.ts on which it is, without its indentation. */
  line: string;
  /** The text that verification prints for the change. */
  replacement: string;
  because: string;
};

/** Justifies, in `tests/survivors.ts`, mutants that no test can kill: `defineSurvivors([…])`. */
export function defineSurvivors(survivors: readonly Survivor[]): readonly Survivor[] {
  return survivors;
}

const filled = (what: string) => z.string({ error: `give ${what}` }).min(1, `give ${what}`);

export const survivorsSchema = z.array(
  z.strictObject({
    line: filled('the line of reference.ts, without its indentation'),
    replacement: z.string({ error: 'give the replacement as verification prints it' }),
    because: filled('the reason why no test can tell'),
  }),
  { error: 'export default defineSurvivors([{ line, replacement, because }, …])' },
);
