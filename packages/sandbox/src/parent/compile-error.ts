import { runtimes } from '../runtimes/index.ts';
import type { ChildMessage, Job } from '../wire/protocol.ts';
import type { Cause } from './find-cause.ts';
import { recogniseOther } from './recognise-language.ts';

type CompileError = Extract<ChildMessage, { kind: 'compile-error' }>;

/** Says first what explains all the rest: that the code is of another language. */
export function explainCompileError(
  error: CompileError,
  { runtime, code }: Pick<Job, 'runtime' | 'code'>,
): CompileError {
  const language = runtimes.find(({ id }) => id === runtime)?.displayName ?? runtime;
  const other = recogniseOther(code, language);
  if (other === null) return error;
  return {
    ...error,
    message: `This looks like ${other}; the language is ${language}. ${error.message}`,
  };
}

const compilerProblem = {
  'time-limit': 'it takes the compiler longer than the 2 s that it may take',
  'memory-limit': 'the compiler ran out of memory',
  crashed: 'the compiler broke down',
};

/** What becomes of a child in which the compiler died, as a sentence. */
export function tellDeadCompiler({ kind }: Cause): string {
  return `This code could not be compiled: ${compilerProblem[kind]}.`;
}
