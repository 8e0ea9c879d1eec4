import { defaultLimits, type Environment, parseSignature, type Signature } from '@dryrun/judge';
import { childRuntime as javascript } from '../runtimes/javascript/child.ts';

const signature: Signature = {
  kind: 'function',
  name: 'solve',
  parameters: [],
  returns: 'string',
};

/**
 * What a program in JavaScript, or of the runtime given, answers in two tests that have nothing to
 * give it; where it does not compile, why and at which line and column.
 */
export function runTwice(code: string, environment: Environment, runtime = javascript): unknown[] {
  const opened = runtime.open(code, parseSignature(signature), defaultLimits, environment);
  if (!opened.ok) return [opened.message, opened.line, opened.column];
  const { program } = opened;
  const seen = [0, 1].map(() => {
    const booted = program.boot(2_000);
    const called =
      booted.kind === 'ready' ? program.call({ json: '[]', blocks: [] }, 2_000) : booted;
    program.end();
    if (called.kind === 'returned') return JSON.parse(JSON.parse(called.json));
    return called.kind === 'threw' ? `${called.message}\n${called.stack}` : called;
  });
  program.close();
  return seen;
}
