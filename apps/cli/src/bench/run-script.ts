import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Where the scripts lie that open a browser. */
export const browserScripts = join(import.meta.dirname, '../../../web/e2e/support');

/**
 * Runs a script of another workspace, which knows what this one may not import: what a page looks like,
 * or how two failures are compared. What it says on stderr is where it is.
 *
 * @throws when it fails, or has not ended after `boundMs`
 */
export async function runScript<Result>(
  script: string,
  plan: object,
  { boundMs = null }: { boundMs?: number | null } = {},
): Promise<Result> {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  let isLate = false;
  const end = () => {
    isLate = true;
    child.kill();
  };
  const timer = boundMs === null ? null : setTimeout(end, boundMs);
  child.stdin.end(JSON.stringify(plan));
  const [printed, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (timer) clearTimeout(timer);
  if (isLate)
    throw new Error(`${script} had not ended after ${boundMs} ms: see what it said last.`);
  if (exitCode !== 0) throw new Error(`${script} ended with ${exitCode}.`);
  return JSON.parse(printed);
}
