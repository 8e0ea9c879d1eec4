import { writeSync } from 'node:fs';

const STDOUT = 1;
/** A reader that is busy gets so many pauses before a line is left out. */
const ATTEMPTS = 50;
const PAUSE_MS = 5;

/**
 * Where our processes write their log: standard output, a line at a time. What cannot be written is
 * left out. pino's own way tries again for ever when the disk is full or the reader has gone, and
 * the process hangs with it.
 */
export const logLines = {
  write(line: string): void {
    let rest = Buffer.from(line);
    for (let attempt = 0; rest.length > 0 && attempt < ATTEMPTS; attempt++) {
      try {
        rest = rest.subarray(writeSync(STDOUT, rest));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') return;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
      }
    }
  },
};
