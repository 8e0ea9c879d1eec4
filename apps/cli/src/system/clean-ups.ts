import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach } from 'vitest';

export type CleanUp = () => unknown;

const eachWithinMs = 20_000;

/** What is to be done after each test of a file: whatever is put there. */
export function cleanUpsOfEachTest(): CleanUp[] {
  const cleanUps: CleanUp[] = [];
  afterEach(() => cleanUpAll(cleanUps.splice(0), eachWithinMs), 5 * eachWithinMs);
  return cleanUps;
}

/**
 * Does all, last things first, though one fails or does not come to an end: what would be left behind
 * keeps running, and may keep a whole run from ending.
 *
 * @throws the first failure, when all is done
 */
export async function cleanUpAll(cleanUps: readonly CleanUp[], withinMs: number): Promise<void> {
  const failures: unknown[] = [];
  for (const cleanUp of cleanUps.toReversed()) {
    const done = new AbortController();
    const late = sleep(withinMs, undefined, { signal: done.signal }).then(
      () => {
        throw new Error(`A clean-up did not end within ${withinMs / 1000} s: ${cleanUp}`);
      },
      () => {},
    );
    const work = (async () => cleanUp())();
    await Promise.race([work, late]).catch((error: unknown) => failures.push(error));
    done.abort();
  }
  if (failures.length > 0) throw failures[0];
}
