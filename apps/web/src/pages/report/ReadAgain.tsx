import type { ReportProblem } from '@dryrun/contract';
import { ApproachReviewPanel } from './approach/ApproachReviewPanel.tsx';
import { GrowthOfCounted } from './growth/GrowthOfCounted.tsx';

type ReadAgainProps = {
  problems: readonly ReportProblem[];
  /** The assessment whose approaches are read; null when there was no time for them. */
  approachOf: string | null;
};

/** How the code grows, and what was written about it. */
export function ReadAgain({ problems, approachOf }: ReadAgainProps) {
  return (
    <>
      <GrowthOfCounted problems={problems} />
      {approachOf === null
        ? null
        : problems.map((problem) => (
            <ApproachReviewPanel key={problem.slug} assessmentId={approachOf} problem={problem} />
          ))}
    </>
  );
}
