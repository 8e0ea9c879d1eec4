import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { codeLimitBytes } from '@dryrun/judge';

/** The code in a file as the server would take it, or why it would not. */
export function readProgram(
  file: string,
): { ok: true; code: string } | { ok: false; reason: string } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = `The file cannot be read: ${error instanceof Error ? error.message : error}`;
    return { ok: false, reason };
  }
  const name = basename(file);
  if (bytes.length > codeLimitBytes) {
    const reason = `${name} has ${bytes.length} bytes; at most ${codeLimitBytes} (64 KiB) are taken. Make it shorter.`;
    return { ok: false, reason };
  }
  try {
    return { ok: true, code: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const line = firstBadLine(bytes);
    const reason = `${name} is not UTF-8: line ${line} holds other bytes. Save it as UTF-8 and try again.`;
    return { ok: false, reason };
  }
}

function firstBadLine(bytes: Buffer): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length;
}
