import { expect, test } from 'vitest';
import { type Drawable, type DrawRequest, drawProblems } from './draw-problems.ts';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 2, 12);

const bank: Drawable[] = [
  { slug: 'lawn', difficulty: 'medium', topics: ['grids'] },
  { slug: 'roll', difficulty: 'medium', topics: ['two pointers'] },
  { slug: 'tide', difficulty: 'medium', topics: ['heap', 'sorting'] },
  { slug: 'night', difficulty: 'hard', topics: ['heap', 'binary search'] },
  { slug: 'ferry', difficulty: 'hard', topics: ['shortest paths'] },
  { slug: 'lockers', difficulty: 'medium', topics: ['joins'], asksFor: 'query' },
  { slug: 'boats', difficulty: 'hard', topics: ['heap', 'joins'], asksFor: 'query' },
  { slug: 'wall', difficulty: 'medium', topics: ['grids'], levelCount: 4 },
  { slug: 'seeds', difficulty: 'hard', topics: ['sorting'], levelCount: 4 },
  { slug: 'menders', difficulty: 'hard', topics: ['sorting'], levelCount: 3 },
];

const pair: DrawRequest = { difficulties: ['medium', 'hard'], topics: [], problems: [] };
const fourLevels: DrawRequest = {
  difficulties: ['medium'],
  topics: [],
  problems: [],
  levels: { least: 4, most: 4 },
};
const queries: DrawRequest = { ...pair, asksFor: 'query' };

/** Draws with every outcome that chance can have, and gives the distinct results. */
function drawAll(request: DrawRequest, seen: Record<string, number> = {}): string[] {
  const lastSeen = new Map(Object.entries(seen).map(([slug, days]) => [slug, now - days * day]));
  const outcomes = new Set<string>();
  for (let step = 0; step < 100; step++) {
    // Two independent choices from one running number.
    const choices = [(step % 10) / 10, Math.floor(step / 10) / 10];
    let next = 0;
    const random = () => choices[next++ % choices.length] ?? 0;
    const drawn = drawProblems(bank, request, lastSeen, now, random);
    outcomes.add(drawn.ok ? drawn.problems.map((problem) => problem.slug).join(' ') : drawn.reason);
  }
  return [...outcomes].sort();
}

test.each<[string, DrawRequest, Record<string, number>, string[]]>([
  [
    'a fresh candidate: any medium, then a hard one of other topics',
    pair,
    {},
    ['lawn ferry', 'lawn night', 'roll ferry', 'roll night', 'tide ferry'],
  ],
  ['of levels those with so many, the difficulty as wished', fourLevels, {}, ['wall']],
  ['which is no more than a wish', fourLevels, { wall: 3 }, ['seeds']],
  [
    'as many as from least to most',
    { ...fourLevels, difficulties: ['hard'], levels: { least: 3, most: 6 } },
    {},
    ['menders', 'seeds'],
  ],
  [
    'more than there are',
    { ...fourLevels, difficulties: ['hard', 'hard', 'hard'] },
    {},
    ['This needs 3 problems of 4 levels, and the bank has 2. Choose another preset.'],
  ],
  [
    'chosen where none is asked for',
    { ...pair, problems: ['wall', 'night'] },
    {},
    ['wall has 4 levels, which this preset does not ask for.'],
  ],
  [
    'chosen without levels where they are asked for',
    { ...fourLevels, problems: ['lawn'] },
    {},
    ['lawn has no levels, which this preset does not ask for.'],
  ],
  ['unseen ones first', pair, { lawn: 3, tide: 90, ferry: 1 }, ['roll night']],
  [
    'unseen ones first, even when they share a topic',
    pair,
    { lawn: 3, roll: 3, ferry: 1 },
    ['tide night'],
  ],
  [
    'then those not seen for thirty days',
    pair,
    { lawn: 3, roll: 31, tide: 400, night: 2, ferry: 40 },
    ['roll ferry', 'tide ferry'],
  ],
  [
    'then the one seen longest ago',
    pair,
    { lawn: 3, roll: 5, tide: 4, night: 2, ferry: 9 },
    ['roll ferry'],
  ],
  [
    'two of one difficulty are two problems',
    { ...pair, difficulties: ['hard', 'hard'] },
    {},
    ['ferry night', 'night ferry'],
  ],
  ['topics narrow it', { ...pair, topics: ['heap'] }, {}, ['tide night']],
  ['queries alone where they are asked for', queries, {}, ['lockers boats']],
  ['queries that were chosen', { ...queries, problems: ['boats'] }, {}, ['boats']],
  ['a choice is kept, in its order', { ...pair, problems: ['night', 'lawn'] }, {}, ['night lawn']],
])('%s', (_name, request, seen, expected) => {
  expect(drawAll(request, seen)).toEqual(expected);
});

test.each<[string, DrawRequest, string]>([
  [
    'too few of a difficulty',
    { ...pair, difficulties: ['hard', 'hard', 'hard'] },
    'This needs 3 hard problems, and the bank has 2. Choose another difficulty.',
  ],
  [
    'none about the topics',
    { ...pair, topics: ['grids', 'sorting'] },
    'This needs 1 hard problem about grids or sorting, and the bank has 0. Choose more topics or another difficulty.',
  ],
  [
    'too few queries, however many programs there are',
    { ...queries, difficulties: ['medium', 'medium'] },
    'This needs 2 medium queries, and the bank has 1. Choose another difficulty.',
  ],
  [
    'a query chosen for programs',
    { ...pair, problems: ['lawn', 'boats'] },
    'boats asks for a query, which is for a section in SQL. Choose one that asks for a program.',
  ],
  [
    'a program chosen for queries',
    { ...queries, problems: ['boats', 'lawn'] },
    'lawn asks for a program, which is for a coding section. Choose one that asks for a query.',
  ],
  ['an unknown choice', { ...pair, problems: ['lawn', 'moon'] }, 'There is no problem named moon.'],
  [
    'a choice made twice',
    { ...pair, problems: ['lawn', 'lawn'] },
    'lawn is chosen twice. Choose each problem once.',
  ],
])('says why not: %s', (_name, request, reason) => {
  expect(drawAll(request)).toEqual([reason]);
});
