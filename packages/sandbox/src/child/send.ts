import { writeSync } from 'node:fs';
import { type ChildMessage, encodeFrame } from '../wire/protocol.ts';

const messages = 3;
const noBody: readonly Uint8Array[] = [];
/** A write, and the parent that wakes up for it, take as long as a small test or two. */
const lingerMs = 2;

let lingering: Uint8Array[] = [];
let oldestSince = 0;

/** Writes a message at once, so that it survives whatever happens to this process next. */
export function send(message: ChildMessage, body: string | null = null): void {
  push(message, body);
  flush();
}

/**
 * Writes a message together with the next that is sent, or with the first that is posted two
 * milliseconds later. It is lost if the process dies before.
 */
export function post(message: ChildMessage, body: string | null = null): void {
  if (lingering.length === 0) oldestSince = performance.now();
  push(message, body);
  if (performance.now() - oldestSince >= lingerMs) flush();
}

function push(message: ChildMessage, body: string | null): void {
  lingering.push(...encodeFrame(message, body === null ? noBody : [Buffer.from(body)]));
}

function flush(): void {
  const bytes = Buffer.concat(lingering);
  lingering = [];
  let written = 0;
  while (written < bytes.length) written += writeSync(messages, bytes, written);
}
