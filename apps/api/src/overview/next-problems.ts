import type { Difficulty, Overview } from '@dryrun/contract';
import { hasLevels } from '../levels/levels-of.ts';

type NextProblem = Overview['nextProblems'][number];

/** What an owner has done with one problem so far. */
export type Tries = {
  /** When it was last met: submitted, run, or drawn. */
  lastMetAtMs: number;
  /** Tests passed by the best submission; null when none was judged. */
  passed: number | null;
  solved: boolean;
};

export type Suggestable = {
  slug: string;
  title: string;
  difficulty: Difficulty;
  topics: readonly string[];
  /** A program where left out. */
  asksFor?: 'program' | 'query';
  hiddenTestCount: number;
  /** One without levels where left out. */
  levelCount?: number;
};

const shown = 4;
/** Of each kind at first; what one kind lacks the others fill up: new ones before the solved. */
const places = { tried: 2, new: 2 };

/**
 * Proposes problems to practise: first those tried and not solved, the one met longest ago in front;
 * then new ones; solved ones to come back to only where too few of the others are left. None of the
 * assessment that runs now.
 */
export function nextProblems(
  bank: readonly Suggestable[],
  tries: ReadonlyMap<string, Tries>,
  running: readonly string[],
): NextProblem[] {
  const all = bank
    // Whoever has never asked a query is after programs.
    .filter(({ slug, asksFor }) => asksFor !== 'query' || tries.has(slug))
    .filter((problem) => !hasLevels(problem) || tries.has(problem.slug))
    .filter(({ slug }) => !running.includes(slug))
    .map((problem) => suggestion(problem, tries.get(problem.slug)))
    .sort((a, b) => (a.lastTriedAtMs ?? 0) - (b.lastTriedAtMs ?? 0));
  const ofReason = (reason: NextProblem['reason']) => all.filter((one) => one.reason === reason);
  const kinds = [ofReason('tried'), ofReason('new'), ofReason('solved')] as const;
  const first = new Set([...kinds[0].slice(0, places.tried), ...kinds[1].slice(0, places.new)]);
  const rest = kinds.flat().filter((one) => !first.has(one));
  const chosen = new Set([...first, ...rest].slice(0, shown));
  return kinds.flat().filter((one) => chosen.has(one));
}

function suggestion(problem: Suggestable, tries: Tries | undefined): NextProblem {
  const { slug, title, difficulty, topics, hiddenTestCount } = problem;
  return {
    slug,
    title,
    difficulty,
    topics: [...topics],
    reason: tries === undefined ? 'new' : tries.solved ? 'solved' : 'tried',
    lastTriedAtMs: tries?.lastMetAtMs ?? null,
    passed: tries?.passed ?? null,
    total: hiddenTestCount,
  };
}
