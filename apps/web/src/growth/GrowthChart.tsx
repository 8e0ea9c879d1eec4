import { type GrowthAxis, sayMs } from '@dryrun/contract';
import { formatCount } from '../words/amount.ts';
import { dotsOf, layoutChart, pathOf } from './chart-scale.ts';
import styles from './GrowthChart.module.css';
import { formatTime } from './growth-words.ts';

/** Measured times over sizes, both logarithmic: the submission's, and beside them the reference's. */
export function GrowthChart({ axis }: { axis: GrowthAxis }) {
  const layout = layoutChart(axis);
  const { own, reference, sizes, times, limit, breaks, floor } = layout;
  const [lastOwn, lastReference] = [own.at(-1), reference.at(-1)];
  const apart = Math.abs((lastOwn?.y ?? 0) - (lastReference?.y ?? 0)) > 12;
  return (
    <div className={styles.plot} role="img" aria-label={describe(axis)}>
      {axis.growth.kind === 'cannot-tell' ? (
        <>
          <span className={styles.floor} style={{ height: `${floor}%` }} />
          <span
            className={`${styles.tag} ${styles.floorTag}`}
            style={{ bottom: `${Math.min(floor + 1, 92)}%` }}
          >
            below {formatTime(axis.floorMs)} sizes cannot be told apart
          </span>
        </>
      ) : null}
      {times.map(({ at, label }) => (
        <span key={label}>
          {at === 0 ? null : <span className={styles.line} style={{ bottom: `${at}%` }} />}
          <span className={styles.time} style={{ bottom: `${at}%` }}>
            {label}
          </span>
        </span>
      ))}
      {sizes.map(({ at, label }, index) => (
        <span
          key={label}
          className={styles.size}
          data-end={index === sizes.length - 1}
          data-between={index === 1}
          style={{ left: `${at}%` }}
        >
          {label}
        </span>
      ))}
      {limit === null ? null : (
        <>
          <span className={`${styles.line} ${styles.limit}`} style={{ bottom: `${limit}%` }} />
          <span className={`${styles.tag} ${styles.limitTag}`} style={{ bottom: `${limit}%` }}>
            time limit {sayMs(axis.limitMs)}
          </span>
        </>
      )}
      {breaks === null ? null : (
        <span className={styles.breaks} style={{ left: `${breaks.at}%` }} />
      )}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path className={styles.reference} d={pathOf(reference)} />
        <path className={styles.own} d={pathOf(own)} />
        <path className={styles.referenceDots} d={dotsOf(reference)} />
        <path className={styles.referenceHoles} d={dotsOf(reference)} />
        <path className={styles.ownDots} d={dotsOf(own)} />
      </svg>
      {lastOwn ? (
        <span
          className={styles.tag}
          data-left
          style={{ left: `${lastOwn.x - 3}%`, bottom: `${lastOwn.y}%` }}
        >
          {apart || !lastReference ? 'yours' : 'yours and reference'}
        </span>
      ) : null}
      {lastReference && apart ? (
        <span
          className={styles.tag}
          data-left
          style={{
            left: `${lastReference.x - 3}%`,
            bottom: `${Math.max(2, lastReference.y - 11)}%`,
          }}
        >
          reference
        </span>
      ) : null}
    </div>
  );
}

function describe({ sizes, breaksAt, limitMs, name }: GrowthAxis): string {
  const last = sizes.findLast(({ ownMs }) => ownMs !== null);
  const yours =
    last?.ownMs == null
      ? ''
      : `Yours takes ${formatTime(last.ownMs)} at ${formatCount(last.size)}.`;
  const breaks =
    breaksAt === null
      ? ''
      : ` The limit of ${sayMs(limitMs)} breaks near ${formatCount(breaksAt)}.`;
  return `CPU time over ${name}. ${yours}${breaks}`;
}
