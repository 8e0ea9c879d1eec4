import type { ReportProblem, Section, SubmissionSummary } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import { sayEnd, sayNothingCounted, sayScore, sayWhen, tellCounted } from './sitting-words.ts';

// A local time, so that the table holds in every time zone.
const at = (hour: number, minute: number, second = 0) =>
  new Date(2026, 2, 12, hour, minute, second).getTime();

describe('a sitting in words', () => {
  test.each([
    ['hours', at(19, 10), at(20, 55), '19:10 to 20:55'],
    ['seconds', at(19, 10, 4), at(19, 10, 42), '19:10, for 38 seconds'],
    ['one second', at(19, 10, 4), at(19, 10, 5), '19:10, for 1 second'],
    ['no time at all', at(19, 10), at(19, 10), '19:10, for under a second'],
    ['seconds over a minute’s end', at(19, 10, 50), at(19, 11, 10), '19:10 to 19:11'],
    ['into the next day', at(19, 10), at(43, 5), '19:10 to 19:05'],
    ['a day and more', at(19, 10), at(24 * 3 + 9, 5), '19:10 to Sun 15 Mar, 09:05'],
    ['not ended', at(19, 10), null, '19:10'],
  ])('%s', (_name, from, to, expected) => {
    expect(sayWhen(from, to)).toBe(expected);
  });

  test.each<[Section['endedBy'], string[]]>([
    ['bell', ['Coding ended by the bell']],
    ['candidate', ['Coding ended early']],
    [null, []],
  ])('coding ended by %s', (endedBy, expected) => {
    const section = {
      kind: 'coding' as const,
      minutes: 1,
      extraMinutes: 0,
      startsAtMs: 0,
      deadlineMs: 1,
    };
    expect(sayEnd([{ ...section, endedAtMs: 1, endedBy }], () => 'Coding')).toEqual(expected);
    expect(sayEnd([], () => 'Coding')).toEqual([]);
  });

  test.each<[Partial<SubmissionSummary>, string]>([
    [{ state: 'running', origin: 'candidate' }, 'Being judged: the submission that counts'],
    [
      { origin: 'candidate', number: 2, createdAtMs: at(19, 58, 3) },
      'Counted: submission 2, 19:58:03',
    ],
    [{ origin: 'last-run', number: null }, 'Counted: the last run, submitted at the bell'],
    [{ origin: 'last-draft', number: null }, 'Counted: the last draft, submitted at the bell'],
    [{ origin: 'bell', number: null }, 'Counted: the last draft, submitted at the bell'],
  ])('what counted: %j', (counted, expected) => {
    const told = tellCounted({ state: 'done', ...counted } as SubmissionSummary);
    expect(Object.values(told).join('')).toBe(expected);
  });

  test.each([
    ['standard', 'strict', 'Nothing counted: never submitted, never run'],
    ['document', 'strict', 'Nothing counted: nothing was written'],
    ['plain', 'lenient', 'Nothing counted: nothing was written'],
    ['plain', 'autosave', 'Nothing counted: nothing was written'],
    ['plain', 'editor', 'Nothing counted: nothing was written'],
    ['plain', 'best', 'Nothing counted: never submitted'],
    ['document', 'best', 'Nothing counted: nothing was written'],
  ] as const)('nothing counted in %s, %s', (editorMode, timeoutRule, expected) => {
    expect(sayNothingCounted({ editorMode, timeoutRule })).toBe(expected);
  });

  test.each([
    [null, null, 'nothing counted'],
    [{ state: 'done', passed: 0 }, null, '0/23'],
    [{ state: 'running', passed: 0 }, null, 'being judged'],
    [{ state: 'queued', passed: 0 }, { state: 'queued', passed: 0, total: 23 }, 'being judged'],
    [null, { state: 'done', passed: 23, total: 23 }, 'nothing counted, draft 23/23'],
    [{ state: 'done', passed: 18 }, { state: 'running', passed: 2, total: 23 }, '18/23'],
    [
      { state: 'done', passed: 18 },
      { state: 'done', verdict: 'judge-error', passed: 0, total: 23 },
      '18/23, draft not judged',
    ],
  ])('counted %j, at the bell %j', (counted, bell, expected) => {
    const problem = { counted, bell, total: 23 } as unknown as ReportProblem;
    expect(sayScore(problem)).toBe(expected);
  });
});
