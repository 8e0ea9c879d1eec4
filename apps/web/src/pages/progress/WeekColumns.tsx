import styles from './charts.module.css';
import type { Sum } from './sums.ts';

const heightPx = 72;
const widthPx = 20;

/** A column a week, filled as far as tests passed; hollow is what did not. No column where nothing was met. */
export function WeekColumns({ label, weeks }: { label: string; weeks: readonly Sum[] }) {
  const columns = weeks.flatMap(({ passed, total }, week) =>
    total === 0 ? [] : [{ left: week * widthPx + 4, filled: (passed / total) * (heightPx - 4) }],
  );
  const boxes = columns.map(({ left }) => `M${left} 4h12v${heightPx - 4}h-12z`).join('');
  const fills = columns
    .map(({ left, filled }) => `M${left} ${round(heightPx - filled)}h12V${heightPx}h-12z`)
    .join('');
  return (
    <div className={styles.plot} role="img" aria-label={label}>
      <svg
        viewBox={`0 0 ${weeks.length * widthPx} ${heightPx}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className={styles.hollow} d={boxes} vectorEffect="non-scaling-stroke" />
        <path className={styles.filled} d={fills} />
      </svg>
    </div>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
