import type { RunTest } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { timeLimitOf } from './time-limit-of.ts';

const sweep = { inputs: 200, endedAt: 7 };
const tooSlow = 'time-limit-exceeded';

test.each<[string, Pick<RunTest, 'sweep' | 'verdict' | 'cpuTimeMs'>, number]>([
  ['a test', { sweep: null, verdict: 'accepted', cpuTimeMs: 900 }, 1_000],
  ['a sweep', { sweep, verdict: 'wrong-answer', cpuTimeMs: 90 }, 4_000],
  ['what must be a sweep', { sweep: null, verdict: 'accepted', cpuTimeMs: 1_001 }, 4_000],
  ['a test that was too slow', { sweep: null, verdict: tooSlow, cpuTimeMs: 1_200 }, 1_000],
  ['a sweep with one input too slow', { sweep, verdict: tooSlow, cpuTimeMs: 1_900 }, 1_000],
  ['a sweep too slow as a whole', { sweep, verdict: tooSlow, cpuTimeMs: 4_010 }, 4_000],
])('the limit of %s', (_, one, limitMs) => {
  expect(timeLimitOf(one, 1_000)).toBe(limitMs);
});
