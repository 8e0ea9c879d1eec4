import type { Section } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { layTrack, placeMarks } from './track.ts';

const minute = 60_000;
const section = (kind: Section['kind'], minutes: number, more: Partial<Section>): Section => ({
  kind,
  minutes,
  extraMinutes: 0,
  startsAtMs: null,
  deadlineMs: null,
  endedAtMs: null,
  endedBy: null,
  ...more,
});
const minutes = (atMs: number) => String(atMs / minute);

describe('the track of a running assessment', () => {
  test('a section to come lasts its minutes', () => {
    const track = layTrack({
      startedAtMs: 0,
      nowMs: 0,
      sections: [
        section('coding', 90, { startsAtMs: 0, deadlineMs: 90 * minute }),
        section('approach', 15, {}),
      ],
    });
    expect(track).toEqual({ startMs: 0, endMs: 105 * minute, cutsMs: [90 * minute] });
  });

  test('a section that was ended early shortens it', () => {
    const track = layTrack({
      startedAtMs: 0,
      nowMs: 0,
      sections: [
        section('coding', 90, { startsAtMs: 0, deadlineMs: 90 * minute, endedAtMs: 40 * minute }),
        section('approach', 15, { startsAtMs: 40 * minute, deadlineMs: 55 * minute }),
      ],
    });
    expect(track).toEqual({ startMs: 0, endMs: 55 * minute, cutsMs: [40 * minute] });
  });

  test.each([
    ['in the middle', 49, ['0', '49', '90', '105']],
    ['at the start', 1, ['1', '90', '105']],
    ['close to the cut', 86, ['0', '86', '105']],
    ['close to the end', 104, ['0', '90', '104']],
  ])('labels %s', (_name, now, labels) => {
    const track = { startMs: 0, endMs: 105 * minute, cutsMs: [90 * minute] };
    expect(placeMarks(track, now * minute, minutes).map(({ label }) => label)).toEqual(labels);
  });
});
