import { createHash } from 'node:crypto';
import { type Case, levelOf, type Test, type Value } from '@dryrun/judge';
import { z } from 'zod';
import { levelSchema } from '../define/definition-schema.ts';

/** What `tests/lock.json` pins: every test's input and expected output, in order. */
export type Lock = {
  format: 1;
  samples: string[];
  /**
   * `inputs`: how many a sweep has; left out for other tests. `level`: of a problem with levels, from the
   * second on.
   */
  hidden: {
    group: string;
    hash: string;
    inputs?: number | undefined;
    level?: number | undefined;
  }[];
};

const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 in hexadecimal' });

export const lockSchema: z.ZodType<Lock> = z.strictObject({
  format: z.literal(1),
  samples: z.array(hash),
  hidden: z.array(
    z.strictObject({
      group: z.string(),
      hash,
      inputs: z.int().min(1).optional(),
      level: levelSchema.optional(),
    }),
  ),
});

/**
 * A test's canonical text. Values are JSON without objects, so there is no order of keys to settle, and
 * the one object that there is tells a sweep.
 */
export function canonicalText(test: Case | Test): string {
  if (!('sweep' in test)) return JSON.stringify([test.input, test.expected]);
  return JSON.stringify({ sweep: test.sweep.map(({ input, expected }) => [input, expected]) });
}

/** The test of which this is the canonical text. @throws when it is none */
export function readCanonicalText(text: string, { group, level }: Lock['hidden'][number]): Test {
  const content = JSON.parse(text);
  const head = level === undefined ? { group } : { group, level };
  if (Array.isArray(content)) return { ...head, input: content[0], expected: content[1] };
  const pairs: [Value[], Value][] = content.sweep;
  return { ...head, sweep: pairs.map(([input, expected]) => ({ input, expected })) };
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

export function lockOf(samples: readonly Test[], hidden: readonly Test[]): Lock {
  return {
    format: 1,
    samples: samples.map((test) => sha256(canonicalText(test))),
    hidden: hidden.map((test) => ({
      group: test.group,
      hash: sha256(canonicalText(test)),
      ...('sweep' in test && { inputs: test.sweep.length }),
      ...(levelOf(test) > 1 && { level: levelOf(test) }),
    })),
  };
}

/** Where tests and lock part, in sentences; empty when they agree. */
export function differencesFromLock(lock: Lock, current: Lock): string[] {
  const differences: string[] = [];
  if (lock.samples.length !== current.samples.length) {
    differences.push(`${current.samples.length} samples, the lock has ${lock.samples.length}`);
  }
  if (lock.hidden.length !== current.hidden.length) {
    differences.push(`${current.hidden.length} hidden tests, the lock has ${lock.hidden.length}`);
  }
  if (differences.length > 0) return differences;
  current.samples.forEach((sample, index) => {
    if (sample !== lock.samples[index])
      differences.push(`sample ${index + 1} is not the locked one`);
  });
  current.hidden.forEach((test, index) => {
    const locked = lock.hidden[index];
    const isLocked = test.group === locked?.group && test.hash === locked.hash;
    if (!isLocked || levelOf(test) !== levelOf(locked)) {
      differences.push(`hidden test ${index + 1} (${test.group}) is not the locked one`);
    }
  });
  return differences;
}
