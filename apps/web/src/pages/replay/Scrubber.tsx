import type { AssessmentDrafts, Replay } from '@dryrun/contract';
import { memo, type PointerEvent, useRef } from 'react';
import { Curve } from '../../curve/Curve.tsx';
import { LogMarks } from '../../results/LogMarks.tsx';
import { MarkShape } from '../../ui/facts/MarkShape.tsx';
import { formatMoment } from '../../words/moment.ts';
import type { Mark } from './film/marks.ts';
import styles from './Scrubber.module.css';
import { standingAt } from './stands-at.ts';

type ScrubberProps = {
  replay: Replay;
  judged: AssessmentDrafts | undefined;
  marks: readonly Mark[];
  atMs: number;
  /** The one on screen. */
  problem: string;
  onGo: (atMs: number) => void;
};

/** The film to scale: a lane for each problem, one for the session log, and the head through them all. */
export function Scrubber({ replay, judged, marks, atMs, problem, onGo }: ScrubberProps) {
  const { codingMs } = replay;
  const rule = useRef<HTMLDivElement>(null);
  const scrub = (event: PointerEvent) => {
    const box = rule.current?.getBoundingClientRect();
    if (box) onGo(Math.round(((event.clientX - box.left) / box.width) * codingMs));
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    scrub(event);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) scrub(event);
  };
  return (
    <div
      className={styles.scrubber}
      role="slider"
      tabIndex={0}
      aria-label="Time"
      aria-valuemin={0}
      aria-valuemax={Math.round(codingMs / 1000)}
      aria-valuenow={Math.floor(atMs / 1000)}
      aria-valuetext={sayPlace(replay, judged, problem, atMs)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
    >
      <div className={styles.head}>
        <div ref={rule} className={styles.rule}>
          <i className={styles.needle} style={{ left: `${(atMs / codingMs) * 100}%` }} />
        </div>
      </div>
      <Lanes replay={replay} judged={judged} marks={marks} problem={problem} />
    </div>
  );
}

/** Drawn once for each problem on screen: only the head moves. */
const Lanes = memo(function Lanes({
  replay,
  judged,
  marks,
  problem,
}: Pick<ScrubberProps, 'replay' | 'judged' | 'marks' | 'problem'>) {
  const { codingMs, byBell } = replay;
  const place = (atMs: number) => `${(atMs / codingMs) * 100}%`;
  const stepMs = tickStepMs(codingMs);
  const ticks = Array.from({ length: Math.ceil(codingMs / stepMs) }, (_, at) => at * stepMs);
  const grid = { '--tick': `${(stepMs / codingMs) * 100}%` } as React.CSSProperties;
  return (
    <>
      {replay.problems.map(({ slug, title }) => (
        <div key={slug} className={styles.row}>
          <b className={styles.label} data-other={slug !== problem}>
            {title}
          </b>
          <div className={styles.lane} style={grid} aria-hidden="true">
            <LaneCurve judged={judged} problem={slug} codingMs={codingMs} dim={slug !== problem} />
            {marks.map(({ id, kind, atMs, problem: of, rate }) => {
              if (kind === 'switch')
                return <i key={id} className={styles.switch} style={{ left: place(atMs) }} />;
              if (of !== slug) return null;
              if (kind === 'submission')
                return (
                  <i
                    key={id}
                    className={styles.submission}
                    data-other={slug !== problem}
                    style={{ left: place(atMs) }}
                  />
                );
              if (kind === 'best' && curveOfProblem(judged, slug)?.background.state === 'done')
                return (
                  <span
                    key={id}
                    className={styles.best}
                    style={{ left: place(atMs), top: placeOfRate(rate) }}
                  >
                    <MarkShape kind="best" />
                  </span>
                );
              if (kind === 'run')
                return (
                  <span key={id} className={styles.run} style={{ left: place(atMs) }}>
                    <MarkShape kind="run" />
                  </span>
                );
              return null;
            })}
          </div>
        </div>
      ))}
      <div className={styles.row}>
        <span className={styles.label} data-log="true">
          Session log
        </span>
        <div className={styles.lane} data-log="true" style={grid} aria-hidden="true">
          <LogMarks marks={marks} endMs={codingMs} />
        </div>
      </div>
      <div className={styles.row}>
        <span />
        <div className={styles.axis} aria-hidden="true">
          {ticks
            .filter((tickMs) => tickMs < codingMs * 0.94)
            .map((tickMs) => (
              <span
                key={tickMs}
                className={styles.tick}
                style={{ left: place(tickMs) }}
                data-edge={tickMs === 0}
              >
                {sayTick(tickMs, stepMs)}
              </span>
            ))}
          <b className={styles.end}>{byBell ? `${sayTick(codingMs, 60_000)} bell` : 'ended'}</b>
        </div>
      </div>
    </>
  );
});

/** "58:02, Hut Rota, 17 of 23" */
function sayPlace(
  replay: Replay,
  judged: AssessmentDrafts | undefined,
  problem: string,
  atMs: number,
): string {
  const title = replay.problems.find(({ slug }) => slug === problem)?.title ?? problem;
  const last = standingAt(replay, judged, problem, atMs);
  const rate = last ? [`${last.passed} of ${last.total}`] : [];
  return [formatMoment(atMs), title, ...rate].join(', ');
}

type LaneCurveProps = {
  judged: AssessmentDrafts | undefined;
  problem: string;
  codingMs: number;
  dim: boolean;
};

function LaneCurve({ judged, problem, codingMs, dim }: LaneCurveProps) {
  const drafts = curveOfProblem(judged, problem);
  if (!judged || !drafts) return null;
  return (
    <div className={styles.curve}>
      <Curve problem={drafts} endSeconds={codingMs / 1000} dim={dim} />
    </div>
  );
}

function curveOfProblem(judged: AssessmentDrafts | undefined, problem: string) {
  return judged?.problems.find(({ slug }) => slug === problem);
}

/** In a lane of 52 px whose curve begins 10 px below its top. */
function placeOfRate(rate: Mark['rate']): string {
  const share = rate && rate.total > 0 ? rate.passed / rate.total : 0;
  return `${10 + 41 * (1 - share)}px`;
}

const stepsMinutes = [1 / 12, 1 / 4, 1 / 2, 1, 2, 5, 10, 15, 30, 60];

function tickStepMs(codingMs: number): number {
  return (stepsMinutes.find((minutes) => codingMs / 60_000 / minutes <= 7) ?? 60) * 60_000;
}

/** Minutes where the scale is in minutes, and else minutes and seconds. */
function sayTick(tickMs: number, stepMs: number): string {
  return stepMs >= 60_000 ? String(Math.round(tickMs / 60_000)) : formatMoment(tickMs);
}
