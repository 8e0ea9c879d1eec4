import { formatSpent } from '../../words/amount.ts';
import styles from './charts.module.css';
import { type Dot, medianOf } from './sums.ts';

/** The top of the scale leaves room for a dot on it. */
const topShare = 0.9;

type DotPlotProps = {
  label: string;
  dots: readonly Dot[];
  /** The minutes of each week, to draw their median. */
  weeks: readonly (readonly number[])[];
  mostMinutes: number;
  /** Stands in an empty one. */
  none: string;
};

/** A dot a problem, a line through the medians of the weeks. Says where there is nothing to draw. */
export function DotPlot({ label, dots, weeks, mostMinutes, none }: DotPlotProps) {
  const medians = weeks.flatMap((minutes, week) => {
    const median = medianOf(minutes);
    if (median === null) return [];
    const x = ((week + 0.5) / weeks.length) * 100;
    return [`${round(x)} ${round(100 - (median / mostMinutes) * topShare * 100)}`];
  });
  return (
    <div
      className={styles.plot}
      role="img"
      aria-label={dots.length > 0 ? label : `${label}. ${none}`}
    >
      {[0.5, 1].map((share) => (
        <span key={share} className={styles.grid} style={{ bottom: `${share * topShare * 100}%` }}>
          <span>{share === 1 ? `${mostMinutes} min` : mostMinutes / 2}</span>
        </span>
      ))}
      {dots.length > 0 ? (
        <>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            <path
              className={styles.median}
              d={`M${medians.join('L')}`}
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          {dots.map(({ x, y, minutes, title }) => (
            <i
              key={`${x} ${title}`}
              className={styles.dot}
              title={`${title}, ${formatSpent(minutes)}`}
              style={{ left: `${x * 100}%`, bottom: `${y * topShare * 100}%` }}
            />
          ))}
        </>
      ) : (
        <span className={styles.none}>
          <span>{none}</span>
        </span>
      )}
    </div>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
