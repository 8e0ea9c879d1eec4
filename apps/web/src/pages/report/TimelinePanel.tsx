import { useElementSize } from '@mantine/hooks';
import { Fragment, type ReactNode } from 'react';
import { Legend } from '../../ui/facts/Legend.tsx';
import { Panel, PanelBody, PanelHeader } from '../../ui/page/Panel.tsx';
import { formatSpent } from '../../words/amount.ts';
import {
  LaneBars,
  LaneCut,
  LaneRate,
  LaneRuns,
  LaneTicks,
  labelWidthPx,
  RateKey,
  RunKey,
} from './lane/LaneMarks.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import styles from './TimelinePanel.module.css';
import { TimelineTable } from './TimelineTable.tsx';
import { type LaneLayout, placeLabels, type TimelineLayout } from './timeline-layout.ts';
import { describeTimeline } from './timeline-words.ts';

const laneHeightPx = 32;

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
  return (
    <Panel role="region" aria-label="Where the time went">
      <PanelHeader title="Where the time went">
        <Legend
          decorative
          marks={[
            [<i key="typed" className={styles.typedKey} />, 'keys per minute'],
            [<i key="silent" className={styles.silentKey} />, 'no typing'],
            [<RunKey key="run" />, 'run'],
            [<RateKey key="rate" />, 'submission'],
          ]}
        />
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
                <LaneTicks layout={layout} />
                <Lane lane={lane} layout={layout} widthPx={width} />
                <LaneCut layout={layout} />
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

type LaneProps = { lane: LaneLayout; layout: TimelineLayout; widthPx: number };

function Lane({ lane, layout, widthPx }: LaneProps) {
  const { endMinute, sectionEnd } = layout;
  const sides = placeLabels(
    lane.submissions.map(({ minute }) => minute / endMinute),
    labelWidthPx / (widthPx || 1000),
    sectionEnd === null ? null : sectionEnd.minute / endMinute,
  );
  return (
    <>
      <LaneBars layout={layout} lanes={[lane]} heightPx={laneHeightPx} withSilence />
      <LaneRuns layout={layout} minutes={lane.runs} />
      {lane.submissions.map(({ minute, number, passed, total }, index) => (
        <LaneRate
          key={number}
          layout={layout}
          minute={minute}
          side={sides[index]}
          words={`${passed}/${total}`}
        />
      ))}
    </>
  );
}
