import type { RunTest } from '@dryrun/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { sayFailure } from '../../api/api-error.ts';
import text from '../../styles/text.module.css';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { nameTest } from '../../ui/cell-words.ts';
import { LockIcon } from '../../ui/icons/icons.tsx';
import { Panel, PanelBody, PanelHeader } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TestCell } from '../../ui/TestCell.tsx';
import { formatShortDuration } from '../../words/amount.ts';
import { saySweep } from './submission-words.ts';
import { TestDetails } from './TestDetails.tsx';
import styles from './TestPanel.module.css';

type TestPanelProps = {
  submissionId: string;
  test: RunTest;
  /** Whether inputs and outputs may be seen. */
  unlocked: boolean;
  timeLimitMs: number;
};

/** The chosen test: what it was given, what was expected, what came. */
export function TestPanel({ submissionId, test, unlocked, timeLimitMs }: TestPanelProps) {
  const { index, verdict, group, cpuTimeMs } = test;
  const details = useQuery({
    ...api.submissions.test.queryOptions({ input: { id: submissionId, index } }),
    enabled: unlocked,
    staleTime: Number.POSITIVE_INFINITY,
    // The old values stay until the new ones are there: nothing jumps.
    placeholderData: keepPreviousData,
  });
  const stopped = verdict === 'time-limit-exceeded';
  const time = stopped
    ? `over ${formatShortDuration(timeLimitMs)}`
    : formatShortDuration(cpuTimeMs);
  return (
    <Panel role="region" aria-label={nameTest(index + 1, verdict)}>
      <PanelHeader
        title={
          <>
            <TestCell cell={verdict} size={20} decorative />
            {nameTest(index + 1, verdict)}
          </>
        }
      >
        <span className={`${text.small} ${text.secondary}`}>
          {[group, saySweep(test), time].filter(Boolean).join(', ')}
        </span>
      </PanelHeader>
      <PanelBody>
        {unlocked ? null : (
          <p className={styles.locked}>
            <LockIcon />
            <span>
              Inputs and outputs of hidden tests unlock when the assessment has ended. Until then
              you see which passed, and how long each took.
            </span>
          </p>
        )}
        {details.data ? <TestDetails details={details.data} verdict={verdict} /> : null}
        {unlocked && details.isPending ? <Skeleton height={148} /> : null}
        {details.isError && !details.data ? (
          <Banner
            kind="error"
            icon="warning"
            fact="This test could not be fetched."
            action={
              <Button size={28} onClick={() => details.refetch()}>
                Try again
              </Button>
            }
          >
            {sayFailure(details.error)}
          </Banner>
        ) : null}
      </PanelBody>
    </Panel>
  );
}
