import type { LabelSide, LaneLayout, TimelineLayout } from '../timeline-layout.ts';
import styles from './LaneMarks.module.css';

/** Of the label "17/23", with its line and some air. */
export const labelWidthPx = 42;

/** Where a minute stands on a lane. */
export function placeOn({ endMinute }: Pick<TimelineLayout, 'endMinute'>) {
  return (minute: number) => `${(minute / endMinute) * 100}%`;
}

type OfLayout = { layout: TimelineLayout };

/** The minutes of the axis, through a lane. */
export function LaneTicks({ layout }: OfLayout) {
  const place = placeOn(layout);
  return layout.ticks
    .slice(1)
    .map((minute) => <span key={minute} className={styles.tick} style={{ left: place(minute) }} />);
}

/** Where a section ended and the next one began. */
export function LaneCut({ layout }: OfLayout) {
  const { sectionEnd } = layout;
  if (!sectionEnd) return null;
  return <i className={styles.cut} style={{ left: placeOn(layout)(sectionEnd.minute) }} />;
}

/** A triangle for each run. */
export function LaneRuns({ layout, minutes }: OfLayout & { minutes: readonly number[] }) {
  const place = placeOn(layout);
  return minutes.map((minute) => (
    <i key={minute} className={styles.run} style={{ left: place(minute) }} />
  ));
}

type LaneRateProps = OfLayout & { minute: number; side: LabelSide | undefined; words: string };

/** A line where something was submitted, with its rate where there is room for it. */
export function LaneRate({ layout, minute, side, words }: LaneRateProps) {
  return (
    <span className={styles.submission} data-side={side} style={{ left: placeOn(layout)(minute) }}>
      {side === 'none' ? '' : words}
    </span>
  );
}

type LaneBarsProps = OfLayout & {
  lanes: readonly LaneLayout[];
  /** Of the busiest minute. */
  heightPx: number;
  /** Stretches without typing, below. */
  withSilence?: boolean;
};

const silentPx = 6;

/** Keys in each minute, as bars. */
export function LaneBars({ layout, lanes, heightPx, withSilence = false }: LaneBarsProps) {
  return (
    <svg
      className={styles.bars}
      style={{ height: heightPx }}
      viewBox={`0 0 ${layout.endMinute} ${heightPx}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lanes.flatMap(({ lane, silent, bars }) => [
        ...(withSilence ? silent : []).map(({ from, to }) => (
          <rect
            key={`${lane} silent ${from}`}
            className={styles.silent}
            x={from}
            y={heightPx - silentPx}
            width={to - from}
            height={silentPx}
          />
        )),
        ...bars.map(({ minute, from, to, height }) => {
          const barPx = 2 + height * (heightPx - 4);
          return (
            <rect
              key={`${lane} ${minute}`}
              className={styles.typed}
              x={from + 0.12 * (to - from)}
              y={heightPx - barPx}
              width={0.76 * (to - from)}
              height={barPx}
            />
          );
        }),
      ])}
    </svg>
  );
}

/** For the legend: a run. */
export const RunKey = () => <i className={styles.runKey} />;

/** For the legend: a submission. */
export const RateKey = () => <i className={styles.submissionKey}>17/23</i>;
