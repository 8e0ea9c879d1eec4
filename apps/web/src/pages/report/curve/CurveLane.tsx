import type { AssessmentDrafts, ProblemDrafts } from '@dryrun/contract';
import type { Ref } from 'react';
import { Curve } from '../../../curve/Curve.tsx';
import { bestDraft } from '../../../curve/curve.ts';
import {
  LaneCut,
  LaneRate,
  LaneRuns,
  LaneTicks,
  labelWidthPx,
  placeOn,
} from '../lane/LaneMarks.tsx';
import { type LaneLayout, placeLabels, type TimelineLayout } from '../timeline-layout.ts';
import styles from './CurvePanel.module.css';

/** Above the curve, where the rates of submissions stand. */
const ratesPx = 24;

type CurveLaneProps = {
  title: string;
  spent: string;
  total: number;
  /** How many drafts were judged, in words. */
  counted: string;
  /** Null until they are known. */
  problem: ProblemDrafts | null;
  drafts: AssessmentDrafts | null;
  lane: LaneLayout | null;
  layout: TimelineLayout;
  widthPx: number;
  laneRef?: Ref<HTMLDivElement>;
};

/** One problem on the rule of time: its curve, and above it the rates of what was submitted. */
export function CurveLane(props: CurveLaneProps) {
  const { title, spent, total, counted, problem, drafts, lane, layout, widthPx, laneRef } = props;
  const { endMinute, sectionEnd } = layout;
  const place = placeOn(layout);
  const isWhole = problem?.background.state === 'done';
  const best = isWhole ? bestDraft(problem.drafts) : null;
  const labels = [
    ...(lane?.submissions ?? []).map(({ minute, number, passed, total: of }) => ({
      key: `submission ${number}`,
      kind: 'submission' as const,
      minute,
      text: `${passed}/${of}`,
    })),
    ...(best
      ? [
          {
            key: 'best',
            kind: 'best' as const,
            minute: best.atSeconds / 60,
            text: `${best.passed}/${total}`,
          },
        ]
      : []),
  ].sort((a, b) => a.minute - b.minute);
  const sides = placeLabels(
    labels.map(({ minute }) => minute / endMinute),
    labelWidthPx / (widthPx || 1000),
    sectionEnd === null ? null : sectionEnd.minute / endMinute,
  );
  return (
    <>
      <div className={styles.label}>
        <b>{title}</b>
        <span>{spent}</span>
        <span>{counted}</span>
      </div>
      <div ref={laneRef} className={styles.lane}>
        <LaneTicks layout={layout} />
        <span className={styles.most}>{total}</span>
        <span className={styles.none}>0</span>
        {switchesOf(drafts).map((seconds) => (
          <i key={seconds} className={styles.switch} style={{ left: place(seconds / 60) }} />
        ))}
        {problem && drafts ? (
          <div className={styles.curve}>
            <Curve problem={problem} endSeconds={endMinute * 60} />
          </div>
        ) : null}
        <LaneRuns layout={layout} minutes={lane?.runs ?? []} />
        {labels.map(({ key, kind, minute, text }, index) =>
          kind === 'submission' ? (
            <LaneRate key={key} layout={layout} minute={minute} side={sides[index]} words={text} />
          ) : (
            <span
              key={key}
              className={styles.best}
              data-side={sides[index]}
              style={{ left: place(minute) }}
            >
              {sides[index] === 'none' ? '' : text}
            </span>
          ),
        )}
        {best ? (
          <i
            className={styles.ring}
            style={{
              left: place(best.atSeconds / 60),
              top: `calc(${ratesPx}px + (100% - ${ratesPx}px) * ${1 - best.passed / total})`,
            }}
          />
        ) : null}
        <LaneCut layout={layout} />
      </div>
    </>
  );
}

/** When another problem was turned to, in seconds. */
function switchesOf(drafts: AssessmentDrafts | null): number[] {
  const edges = (drafts?.problems ?? []).flatMap(({ open }) =>
    open.flatMap(({ fromSeconds, toSeconds }) => [fromSeconds, toSeconds]),
  );
  const within = edges.filter((at) => at > 0 && at < (drafts?.codingSeconds ?? 0));
  return [...new Set(within)].sort((a, b) => a - b);
}
