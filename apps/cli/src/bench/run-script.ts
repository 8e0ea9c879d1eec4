import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Runs one of the web app's own scripts: only they may know what a page looks like. */
export async function runWebScript<Result>(script: string, plan: object): Promise<Result> {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(plan));
  const [printed, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (exitCode !== 0) throw new Error(`${script} ended with ${exitCode}.`);
  return JSON.parse(printed);
}
