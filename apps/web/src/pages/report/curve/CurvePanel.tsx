import type { AssessmentDrafts, Report } from '@dryrun/contract';
import { useElementSize } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { askAgainWhile } from '../../../api/background.ts';
import { Panel, PanelBody, PanelFooter, PanelHeader } from '../../../ui/page/Panel.tsx';
import { Skeleton } from '../../../ui/page/Skeleton.tsx';
import { formatSpent } from '../../../words/amount.ts';
import { LaneBars, LaneCut, LaneTicks } from '../lane/LaneMarks.tsx';
import { TimeAxis } from '../TimeAxis.tsx';
import type { TimelineLayout } from '../timeline-layout.ts';
import { CurveLane } from './CurveLane.tsx';
import { CurveLegend } from './CurveLegend.tsx';
import styles from './CurvePanel.module.css';
import { describeCurves, sayCounted, sayJudged, sayWaiting } from './curve-words.ts';
import { DraftTable } from './DraftTable.tsx';
import { MomentLink } from './MomentLink.tsx';
import { tellDrafts } from './sentences.ts';
import { storyOf } from './story-of.ts';
import { withSubmitted } from './with-submitted.ts';

type CurvePanelProps = { report: Report; layout: TimelineLayout };

/**
 * Tests passing over time, out of the drafts that are judged after the bell: points in place while that
 * goes on, then lines and sentences. Everything has its height from the beginning.
 */
export function CurvePanel({ report, layout }: CurvePanelProps) {
  const { id } = report.assessment;
  const drafts = useQuery({
    ...api.assessments.drafts.queryOptions({ input: { id } }),
    refetchInterval: ({ state }) =>
      askAgainWhile(state.data?.problems.map(({ background }) => background)),
  });
  const [showsTable, setShowsTable] = useState(false);
  const { ref, width } = useElementSize();
  const judged = drafts.data ?? null;
  const shown = judged && withSubmitted(judged, report);
  const hasLevels = report.problems.some(({ levelTests }) => levelTests !== null);
  const isWhole =
    judged?.problems.every(({ background }) => /done|failed/.test(background.state)) ?? false;
  return (
    <Panel role="region" aria-label="Tests passing over time">
      <PanelHeader title="Tests passing over time">
        {isWhole || judged === null ? <CurveLegend /> : <Progress drafts={judged} />}
      </PanelHeader>
      <PanelBody className={styles.body}>
        <div
          className={styles.rule}
          role="img"
          aria-label={shown && isWhole ? describeCurves(shown) : 'Drafts are being judged.'}
        >
          {report.problems.map(({ slug, title, total }, index) => {
            const problem = shown?.problems.find((one) => one.slug === slug) ?? null;
            const counted = judged?.problems.find((one) => one.slug === slug);
            const lane = layout.lanes.find((one) => one.lane === slug);
            return (
              <CurveLane
                key={slug}
                title={title}
                spent={lane ? formatSpent(lane.spentMinutes) : ''}
                total={problem?.tests ?? total}
                counted={counted ? sayCounted(counted) : '…'}
                problem={problem}
                drafts={judged}
                lane={lane ?? null}
                layout={layout}
                widthPx={width}
                {...(index === 0 ? { laneRef: ref } : {})}
              />
            );
          })}
          <KeysLane layout={layout} />
          <TimeAxis layout={layout} widthPx={width} />
        </div>
      </PanelBody>
      <div className={styles.stories}>
        {report.problems.map((problem) => {
          const of = shown?.problems.find(({ slug }) => slug === problem.slug);
          return (
            <div key={problem.slug} className={styles.story}>
              {shown && isWhole && of ? (
                <Story report={report} drafts={shown} slug={problem.slug} />
              ) : (
                <div className={styles.wait}>
                  <Skeleton width="58%" />
                  <Skeleton width="76%" />
                  <Skeleton width="64%" />
                </div>
              )}
            </div>
          );
        })}
      </div>
      <PanelFooter>
        <span>{judged ? sayJudged(judged, hasLevels) : '…'}</span>
        {judged && isWhole ? (
          <button
            type="button"
            className={styles.disclose}
            aria-expanded={showsTable}
            onClick={() => setShowsTable(!showsTable)}
          >
            {showsTable ? 'Without the table' : 'The drafts as a table'}
          </button>
        ) : null}
      </PanelFooter>
      {judged && showsTable ? <DraftTable id={id} drafts={judged} /> : null}
    </Panel>
  );
}

function Progress({ drafts }: { drafts: AssessmentDrafts }) {
  const sum = (of: 'done' | 'total') =>
    drafts.problems.reduce((total, { background }) => total + background[of], 0);
  const [done, total] = [sum('done'), sum('total')];
  return (
    <div className={styles.count} role="status">
      <span>
        {total === 0 ? (
          sayWaiting(drafts)
        ) : (
          <>
            Judging drafts: <b>{done}</b> of {total}
          </>
        )}
      </span>
      <div className={styles.bar}>
        <i style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} />
      </div>
    </div>
  );
}

/** Keys in each minute, on whatever line. */
function KeysLane({ layout }: { layout: TimelineLayout }) {
  return (
    <>
      <div className={`${styles.label} ${styles.keysLabel}`}>
        <b>Keys per minute</b>
      </div>
      <div className={`${styles.lane} ${styles.keys}`}>
        <LaneTicks layout={layout} />
        <LaneBars layout={layout} lanes={layout.lanes} heightPx={28} />
        <LaneCut layout={layout} />
      </div>
    </>
  );
}

type StoryProps = { report: Report; drafts: AssessmentDrafts; slug: string };

function Story({ report, drafts, slug }: StoryProps) {
  const problem = drafts.problems.find((one) => one.slug === slug);
  const title = report.problems.find((one) => one.slug === slug)?.title ?? slug;
  const story = storyOf(report, drafts, slug);
  if (!problem || !story) return null;
  if (problem.unavailable !== null || problem.background.state === 'failed') {
    const { errorId } = problem.background;
    return (
      <>
        <h3>{title}: the drafts were not judged</h3>
        <p>
          {problem.unavailable ??
            `The fault is ours. Quote ${errorId} when you report it. In an hour, looking here begins it again.`}
        </p>
      </>
    );
  }
  const { heading, said } = tellDrafts(story);
  return (
    <>
      <h3>
        {title}: {heading}
      </h3>
      <ul>
        {said.map(({ atSeconds, fact, rest, strong }) => (
          <li key={`${atSeconds} ${fact}`}>
            <MomentLink assessment={report.assessment.id} atSeconds={atSeconds} problem={slug} />
            <span>
              {strong ? <b>{fact}</b> : fact} {rest}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
