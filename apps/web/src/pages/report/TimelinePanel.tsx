import { useElementSize } from '@mantine/hooks';
import { Fragment, type ReactNode } from 'react';
import { Panel, PanelBody, PanelHeader } from '../../ui/Panel.tsx';
import { formatSpent } from '../../words/amount.ts';
import { TimeAxis } from './TimeAxis.tsx';
import styles from './TimelinePanel.module.css';
import { TimelineTable } from './TimelineTable.tsx';
import { type LaneLayout, placeLabels, type TimelineLayout } from './timeline-layout.ts';
import { describeTimeline } from './timeline-words.ts';

const laneHeightPx = 32;
/** Of the label "17/23", with its line and some air. */
const labelWidthPx = 42;

type TimelinePanelProps = {
  layout: TimelineLayout;
  nothingRuns: boolean;
  /** Marks of the session log, in a lane of their own. */
  log: ReactNode;
};

/** The whole assessment drawn to scale: a line for each problem, one for the approach. */
export function TimelinePanel({ layout, nothingRuns, log }: TimelinePanelProps) {
  const { ref, width } = useElementSize();
  const summary = describeTimeline(layout, nothingRuns);
  const labelShare = labelWidthPx / (width || 1000);
  const place = (minute: number) => `${(minute / layout.endMinute) * 100}%`;
  const { sectionEnd, endMinute } = layout;
  return (
    <Panel role="region" aria-label="Where the time went">
      <PanelHeader title="Where the time went">
        <ul className={styles.legend} aria-hidden="true">
          <li>
            <span className={styles.typedKey} />
            keys per minute
          </li>
          <li>
            <span className={styles.silentKey} />
            no typing
          </li>
          <li>
            <span className={styles.runKey} />
            run
          </li>
          <li>
            <span className={styles.submissionKey}>17/23</span>
            submission
          </li>
        </ul>
      </PanelHeader>
      <PanelBody>
        <div className={styles.timeline} role="img" aria-label={summary}>
          {layout.lanes.map((lane, index) => (
            <Fragment key={lane.lane}>
              <div className={styles.label}>
                {lane.label}
                <span>{formatSpent(lane.spentMinutes)}</span>
              </div>
              <div ref={index === 0 ? ref : null} className={styles.lane}>
                {layout.ticks.slice(1).map((minute) => (
                  <span key={minute} className={styles.tick} style={{ left: place(minute) }} />
                ))}
                <Lane
                  lane={lane}
                  endMinute={endMinute}
                  labelShare={labelShare}
                  cutMinute={sectionEnd?.minute ?? null}
                />
                {sectionEnd ? (
                  <i className={styles.cut} style={{ left: place(sectionEnd.minute) }} />
                ) : null}
              </div>
            </Fragment>
          ))}
          <div className={styles.logLabel}>Session log</div>
          <div className={styles.log}>{log}</div>
          <TimeAxis layout={layout} widthPx={width} />
        </div>
        <p className={styles.summary}>{summary}</p>
        <TimelineTable layout={layout} />
      </PanelBody>
    </Panel>
  );
}

type LaneProps = {
  lane: LaneLayout;
  endMinute: number;
  labelShare: number;
  cutMinute: number | null;
};

function Lane({ lane, endMinute, labelShare, cutMinute }: LaneProps) {
  const place = (minute: number) => `${(minute / endMinute) * 100}%`;
  const sides = placeLabels(
    lane.submissions.map(({ minute }) => minute / endMinute),
    labelShare,
    cutMinute === null ? null : cutMinute / endMinute,
  );
  return (
    <>
      <svg
        className={styles.bars}
        viewBox={`0 0 ${endMinute} ${laneHeightPx}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {lane.silent.map(({ from, to }) => (
          <rect
            key={from}
            className={styles.silent}
            x={from}
            y={laneHeightPx - 6}
            width={to - from}
            height={6}
          />
        ))}
        {lane.bars.map(({ minute, from, to, height }) => {
          const heightPx = 2 + height * (laneHeightPx - 4);
          return (
            <rect
              key={minute}
              className={styles.typed}
              x={from + 0.12 * (to - from)}
              y={laneHeightPx - heightPx}
              width={0.76 * (to - from)}
              height={heightPx}
            />
          );
        })}
      </svg>
      {lane.runs.map((minute) => (
        <i key={minute} className={styles.run} style={{ left: place(minute) }} />
      ))}
      {lane.submissions.map(({ minute, number, passed, total }, index) => (
        <span
          key={number}
          className={styles.submission}
          data-side={sides[index]}
          style={{ left: place(minute) }}
        >
          {sides[index] === 'none' ? '' : `${passed}/${total}`}
        </span>
      ))}
    </>
  );
}
