import { writeSync } from 'node:fs';
import { type ChildMessage, encodeFrame } from '../protocol.ts';

const messages = 3;
const noBody: readonly Uint8Array[] = [];

/** Writes a message at once, so that it survives whatever happens to this process next. */
export function send(message: ChildMessage, body: string | null = null): void {
  const bodies = body === null ? noBody : [Buffer.from(body)];
  const frame = Buffer.concat(encodeFrame(message, bodies));
  let written = 0;
  while (written < frame.length) written += writeSync(messages, frame, written);
}
