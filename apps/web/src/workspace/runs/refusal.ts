import type { ShownRun } from './shown-run.ts';

/** Why something was not taken, in a sentence, and the input at fault. */
export type Refusal = {
  kind: ShownRun['kind'];
  message: string;
  field: string | null;
  /** Of own input. */
  input: string | null;
  /** Nothing was at fault but the way to the server: gone as soon as that is there again. */
  unreached?: boolean;
};
