import type { Difficulty } from '@dryrun/contract';
import { describe, expect, test } from 'vitest';
import type { TopicState } from './deal.ts';
import { drawFromDue, type Proposable, proposeReviews, type Situation } from './propose.ts';

const at = (text: string) => Date.parse(text);
const now = at('2026-03-14T12:00:00Z');
const dayMs = 24 * 60 * 60 * 1000;

const problem = (slug: string, difficulty: Difficulty, ...topics: string[]): Proposable => ({
  ...{ slug, difficulty, topics },
});
const bank = [
  problem('h-met', 'hard', 'heap'),
  problem('h-hard', 'hard', 'heap'),
  problem('h-easy', 'easy', 'heap'),
  problem('hg-med', 'medium', 'heap', 'graph'),
  problem('g-met', 'medium', 'graph'),
  { ...problem('g-query', 'medium', 'graph'), asksFor: 'query' as const },
  problem('s-met', 'hard', 'strings'),
  { ...problem('s-query', 'easy', 'joins'), asksFor: 'query' as const },
];

/** A topic that was met by this problem and is due in so many days. */
const topic = (name: string, by: string, inDays: number): TopicState => ({
  topic: name,
  dueMs: now + inDays * dayMs,
  cards: [{ problem: by, dueMs: now + inDays * dayMs }],
  last: { problem: by, atMs: now - 9 * dayMs, passed: 3, total: 10, outcome: 'wrong' },
});
const heap = (inDays: number) => topic('heap', 'h-met', inDays);
const graph = (inDays: number) => topic('graph', 'g-met', inDays);
const strings = (inDays: number) => topic('strings', 's-met', inDays);

type Part = { seen?: string[]; today?: string[]; running?: string[]; off?: [string, number][] };
const situation = (topics: TopicState[], part: Part = {}, more: Partial<Situation> = {}) => ({
  ...{ topics, bank, nowMs: now, zone: 'UTC' },
  seen: new Set(['h-met', 'g-met', 's-met', ...(part.seen ?? [])]),
  metToday: new Set(part.today),
  running: new Set(part.running),
  postponedUntilMs: new Map(part.off?.map(([name, inDays]) => [name, now + inDays * dayMs])),
  ...more,
});
const said = (given: Situation) => {
  const { due, later } = proposeReviews(given);
  return [
    ...due.map(
      ({ state, problem, isSeen }) => `${state.topic}: ${problem.slug}${isSeen ? ', seen' : ''}`,
    ),
    ...later.map(({ topic, why }) => `later ${topic}, ${why}`),
  ];
};

describe('what is proposed', () => {
  test.each<[string, TopicState[], Part, string[]]>([
    ['nothing was met', [], {}, []],
    [
      'nothing is due',
      [heap(2), graph(1)],
      {},
      ['later graph, scheduled', 'later heap, scheduled'],
    ],
    ['an unseen one as hard as the one that is due', [heap(0)], {}, ['heap: h-hard']],
    ['the nearest to it', [heap(0)], { seen: ['h-hard'] }, ['heap: hg-med']],
    ['a seen one when none is left', [strings(0)], {}, ['strings: s-met, seen']],
    [
      'the one that is due before other seen ones',
      [heap(0)],
      { seen: ['h-hard', 'h-easy', 'hg-med'] },
      ['heap: h-met, seen'],
    ],
    ['due for the longest first', [heap(-1), graph(-3)], {}, ['graph: hg-med', 'heap: h-hard']],
    ['due later today', [heap(0.4)], {}, ['heap: h-hard']],
    ['none that was met today', [strings(0)], { today: ['s-met'] }, ['later strings, met']],
    [
      'no problem for two topics',
      [heap(0), graph(-1)],
      { seen: ['g-query', 'h-hard', 'h-easy'] },
      ['graph: hg-med', 'heap: h-met, seen'],
    ],
    [
      'nor a topic of its own for the one that another is reviewed by',
      [heap(0), graph(-1)],
      { seen: ['g-query', 'h-hard', 'h-easy'], today: ['h-met', 'h-hard', 'h-easy'] },
      ['graph: hg-med', 'later heap, shared'],
    ],
    ['a query for whoever has met one', [graph(0)], { seen: ['s-query'] }, ['graph: g-query']],
    ['nothing of what runs', [heap(0)], { running: ['h-hard'] }, ['heap: hg-med']],
    ['nor a topic last met by it', [strings(0)], { running: ['s-met'] }, []],
    [
      'put off',
      [heap(0), graph(0)],
      { off: [['heap', 0.5]] },
      ['graph: hg-med', 'later heap, postponed'],
    ],
    ['put off until yesterday', [heap(0)], { off: [['heap', -1]] }, ['heap: h-hard']],
    ['a topic that has left the bank', [topic('tries', 'gone', -2)], {}, []],
  ])('%s', (_name, topics, part, expected) => {
    expect(said(situation(topics, part))).toEqual(expected);
  });

  test.each([
    ['UTC', 'heap: h-hard'],
    ['Pacific/Kiritimati', 'heap: h-hard'],
    ['America/Los_Angeles', 'later heap, scheduled'],
  ])('by the days of %s', (zone, expected) => {
    // Due on Sunday at six in the morning by UTC; now it is Sunday at one.
    const state = { ...heap(0), dueMs: at('2026-03-15T09:00:00Z') };
    const nowMs = at('2026-03-15T01:00:00Z');
    expect(said(situation([state], {}, { zone, nowMs }))).toEqual([expected]);
  });
});

describe('the pair that is drawn from it', () => {
  test.each<[string, TopicState[], Part, string[], string[]]>([
    [
      'one of each topic',
      [heap(-1), graph(-2)],
      {},
      ['medium', 'hard'],
      ['graph hg-med', 'heap h-hard'],
    ],
    [
      'as many as can be',
      [heap(-2), graph(-1)],
      {},
      ['medium', 'hard'],
      ['graph hg-med', 'heap h-hard'],
    ],
    ['a query is for practice', [graph(0)], { seen: ['hg-med'] }, ['medium'], ['graph g-met']],
    ['none of that difficulty', [strings(0)], {}, ['medium', 'hard'], ['', 'strings s-met']],
    ['due for longer first', [heap(-2), graph(-1)], {}, ['medium'], ['heap hg-med']],
    ['nothing due', [heap(3)], {}, ['medium', 'hard'], ['', '']],
    [
      'two of one difficulty',
      [heap(0), strings(0)],
      {},
      ['hard', 'hard'],
      ['heap h-hard', 'strings s-met'],
    ],
  ])('%s', (_name, topics, part, difficulties, expected) => {
    const drawn = drawFromDue(situation(topics, part), difficulties);
    expect(drawn.map((one) => (one ? `${one.topic} ${one.problem.slug}` : ''))).toEqual(expected);
  });
});
