import { defaultLimits } from '@dryrun/judge';
import { expect, test } from 'vitest';
import {
  decodeFrame,
  deservesSecondChance,
  encodeFrame,
  FrameReader,
  firstAttemptWallMs,
  nextAttemptWallMs,
} from './protocol.ts';

const heads = [{ kind: 'a' }, { kind: 'ü', text: '\u0000\ud800' }, { kind: 'c' }];
const bodies = ['', 'body', 'x'.repeat(5_000)];
const stream = Buffer.concat(
  heads.flatMap((head, index) => encodeFrame(head, [Buffer.from(bodies[index] ?? '')])),
);

test.each([1, 2, 3, 5, 7, 64, 4_096, stream.length])(
  'frames survive chunks of %d bytes',
  (size) => {
    const reader = new FrameReader();
    const frames: unknown[] = [];
    for (let at = 0; at < stream.length; at += size)
      for (const frame of reader.push(stream.subarray(at, at + size))) {
        const { head, body } = decodeFrame(frame ?? Buffer.alloc(0));
        frames.push([head, body.toString()]);
      }
    expect(frames).toEqual(heads.map((head, index) => [head, bodies[index]]));
  },
);

test.each([
  ['somebody waits', {}, 1, 2_120],
  ['nobody waits', { patient: true }, 1, 4_020],
  ['only the verdict matters, and a core is free', { patient: true, thrifty: true }, 1, 2_320],
  ['others are at work', { patient: true, thrifty: true }, 0.7, 3_306],
  ['the machine is full', { patient: true, thrifty: true }, 0.1, 4_020],
])('the first attempt: %s', (_, kind, coreShare, wallMs) => {
  expect(firstAttemptWallMs({ ...defaultLimits, ...kind }, coreShare)).toBe(wallMs);
});

test.each([
  ['it had its CPU time', 2_000, 2_120, 0, null],
  ['it had half a core', 1_060, 2_120, 0, 5_220],
  ['it had a tenth of a core', 212, 2_120, 0, 26_020],
  ['it had a hundredth of a core', 21, 2_120, 0, 48_000],
  ['it had its chance', 1_900, 48_000, 0, null],
  ['the guess was too low', 1_900, 5_220, 1, 48_000],
  ['the guess was too low, and so was all that there is', 1_900, 47_990, 2, null],
])('another attempt: %s', (_, cpuTimeMs, wallTimeMs, cutBefore, wallMs) => {
  expect(nextAttemptWallMs(defaultLimits, { cpuTimeMs, wallTimeMs }, cutBefore)).toBe(wallMs);
});

test('all attempts together are bounded, however busy the machine becomes', () => {
  let wallTimeMs = 2_120;
  let spentMs = 0;
  let attempts = 0;
  for (let cut = 0; ; cut += 1) {
    attempts += 1;
    // Just too little each time.
    spentMs += 1_990;
    const more = nextAttemptWallMs(defaultLimits, { cpuTimeMs: 1_990, wallTimeMs }, cut);
    if (more === null) break;
    wallTimeMs = more;
  }
  expect({ attempts, spentMs }).toEqual({ attempts: 3, spentMs: 3 * 1_990 });
});

test.each([
  ['within the limit on a busy machine', 1_900, 5_000, false],
  ['over the limit with a core of its own', 2_100, 2_120, false],
  ['over the limit with half a core', 2_100, 4_200, true],
])('a second chance: %s', (_, cpuTimeMs, wallTimeMs, deserved) => {
  expect(deservesSecondChance(defaultLimits, { cpuTimeMs, wallTimeMs })).toBe(deserved);
});
