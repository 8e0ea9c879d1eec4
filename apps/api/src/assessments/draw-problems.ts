import { countOf, type Difficulty, type LevelRange } from '@dryrun/contract';
import { hasLevels } from '../levels/levels-of.ts';

/** A problem of the bank as the draw sees it. */
export type Drawable = {
  slug: string;
  difficulty: Difficulty;
  topics: readonly string[];
  /** A program where left out. */
  asksFor?: 'program' | 'query';
  /** One with levels is a whole section of its own, and drawn for none that is not made for it. */
  levelCount?: number;
};

export type DrawRequest = {
  /** One entry a problem, in order. */
  difficulties: readonly string[];
  /** A drawn problem has at least one of these. Empty means any. */
  topics: readonly string[];
  /** Chosen instead of drawn, in order; empty when all are drawn. */
  problems: readonly string[];
  /** What the section has: programs where left out. */
  asksFor?: 'program' | 'query';
  /** Problems with so many levels, and no others; left out: those without levels. */
  levels?: LevelRange | undefined;
};

export type DrawResult<Problem> =
  | { ok: true; problems: Problem[] }
  /** Why the bank cannot satisfy the request, and what to change, in sentences. */
  | { ok: false; reason: string };

/** How long ago a problem must have been seen for its return to be no more than fair, in ms. */
const forgottenAfterMs = 30 * 24 * 60 * 60 * 1000;

/**
 * Draws the problems of one assessment.
 *
 * Of the problems that fit, those never seen come first, then those not seen for thirty days, then
 * the one seen longest ago; among equals those that share fewest topics with the ones drawn before;
 * chance decides the rest. Where levels are asked for, the difficulty is no more than a wish: it comes
 * after what was seen.
 *
 * @param lastSeenMs when this owner last met a problem, by slug.
 * @param random as `Math.random`.
 */
export function drawProblems<Problem extends Drawable>(
  bank: readonly Problem[],
  request: DrawRequest,
  lastSeenMs: ReadonlyMap<string, number>,
  nowMs: number,
  random: () => number,
): DrawResult<Problem> {
  if (request.problems.length > 0) return chosenProblems(bank, request);
  const drawn: Problem[] = [];
  const askable = bank.filter(
    (problem) => wanted(problem) === wanted(request) && fitsLevels(problem, request),
  );
  for (const difficulty of request.difficulties) {
    const fitting = askable.filter(
      (problem) =>
        (problem.difficulty === difficulty || request.levels !== undefined) &&
        !drawn.includes(problem) &&
        (request.topics.length === 0 || sharedTopics(problem.topics, request.topics) > 0),
    );
    const taken = drawn.flatMap((problem) => problem.topics);
    const ranked = fitting.map((problem) => ({
      problem,
      rank: [
        staleness(lastSeenMs.get(problem.slug), nowMs),
        Number(problem.difficulty !== difficulty),
        sharedTopics(problem.topics, taken),
      ] as const,
    }));
    const best = ranked.filter((one) =>
      ranked.every((other) => compare(one.rank, other.rank) <= 0),
    );
    const pick = best[Math.floor(random() * best.length)];
    if (pick === undefined) return { ok: false, reason: shortage(askable, request, difficulty) };
    drawn.push(pick.problem);
  }
  return { ok: true, problems: drawn };
}

function chosenProblems<Problem extends Drawable>(
  bank: readonly Problem[],
  request: DrawRequest,
): DrawResult<Problem> {
  const problems: Problem[] = [];
  for (const slug of request.problems) {
    const problem = bank.find((candidate) => candidate.slug === slug);
    if (problem === undefined) return { ok: false, reason: `There is no problem named ${slug}.` };
    if (wanted(problem) !== wanted(request)) {
      return { ok: false, reason: ofTheOtherKind(slug, wanted(request)) };
    }
    if (!fitsLevels(problem, request)) {
      const has = hasLevels(problem) ? `${problem.levelCount} levels` : 'no levels';
      return { ok: false, reason: `${slug} has ${has}, which this preset does not ask for.` };
    }
    if (problems.includes(problem)) {
      return { ok: false, reason: `${slug} is chosen twice. Choose each problem once.` };
    }
    problems.push(problem);
  }
  return { ok: true, problems };
}

const wanted = ({ asksFor = 'program' }: Pick<DrawRequest, 'asksFor'>) => asksFor;

function ofTheOtherKind(slug: string, asksFor: 'program' | 'query'): string {
  return asksFor === 'program'
    ? `${slug} asks for a query, which is for a section in SQL. Choose one that asks for a program.`
    : `${slug} asks for a program, which is for a coding section. Choose one that asks for a query.`;
}

type Rank = readonly [number, number, number];

/** Problems with levels are for those who ask for them, and those who do get no others. */
function fitsLevels(
  { levelCount = 1 }: Pick<Drawable, 'levelCount'>,
  { levels = { least: 1, most: 1 } }: Pick<DrawRequest, 'levels'>,
): boolean {
  return levels.least <= levelCount && levelCount <= levels.most;
}

/** 0 never seen, 1 forgotten, and above that the more the later it was seen. */
function staleness(seenMs: number | undefined, nowMs: number): number {
  if (seenMs === undefined) return 0;
  return nowMs - seenMs > forgottenAfterMs ? 1 : 2 + Math.max(0, seenMs);
}

function compare(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

function sharedTopics(topics: readonly string[], others: readonly string[]): number {
  return topics.filter((topic) => others.includes(topic)).length;
}

function shortage(bank: readonly Drawable[], request: DrawRequest, difficulty: string): string {
  if (request.levels) return shortageOfLevels(bank, request.levels, request);
  const needed = request.difficulties.filter((other) => other === difficulty).length;
  const [one, more] = wanted(request) === 'query' ? ['query', 'queries'] : ['problem', 'problems'];
  const about = request.topics.length > 0 ? ` about ${request.topics.join(' or ')}` : '';
  const there = bank.filter(
    (problem) =>
      problem.difficulty === difficulty &&
      (request.topics.length === 0 || sharedTopics(problem.topics, request.topics) > 0),
  ).length;
  const fix = request.topics.length > 0 ? 'Choose more topics or' : 'Choose';
  return (
    `This needs ${needed} ${difficulty} ${needed === 1 ? one : more}${about}, ` +
    `and the bank has ${there}. ${fix} another difficulty.`
  );
}

function shortageOfLevels(
  bank: readonly Drawable[],
  { least, most }: LevelRange,
  { difficulties, topics }: DrawRequest,
): string {
  const about = topics.length > 0 ? ` about ${topics.join(' or ')}` : '';
  const span = least === most ? `${least}` : `${least} to ${most}`;
  return (
    `This needs ${countOf(difficulties.length, 'problem')} of ${span} levels${about}, ` +
    `and the bank has ${bank.length}. Choose another preset.`
  );
}
