import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';

/** This file and the one before it: what a process has said lately, whatever it says in a minute. */
const MAX_BYTES = 10 * 1024 * 1024;
const LAST_LINES = 12;

export type RotatingLog = {
  write(part: Buffer): void;
  /** The last few lines since the log was opened. */
  lastLines(): string;
  close(): void;
};

/**
 * Appends to a file that begins anew when it is full; the one before is kept as `<file>.1`. What
 * cannot be written, as on a full disk, is left out and counted: nobody waits or falls for a log.
 */
export function openRotatingLog(file: string, maxBytes: number = MAX_BYTES): RotatingLog {
  mkdirSync(path.dirname(file), { recursive: true });
  let fd: number | undefined;
  let size = 0;
  let lostBytes = 0;
  let said = '';

  function open(): number {
    const opened = openSync(file, 'a', 0o600);
    size = fstatSync(opened).size;
    return opened;
  }

  function append(part: Buffer): void {
    fd ??= open();
    if (size > 0 && size + part.length > maxBytes) {
      closeSync(fd);
      fd = undefined;
      renameSync(file, `${file}.1`);
      fd = open();
    }
    for (let at = 0; at < part.length; ) at += writeSync(fd, part, at);
    size += part.length;
  }

  return {
    write(part) {
      said = (said + part.toString('utf8'))
        .split('\n')
        .slice(-LAST_LINES - 1)
        .join('\n');
      try {
        if (lostBytes > 0)
          append(Buffer.from(`(${lostBytes} bytes of log could not be written)\n`));
        lostBytes = 0;
        append(part);
      } catch {
        lostBytes += part.length;
      }
    },
    lastLines: () => said.trim(),
    close() {
      if (fd !== undefined) closeSync(fd);
      fd = undefined;
    },
  };
}
