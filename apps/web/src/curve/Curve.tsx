import type { ProblemDrafts } from '@dryrun/contract';
import { memo } from 'react';
import styles from './Curve.module.css';
import { curveOf, pathsOf } from './curve.ts';

type CurveProps = {
  problem: ProblemDrafts;
  /** Where the right edge is. */
  endSeconds: number;
  /** Of a problem that is not the one that is looked at. */
  dim?: boolean;
};

/**
 * Tests passing over time, as high and as wide as what it stands in, for the eye alone. While drafts are
 * being judged there are points in place, and no line: that waits for the whole.
 */
export const Curve = memo(function Curve(props: CurveProps) {
  const { problem, endSeconds, dim = false } = props;
  const { tests, drafts, background, untilSeconds } = problem;
  const isWhole = background.state === 'done';
  const paths = isWhole ? pathsOf(curveOf(problem, untilSeconds), tests) : null;
  const points = drafts.map(({ atSeconds, passed }) =>
    passed === null ? '' : `M${Math.min(atSeconds, untilSeconds)} ${tests - passed}h0`,
  );
  return (
    <svg
      className={styles.curve}
      viewBox={`0 0 ${endSeconds} ${Math.max(1, tests)}`}
      preserveAspectRatio="none"
      data-dim={dim}
      aria-hidden="true"
    >
      {paths ? (
        <>
          <path className={styles.area} d={paths.area} />
          <path className={styles.off} d={paths.off} />
          <path className={styles.gap} d={paths.gap} />
          <path className={styles.on} d={paths.on} />
        </>
      ) : (
        <path className={styles.points} d={points.join('')} />
      )}
    </svg>
  );
});
