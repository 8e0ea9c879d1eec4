import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/**
 * Runs a script of another workspace, which knows what this one may not import: what a page looks like,
 * or how two failures are compared.
 */
export async function runScript<Result>(script: string, plan: object): Promise<Result> {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(plan));
  const [printed, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (exitCode !== 0) throw new Error(`${script} ended with ${exitCode}.`);
  return JSON.parse(printed);
}
