import type { Difficulty } from '@dryrun/contract';

/** A problem of the bank as the draw sees it. */
export type Drawable = {
  slug: string;
  difficulty: Difficulty;
  topics: readonly string[];
  /** A coding section has programs alone; a program where left out. */
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
 * chance decides the rest.
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
  if (request.problems.length > 0) return chosenProblems(bank, request.problems);
  const drawn: Problem[] = [];
  const programs = bank.filter(
    ({ asksFor, levelCount = 1 }) => asksFor !== 'query' && levelCount === 1,
  );
  for (const difficulty of request.difficulties) {
    const fitting = programs.filter(
      (problem) =>
        problem.difficulty === difficulty &&
        !drawn.includes(problem) &&
        (request.topics.length === 0 || sharedTopics(problem.topics, request.topics) > 0),
    );
    const taken = drawn.flatMap((problem) => problem.topics);
    const ranked = fitting.map((problem) => ({
      problem,
      rank: [
        staleness(lastSeenMs.get(problem.slug), nowMs),
        sharedTopics(problem.topics, taken),
      ] as const,
    }));
    const best = ranked.filter((one) =>
      ranked.every((other) => compare(one.rank, other.rank) <= 0),
    );
    const pick = best[Math.floor(random() * best.length)];
    if (pick === undefined) return { ok: false, reason: shortage(programs, request, difficulty) };
    drawn.push(pick.problem);
  }
  return { ok: true, problems: drawn };
}

function chosenProblems<Problem extends Drawable>(
  bank: readonly Problem[],
  slugs: readonly string[],
): DrawResult<Problem> {
  const problems: Problem[] = [];
  for (const slug of slugs) {
    const problem = bank.find((candidate) => candidate.slug === slug);
    if (problem === undefined) return { ok: false, reason: `There is no problem named ${slug}.` };
    if (problem.asksFor === 'query') {
      const reason = `${slug} asks for a query in SQL, which is for practice. Choose one that asks for a program.`;
      return { ok: false, reason };
    }
    if (problems.includes(problem)) {
      return { ok: false, reason: `${slug} is chosen twice. Choose each problem once.` };
    }
    problems.push(problem);
  }
  return { ok: true, problems };
}

/** 0 never seen, 1 forgotten, and above that the more the later it was seen. */
function staleness(seenMs: number | undefined, nowMs: number): number {
  if (seenMs === undefined) return 0;
  return nowMs - seenMs > forgottenAfterMs ? 1 : 2 + Math.max(0, seenMs);
}

function compare(a: readonly [number, number], b: readonly [number, number]): number {
  return a[0] - b[0] || a[1] - b[1];
}

function sharedTopics(topics: readonly string[], others: readonly string[]): number {
  return topics.filter((topic) => others.includes(topic)).length;
}

function shortage(bank: readonly Drawable[], request: DrawRequest, difficulty: string): string {
  const wanted = request.difficulties.filter((other) => other === difficulty).length;
  const about = request.topics.length > 0 ? ` about ${request.topics.join(' or ')}` : '';
  const there = bank.filter(
    (problem) =>
      problem.difficulty === difficulty &&
      (request.topics.length === 0 || sharedTopics(problem.topics, request.topics) > 0),
  ).length;
  const fix = request.topics.length > 0 ? 'Choose more topics or' : 'Choose';
  return (
    `This needs ${wanted} ${difficulty} ${wanted === 1 ? 'problem' : 'problems'}${about}, ` +
    `and the bank has ${there}. ${fix} another difficulty.`
  );
}
