// The child: reads a job from stdin, runs it, answers on fd 3, gets ready for the next.
import { read, readSync } from 'node:fs';
import type { ChildRuntime } from '../runtimes/runtime.ts';
import { decodeFrame, type End, type Job } from '../wire/protocol.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { type Frame, runJob } from './run-job.ts';
import { send } from './send.ts';

const stdin = 0;
/** Long enough that a child that is used at once does not do it. */
const restsAfterMs = 5_000;
const lengthBytes = Buffer.alloc(4);
let idle = true;

// Ctrl-C reaches every process of the terminal; the parent decides when a child ends.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});

const runtimes = new Map<string, ChildRuntime>();
const slow: string[] = [];
for (const argument of process.argv.slice(2)) {
  const [id = '', preparedFile] = argument.split(/=(.*)/s);
  const module: { childRuntime: ChildRuntime } = await import(`../runtimes/${id}/child.ts`);
  const missed = preparedFile === undefined ? null : module.childRuntime.start?.(preparedFile);
  if (missed) slow.push(missed);
  runtimes.set(id, module.childRuntime);
}
while ([...runtimes.values()].some((runtime) => runtime.warm()));
send(slow.length === 0 ? { kind: 'ready' } : { kind: 'ready', slow: slow.join('; ') });
const rest = setTimeout(giveBackMemory, restsAfterMs).unref();
listen();

/**
 * Waits for a job without blocking, so that warming goes on meanwhile; the rest of a frame is then
 * read at once, as everything in here waits for it.
 */
function listen(have = 0): void {
  read(stdin, lengthBytes, have, 4 - have, null, (error, bytesRead) => {
    // The end of stdin is the end of the parent.
    if (error || bytesRead === 0) process.exit(0);
    if (have + bytesRead < 4) return listen(have + bytesRead);
    idle = false;
    const { head, body } = decodeFrame<Job | End>(readFully(lengthBytes.readUInt32LE(0)));
    // An `end` that crossed the end of the job that it was for asks for nothing.
    if (head.kind === 'job') {
      const runtime = runtimes.get(head.runtime);
      if (runtime === undefined) throw new Error(`no runtime ${head.runtime} in this child`);
      runJob(runtime, head, body, nextFrame);
    }
    idle = true;
    rest.refresh();
    setImmediate(warm);
    listen();
  });
}

function warm(): void {
  if (!idle) return;
  for (const runtime of runtimes.values()) {
    if (runtime.warm()) {
      setImmediate(warm);
      return;
    }
  }
}

/** The child does nothing else meanwhile: whatever it did would cost the next test time. */
function nextFrame(): Frame {
  return decodeFrame(readFully(readFully(4).readUInt32LE(0)));
}

function readFully(length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(stdin, buffer, filled, length - filled, null);
    if (count === 0) process.exit(0);
    filled += count;
  }
  return buffer;
}
