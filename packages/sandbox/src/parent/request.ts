import type { Limits, Program, Sweep, Value } from '@dryrun/judge';

/** A program to be run on its inputs. */
export type Request = {
  program: Program;
  inputs: readonly (readonly Value[])[];
  limits: Limits;
  sweeps: readonly Sweep[];
};
