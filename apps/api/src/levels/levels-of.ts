import type { Level } from '@dryrun/contract';
import type { Catalogue, PublicProblem } from '@dryrun/problem-kit';

/** What a run to a problem with levels is judged on, as it is stored with it; null for other problems. */
export type LevelsJudged = { levelTests: number[]; allTests: number } | null;

/** Asks the catalogue for a problem with all its levels. */
export const allLevels = Infinity;

export function hasLevels({ levelCount = 1 }: { levelCount?: number | undefined }): boolean {
  return levelCount > 1;
}

/** The problem with all its levels, whoever may know of them. */
export function wholeProblem(catalogue: Catalogue, view: PublicProblem): PublicProblem {
  return catalogue.get(view.slug, allLevels) ?? view;
}

/** How many hidden tests each level has, of those that a view tells of; null for a problem without. */
export function levelTestsOf(view: PublicProblem): number[] | null {
  return hasLevels(view) ? view.levels.map(({ hiddenTestCount }) => hiddenTestCount) : null;
}

/** What is judged while a view is what is open. */
export function judgedOf(catalogue: Catalogue, view: PublicProblem): LevelsJudged {
  const levelTests = levelTestsOf(view);
  if (levelTests === null) return null;
  return { levelTests, allTests: wholeProblem(catalogue, view).hiddenTestCount };
}

/** The levels that a view tells of, as they are sent. */
export function levelViews(view: PublicProblem): Level[] {
  return view.levels.map((level) => ({
    statement: level.statement,
    methods: [...level.methods],
    sampleCount: view.samples.filter((sample) => sample.level === level.level).length,
    hiddenTestCount: level.hiddenTestCount,
    addedCode: { ...level.addedCode },
  }));
}
