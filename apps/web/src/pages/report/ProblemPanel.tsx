import type { ReportProblem } from '@dryrun/contract';
import { lazy, Suspense } from 'react';
import { SameFailures } from '../../results/SameFailures.tsx';
import text from '../../styles/text.module.css';
import { CellLegend } from '../../ui/cells/CellLegend.tsx';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { TestGroups } from '../../ui/cells/TestGroups.tsx';
import { TextLink } from '../../ui/controls/Button.tsx';
import { Panel, PanelBody, PanelFooter, PanelHeader } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { Difficulty } from '../../ui/problem/Difficulty.tsx';
import { formatSpent } from '../../words/amount.ts';
import { FailingTests } from './FailingTests.tsx';
import styles from './ProblemPanel.module.css';
import { tellCounted } from './sitting-words.ts';

// Few problems have levels.
const LevelTests = lazy(async () => ({
  default: (await import('../../levels/LevelTests.tsx')).LevelTests,
}));

type ProblemPanelProps = {
  problem: ReportProblem;
  /** Minutes of coding that belong to it; null when not known. */
  minutes: number | null;
  /** What to say when nothing counted. */
  noneCounted: string;
  /** How coding ended. */
  when: 'bell' | 'end';
};

/** One problem of the report: its tests by what they probe, and which submission counted. */
export function ProblemPanel({ problem, minutes, noneCounted, when }: ProblemPanelProps) {
  const { title, difficulty, total, counted, tests } = problem;
  const judging = counted !== null && counted.state !== 'done';
  const verdicts = tests.map(({ verdict }) => verdict);
  const soFar = verdicts.filter((verdict) => verdict === 'accepted').length;
  const failures = verdicts.filter((verdict) => verdict !== 'accepted');
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
        <PassRate
          passed={judging ? soFar : (counted?.passed ?? 0)}
          total={total}
          size={28}
          pending={judging}
        />
      </PanelHeader>
      <PanelBody className={styles.body}>
        {problem.levelTests ? (
          <Suspense fallback={<Skeleton height={40 * problem.levelTests.length} />}>
            <LevelTests
              cells={counted?.cells ?? tests.map(() => 'not-run' as const)}
              levelTests={problem.levelTests}
              size={20}
            />
          </Suspense>
        ) : null}
        <TestGroups
          tests={tests.map(({ index, group, verdict }) => ({
            index,
            group: group || 'Hidden tests',
            cell: verdict,
          }))}
        />
        <SameFailures failures={problem.sameFailureAs} />
        {counted ? (
          <FailingTests
            slug={problem.slug}
            tests={tests}
            submissionId={counted.id}
            isQuery={counted.language === 'sql'}
          />
        ) : null}
      </PanelBody>
      <PanelFooter>
        <span>
          <WhatCounted counted={counted} noneCounted={noneCounted} when={when} />
        </span>
        {compileError ? <span className={text.failed}>compile error</span> : null}
        {!compileError && failures.some((verdict) => verdict !== 'queued') ? (
          <CellLegend cells={failures} />
        ) : (
          <span className={text.tertiary}>{minutes === null ? '' : formatSpent(minutes)}</span>
        )}
      </PanelFooter>
    </Panel>
  );
}

function WhatCounted({
  counted,
  noneCounted,
  when,
}: Pick<ReportProblem, 'counted'> & Pick<ProblemPanelProps, 'noneCounted' | 'when'>) {
  if (!counted) return noneCounted;
  const { before, link, after } = tellCounted(counted, when);
  return (
    <>
      {before}
      <TextLink to={`/submissions/${counted.id}`}>{link}</TextLink>
      {after}
    </>
  );
}
