import type { Growth, GrowthAxis } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { formatTime, sayGrowth } from './growth-words.ts';

const told = (names: string[], exponent = 1.99): Growth => ({
  kind: 'told',
  names,
  exponent,
  sizes: 5,
});
const cannot = (
  reason: 'too-fast' | 'noise' | 'no-curve' | 'few-sizes' | 'alike',
  alike?: string[],
): Growth => ({
  kind: 'cannot-tell',
  reason,
  ...(alike ? { alike } : {}),
});

function axis(growth: Growth, more: Partial<GrowthAxis> = {}): GrowthAxis {
  return {
    name: 'n',
    together: false,
    group: 'Largest n',
    sizes: [
      { size: 5000, ownMs: 1.2, referenceMs: 1, over: false, memoryBytes: 0 },
      { size: 10_000, ownMs: 2.6, referenceMs: 2, over: false, memoryBytes: 0 },
      { size: 20_000, ownMs: null, referenceMs: 4, over: true, memoryBytes: null },
    ],
    floorMs: 4,
    limitMs: 2000,
    breaksAt: null,
    growth,
    memory: growth,
    stated: null,
    ...more,
  };
}

const stated = (
  kind: 'against' | 'agrees' | 'slower' | 'not-compared' | 'open',
  because: string | null = null,
) => ({
  stated: { kind, because },
});

test.each<[string, GrowthAxis, string | null, string, string]>([
  [
    'against what was written',
    axis(told(['n²']), { ...stated('against'), breaksAt: 41_234 }),
    'O(n log n)',
    'Measured ~ n². You wrote O(n log n).',
    'n alone: exponent 1.99 over five sizes. The limit breaks from n ≈ 41,000.',
  ],
  [
    'as it was written',
    axis(told(['n', 'n log n'], 1.08), stated('agrees')),
    'O(n)',
    'Measured ~ n or n log n. You wrote O(n), which agrees.',
    'n alone: exponent 1.08 over five sizes.',
  ],
  [
    'with a bound that is not reached',
    axis(told(['n'], 1), stated('slower')),
    'O(n^3)',
    'Measured ~ n. You wrote O(n^3), a bound that is not reached here.',
    'n alone: exponent 1.00 over five sizes.',
  ],
  [
    'what is not understood',
    axis(told(['n'], 1), stated('not-compared', 'V and E are not known here')),
    'O(V + E)',
    'Measured ~ n. You wrote O(V + E): V and E are not known here.',
    'n alone: exponent 1.00 over five sizes.',
  ],
  [
    'where nothing was written',
    axis(told(['2ⁿ'], 13.2), { together: true, breaksAt: 18 }),
    null,
    'Measured ~ 2ⁿ.',
    'All sizes together: over five sizes. The limit breaks from about 18.',
  ],
  [
    'too fast',
    axis(cannot('too-fast'), stated('open')),
    'O(n)',
    'Cannot tell: too fast to measure.',
    'At n = 10,000, the largest that was run, a test takes 2.6 ms. You wrote O(n); nothing here speaks against it.',
  ],
  [
    'noise, which speaks for nothing',
    axis(cannot('noise'), stated('open')),
    'O(n)',
    'Cannot tell: the repeats lie too far apart.',
    'At n = 10,000, the largest that was run, a test takes 2.6 ms. You wrote O(n).',
  ],
  [
    'two alike',
    axis(cannot('alike', ['n', 'n²'])),
    null,
    'Cannot tell: n, n² fit alike.',
    'At n = 10,000, the largest that was run, a test takes 2.6 ms.',
  ],
])('says of growth %s', (_, given, wrote, fact, reason) => {
  expect(sayGrowth(given, wrote)).toEqual({ fact, reason });
});

test.each([
  [0.31, '0.3 ms'],
  [31.4, '31 ms'],
  [1910, '1.91 s'],
])('writes %d as %s', (ms, text) => {
  expect(formatTime(ms)).toBe(text);
});
