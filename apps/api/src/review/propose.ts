import type { Difficulty, Review } from '@dryrun/contract';
import { addDays, dayOf, startOfDay } from '../clock/days.ts';
import { hasLevels } from '../levels/levels-of.ts';
import type { TopicState } from './deal.ts';

export type Proposable = {
  slug: string;
  difficulty: Difficulty;
  topics: readonly string[];
  /** A program where left out. */
  asksFor?: 'program' | 'query';
  /** One without levels where left out. */
  levelCount?: number;
};

/** What is known of an owner and the bank at one moment. */
export type Situation<Problem extends Proposable = Proposable> = {
  topics: readonly TopicState[];
  bank: readonly Problem[];
  /** Problems that were met at any time, also if they were never judged. */
  seen: ReadonlySet<string>;
  /** Met today: not twice on one day. */
  metToday: ReadonlySet<string>;
  /** Of an assessment that runs. */
  running: ReadonlySet<string>;
  postponedUntilMs: ReadonlyMap<string, number>;
  nowMs: number;
  zone: string;
};

export type Proposed<Problem> = { state: TopicState; problem: Problem; isSeen: boolean };
export type Later = { topic: string; dueMs: number; why: Review['later'][number]['why'] };

const level: Record<Difficulty, number> = { easy: 0, medium: 1, hard: 2 };

/**
 * Which topics are due, those for the longest first, each with the problem to review it by: one that was
 * never seen, of the difficulty of the one that is due or the nearest; where none is left, the one that
 * is due first. No problem twice, and none that was met today.
 */
export function proposeReviews<Problem extends Proposable>(
  situation: Situation<Problem>,
): { due: Proposed<Problem>[]; later: Later[] } {
  const { nowMs, zone, postponedUntilMs, running } = situation;
  const today = dayOf(nowMs, zone);
  const tomorrowMs = startOfDay(addDays(today, 1), zone);
  const due: Proposed<Problem>[] = [];
  const later: Later[] = [];
  for (const state of byDue(situation.topics)) {
    const { topic, dueMs } = state;
    // Whoever is being examined on a problem does not learn here what it is about.
    if (
      running.has(state.last.problem) ||
      state.cards.every(({ problem }) => running.has(problem))
    ) {
      continue;
    }
    const untilMs = postponedUntilMs.get(topic) ?? 0;
    if (dueMs >= tomorrowMs) {
      if (untilMs > dueMs) later.push({ topic, dueMs: untilMs, why: 'postponed' });
      else later.push({ topic, dueMs, why: 'scheduled' });
      continue;
    }
    if (untilMs > nowMs) {
      later.push({ topic, dueMs: untilMs, why: 'postponed' });
      continue;
    }
    const taken = new Set(due.map(({ problem }) => problem.slug));
    const [best] = candidatesFor(state, situation, taken);
    if (best) due.push({ state, ...best });
    // A topic whose problems are all gone from the bank is due for ever, and nothing can be said of it.
    else if (situation.bank.some(({ topics }) => topics.includes(topic))) {
      const isLeft = candidatesFor(state, situation, new Set()).length > 0;
      later.push({ topic, dueMs: tomorrowMs, why: isLeft ? 'shared' : 'met' });
    }
  }
  later.sort((a, b) => a.dueMs - b.dueMs || compareText(a.topic, b.topic));
  return { due, later };
}

type Drawn<Problem> = { topic: string; problem: Problem };

/** Of those that are due for the longest so many are looked at: four places have some thousand ways. */
const drawnFrom = 8;

/**
 * The pair of the next assessment: for each difficulty a problem of a topic that is due. As many places
 * as can be come from there, no topic and no problem twice, unseen problems before seen ones and topics
 * that are due for longer before others. Null for a place that none of them fills: drawn as ever.
 */
export function drawFromDue<Problem extends Proposable>(
  situation: Situation<Problem>,
  difficulties: readonly string[],
): (Drawn<Problem> | null)[] {
  const { due } = proposeReviews(situation);
  const offers = due.slice(0, drawnFrom).map(({ state }) => ({
    topic: state.topic,
    problems: candidatesFor(state, situation, new Set()).filter(
      ({ problem }) => problem.asksFor !== 'query' && !hasLevels(problem),
    ),
  }));
  let best: { drawn: (Drawn<Problem> | null)[]; cost: number } | null = null;
  /** A seen problem costs more than any topic, and a place that is not filled more than any problem. */
  const costs = { seen: 100, unfilled: 1_000 };
  const fill = (drawn: (Drawn<Problem> | null)[], cost: number) => {
    if (best && cost >= best.cost) return;
    const difficulty = difficulties[drawn.length];
    if (difficulty === undefined) {
      best = { drawn, cost };
      return;
    }
    for (const [rank, { topic, problems }] of offers.entries()) {
      if (drawn.some((one) => one?.topic === topic)) continue;
      const found = problems.find(
        ({ problem }) =>
          problem.difficulty === difficulty && !drawn.some((other) => other?.problem === problem),
      );
      if (!found) continue;
      const { problem, isSeen } = found;
      fill([...drawn, { topic, problem }], cost + rank + (isSeen ? costs.seen : 0));
    }
    fill([...drawn, null], cost + costs.unfilled);
  };
  fill([], 0);
  return (best as { drawn: (Drawn<Problem> | null)[] } | null)?.drawn ?? [];
}

/** Problems to review a topic by, the best first. */
function candidatesFor<Problem extends Proposable>(
  { topic, cards }: TopicState,
  { bank, seen, metToday, running }: Situation<Problem>,
  taken: ReadonlySet<string>,
): { problem: Problem; isSeen: boolean }[] {
  // Whoever has never met a query is after programs.
  const asksQueries = bank.some(({ slug, asksFor }) => asksFor === 'query' && seen.has(slug));
  const asked = bank.find(({ slug }) => slug === cards[0]?.problem);
  const distance = (problem: Problem) =>
    Math.abs(level[problem.difficulty] - level[asked?.difficulty ?? problem.difficulty]);
  const place = (slug: string) => {
    const index = cards.findIndex(({ problem }) => problem === slug);
    return index < 0 ? cards.length : index;
  };
  return (
    bank
      .filter(({ slug, topics }) => topics.includes(topic) && !taken.has(slug))
      .filter(({ slug }) => !metToday.has(slug) && !running.has(slug))
      .filter(({ asksFor }) => asksFor !== 'query' || asksQueries)
      // One with levels takes an hour or more, which nobody is sent into unasked.
      .filter((problem) => !hasLevels(problem) || seen.has(problem.slug))
      .map((problem) => ({ problem, isSeen: seen.has(problem.slug) }))
      .sort(
        (a, b) =>
          Number(a.isSeen) - Number(b.isSeen) ||
          (a.isSeen
            ? place(a.problem.slug) - place(b.problem.slug)
            : distance(a.problem) - distance(b.problem)) ||
          compareText(a.problem.slug, b.problem.slug),
      )
  );
}

function byDue(topics: readonly TopicState[]): TopicState[] {
  return [...topics].sort((a, b) => a.dueMs - b.dueMs || compareText(a.topic, b.topic));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
