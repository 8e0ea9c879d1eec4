import type { ReportProblem } from '@dryrun/contract';
import text from '../../styles/text.module.css';
import { TextLink } from '../../ui/Button.tsx';
import { CellLegend } from '../../ui/CellLegend.tsx';
import { formatTimeOfDay } from '../../ui/clock-text.ts';
import { Difficulty } from '../../ui/Difficulty.tsx';
import { Panel, PanelBody, PanelFooter, PanelHeader } from '../../ui/Panel.tsx';
import { PassRate } from '../../ui/PassRate.tsx';
import { TestGroups } from '../../ui/TestGroups.tsx';
import styles from './ProblemPanel.module.css';

type ProblemPanelProps = {
  problem: ReportProblem;
  /** Minutes of coding that belong to it; null when not known. */
  minutes: number | null;
};

/** One problem of the report: its tests by what they probe, and which submission counted. */
export function ProblemPanel({ problem, minutes }: ProblemPanelProps) {
  const { title, difficulty, total, counted, tests } = problem;
  const judging = counted !== null && counted.state !== 'done';
  const failures = tests.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'accepted');
  const compileError = counted?.verdict === 'compile-error';
  return (
    <Panel className={styles.panel} role="region" aria-label={title}>
      <PanelHeader
        title={
          <>
            {title}
            <span className={styles.difficulty}>
              <Difficulty level={difficulty} />
            </span>
          </>
        }
      >
        <PassRate passed={counted?.passed ?? 0} total={total} size={28} pending={judging} />
      </PanelHeader>
      <PanelBody className={styles.body}>
        <TestGroups
          tests={tests.map(({ index, group, verdict }) => ({
            index,
            group: group || 'Hidden tests',
            cell: verdict,
          }))}
        />
      </PanelBody>
      <PanelFooter>
        <span>
          <WhatCounted counted={counted} />
        </span>
        {compileError ? <span className={text.failed}>compile error</span> : null}
        {!compileError && failures.some((verdict) => verdict !== 'queued') ? (
          <CellLegend cells={failures} />
        ) : (
          <span className={text.tertiary}>{minutes === null ? '' : `${minutes} min`}</span>
        )}
      </PanelFooter>
    </Panel>
  );
}

function WhatCounted({ counted }: Pick<ReportProblem, 'counted'>) {
  if (!counted) return 'Nothing counted: never submitted, never run';
  const link = (words: string) => <TextLink to={`/submissions/${counted.id}`}>{words}</TextLink>;
  const at = formatTimeOfDay(counted.createdAtMs);
  if (counted.state !== 'done') return <>Being judged: {link('the submission that counts')}</>;
  switch (counted.origin) {
    case 'candidate':
      return (
        <>
          Counted: {link(`submission ${counted.number}`)}, {at}
        </>
      );
    case 'last-run':
      return <>Counted: {link('the last run')}, submitted at the bell</>;
    case 'last-draft':
    case 'bell':
      return <>Counted: {link('the last draft')}, submitted at the bell</>;
  }
}
