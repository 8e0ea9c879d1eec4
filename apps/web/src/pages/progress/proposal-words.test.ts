import type { Proposal } from '@dryrun/contract';
import { expect, test } from 'vitest';
import { sayDue, sayPair, sayProposed, sayWhy } from './proposal-words.ts';

// Local times on both sides, so that the table holds in every time zone.
const at = (month: number, day: number) => new Date(2026, month - 1, day, 15).getTime();
const now = at(3, 14);

const meeting = (day: [number, number], outcome: Proposal['last']['outcome'], passed = 20) => ({
  ...{ slug: 'meter', title: 'Meter Readings', atMs: at(...day), passed, total: 20, outcome },
});
const proposal = (part: Partial<Proposal> & { seen?: boolean; solved?: boolean }): Proposal => {
  const { seen = false, solved = false, ...rest } = part;
  return {
    ...{ topic: 'prefix sums', dueAtMs: at(3, 14), judged: null, waitedDays: 23 },
    problem: { slug: 'toll', title: 'Toll Gates', difficulty: 'medium', solved, seen },
    last: meeting([2, 19], 'right'),
    ...rest,
  };
};

test.each<[string, Proposal, string]>([
  [
    'an unseen one after a right one',
    proposal({}),
    'Not seen yet. Meter Readings was right on 19 Feb, so the topic waited 23 days.',
  ],
  [
    'right late, the day before',
    proposal({ last: meeting([3, 13], 'right-late'), waitedDays: 1 }),
    'Not seen yet. Meter Readings was right, but late on 13 Mar, so the topic waited 1 day.',
  ],
  [
    'after a wrong one, unnamed',
    proposal({ last: meeting([3, 4], 'wrong', 6) }),
    'Not seen yet. Last of this topic on 4 Mar, 6/20.',
  ],
  [
    'with help',
    proposal({ last: meeting([3, 4], 'right-with-hint') }),
    'Not seen yet. Last of this topic on 4 Mar, right with help.',
  ],
  [
    'a seen one',
    proposal({ seen: true, judged: meeting([3, 8], 'wrong', 6) }),
    'Seen 8 Mar, 6/20. No unseen problem of this topic is left.',
  ],
  [
    'begun and never judged',
    proposal({ seen: true }),
    'Begun before. No unseen problem of this topic is left.',
  ],
])('why %s', (_name, given, sentence) => {
  expect(sayWhy(given, now)).toBe(sentence);
});

test('what is not solved is named beside its topic only when topics are shown', () => {
  expect(sayProposed(proposal({}), false)).toBe('An unseen problem');
  expect(sayProposed(proposal({ seen: true }), false)).toBe('A problem seen before');
  expect(sayProposed(proposal({ seen: true, solved: true }), false)).toBe('Toll Gates');
  expect(sayProposed(proposal({}), true)).toBe('Toll Gates');
});

test('since when, and what a pair is drawn from', () => {
  expect(
    [at(3, 15), at(3, 14), at(3, 13), at(3, 8)].map((dueAtMs) => sayDue({ dueAtMs }, now)),
  ).toEqual(['Due today', 'Due today', 'Due for 1 day', 'Due for 6 days']);
  const hidden = 'Names stay hidden until the clock starts.';
  const medium = { difficulty: 'medium' as const, topic: 'Prefix Sums' };
  const hard = { difficulty: 'hard' as const, topic: null };
  expect(sayPair([medium, hard])).toBe(
    `Classic 105 with a medium one about prefix sums, then a hard one drawn as ever. ${hidden}`,
  );
  expect(sayPair([{ ...medium, topic: null }, hard])).toBeNull();
});
