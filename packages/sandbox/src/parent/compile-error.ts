import { deepestPlace } from '../runtimes/deepest-place.ts';
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

/** What a program gets in which the compiler died: where its brackets are deepest, as good as any. */
export function tellDeadCompiler(
  { kind }: Cause,
  { runtime, code }: Pick<Job, 'runtime' | 'code'>,
): CompileError {
  const { line, column } = deepestPlace(code);
  const fileName = runtimes.find(({ id }) => id === runtime)?.fileName ?? runtime;
  const message = `This code could not be compiled: ${compilerProblem[kind]} (${fileName}:${line}:${column}).`;
  return { kind: 'compile-error', message, line, column };
}
