import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { backoff } from './backoff.ts';

export type ProcessSpec = {
  /** For messages, for example `api`. */
  name: string;
  /** Arguments to node. */
  args: string[];
  env: NodeJS.ProcessEnv;
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

const MAX_LOG_BYTES = 10 * 1024 * 1024;
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

  async function keep(): Promise<void> {
    while (!stopping.signal.aborted) {
      const log = openLog(spec.logFile);
      const logStart = fstatSync(log).size;
      child = spawn(process.execPath, spec.args, {
        env: spec.env,
        stdio: ['ignore', log, log, 'ipc'],
        detached: true,
      });
      closeSync(log);
      // Api and worker say once that they are up, and nothing else.
      child.once('message', () => pause.up());
      const [code, signal] = await once(child, 'exit');
      if (stopping.signal.aborted) return;
      if (restarting) {
        restarting = false;
        continue;
      }
      const how = signal ? `killed by ${signal}` : `exit code ${code}`;
      firstEnd.resolve(tail(spec.logFile, logStart) || how);
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

function openLog(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true });
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_LOG_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/** The last few lines printed since `from`. */
function tail(file: string, from: number): string {
  return readFileSync(file)
    .subarray(from)
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(-12)
    .join('\n');
}
