import { readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';

const LOOK_EVERY_MS = 250;

/**
 * Aborted when npm, or a shell that it runs us in, has gone. npm hands on SIGINT and SIGTERM to what
 * it started, and nothing else; such a shell ends without a word to us. Without looking we would run
 * on, with nobody left to stop us. Other parents may go, as with `nohup`.
 */
export function npmGone(): AbortSignal {
  const gone = new AbortController();
  const chain = npmAbove();
  if (chain.length === 0) return gone.signal;
  const timer = setInterval(() => {
    if (chain.every(({ child, parent }) => parentOf(child) === parent)) return;
    clearInterval(timer);
    gone.abort();
  }, LOOK_EVERY_MS).unref();
  return gone.signal;
}

type Link = { child: number; parent: number };

/** The way from this process up to npm, or nothing when it was not started by npm. */
function npmAbove(): Link[] {
  if (!process.env.npm_lifecycle_event) return [];
  const { ppid } = process;
  const first = { child: process.pid, parent: ppid };
  if (process.platform !== 'linux') return [first];
  if (isNpm(ppid)) return [first];
  const above = parentOf(ppid);
  return above !== undefined && isShell(ppid) && isNpm(above)
    ? [first, { child: ppid, parent: above }]
    : [];
}

function parentOf(pid: number): number | undefined {
  if (pid === process.pid) return process.ppid;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may itself hold brackets and blanks: what follows the last one counts.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

function wordsOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

function isShell(pid: number): boolean {
  const [program = '', option = ''] = wordsOf(pid);
  return /(^|\/)\w*sh$/.test(program) && option.startsWith('-');
}

/** npm calls its process by what it does, as in `npm start`; others run as a script of node. */
function isNpm(pid: number): boolean {
  const [program = '', script = ''] = wordsOf(pid);
  return /^(npm|npx|pnpm|yarn)( |$)/.test(program) || /(npm|npx|pnpm|yarn)[^/]*$/.test(script);
}
