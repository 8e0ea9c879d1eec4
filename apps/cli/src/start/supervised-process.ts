import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { backoff } from './backoff.ts';
import { openRotatingLog } from './rotating-log.ts';

export type ProcessSpec = {
  /** For messages, for example `api`. */
  name: string;
  /** Arguments to node. */
  args: string[];
  /** Read anew at each start. */
  env: () => NodeJS.ProcessEnv;
  /** Receives all that the process prints. */
  logFile: string;
  log: (message: string) => void;
};

export type SupervisedProcess = {
  /** Resolves at the first unasked-for end, with the last words of the process. */
  readonly firstEnd: Promise<string>;
  /** Ends it cleanly and starts it anew, for changed code. */
  restart(): void;
  /** Asks it to end, waits until it has; by force when it takes too long. It is not started again. */
  stop(): Promise<void>;
};

/** A worker may have a run in hand. Whoever is cut off is taken over by the next start. */
const STOP_LIMIT_MS = 30_000;

/**
 * Keeps a child process running: started again when it ends without being asked, at once when it had
 * been well and ever more slowly while it is not.
 * Connected by an IPC channel and nothing else: a child ends itself on `disconnect`, which the kernel
 * brings about when this process dies, however it dies. In a process group of its own, so that a
 * Ctrl-C in the terminal reaches only us, and we end the children in order.
 */
export function keepRunning(spec: ProcessSpec): SupervisedProcess {
  const stopping = new AbortController();
  const firstEnd = Promise.withResolvers<string>();
  const pause = backoff();
  let child: ChildProcess | undefined;
  let restarting = false;

  const log = openRotatingLog(spec.logFile);

  async function keep(): Promise<void> {
    while (!stopping.signal.aborted) {
      child = spawn(process.execPath, spec.args, {
        env: spec.env(),
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        detached: true,
      });
      // Api and worker say once that they are up, and nothing else.
      child.once('message', () => pause.up());
      child.stdout?.on('data', log.write);
      child.stderr?.on('data', log.write);
      const lastWords = untilAllIsSaid(child);
      const [code, signal] = await once(child, 'exit');
      if (stopping.signal.aborted) return;
      if (restarting) {
        restarting = false;
        continue;
      }
      const how = signal ? `killed by ${signal}` : `exit code ${code}`;
      lastWords.then(() => firstEnd.resolve(log.lastLines() || how));
      const waitMs = pause.next();
      spec.log(`The ${spec.name} ended (${how}) and is started again; its log is ${spec.logFile}`);
      await delay(waitMs, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  const kept = keep();
  return {
    firstEnd: firstEnd.promise,
    restart() {
      restarting = child?.kill('SIGTERM') ?? false;
    },
    async stop() {
      stopping.abort();
      child?.kill('SIGTERM');
      const force = setTimeout(() => child?.kill('SIGKILL'), STOP_LIMIT_MS);
      await kept;
      clearTimeout(force);
    },
  };
}

/** How long after the end of a process its last words may take to come through the pipe. */
const LAST_WORDS_MS = 1_000;

/** Waits for the end and for all that was said; not for those who have inherited its pipes. */
async function untilAllIsSaid(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close');
  await once(child, 'exit');
  await Promise.race([closed, delay(LAST_WORDS_MS)]);
}
