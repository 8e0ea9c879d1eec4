import type { Limits, Signature, Value, Verdict } from '@dryrun/judge';

/** One hostile or broken program, and the verdict that it must get. */
export type Attack = {
  /** What it tries, as a sentence. */
  title: string;
  language?: 'javascript' | 'typescript';
  code: string;
  /** Without them: `solve(n: integer): integer`, which is to return twice its argument. */
  signature?: Signature;
  tests?: readonly { input: readonly Value[]; expected: Value }[];
  limits?: Partial<Limits>;
  verdict: Verdict;
  /** Part of the message of the first failing test, or of the compiler. */
  says?: RegExp;
};

export const doubling: Signature = {
  kind: 'function',
  name: 'solve',
  parameters: [{ name: 'n', type: 'integer' }],
  returns: 'integer',
};

/** `solve` without parameters, returning `type`. */
export function returning(type: string): Signature {
  return { kind: 'function', name: 'solve', parameters: [], returns: type };
}
