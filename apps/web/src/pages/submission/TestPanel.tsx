import { type RunTest, type Submission, sayMs } from '@dryrun/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { isFinal, sayFailure } from '../../api/api-error.ts';
import text from '../../styles/text.module.css';
import { nameTest } from '../../ui/cells/cell-words.ts';
import { TestCell } from '../../ui/cells/TestCell.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { LockIcon } from '../../ui/icons/icons.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { Panel, PanelBody, PanelHeader } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { formatShortDuration } from '../../words/amount.ts';
import type { Place } from '../../words/places.ts';
import { sayLocked, sayNear, saySweep, wasNotRun } from './submission-words.ts';
import { TestDetails } from './TestDetails.tsx';
import styles from './TestPanel.module.css';
import { testQuery } from './test-query.ts';
import { timeLimitOf } from './time-limit-of.ts';
import { useTallest } from './use-tallest.ts';

type TestPanelProps = {
  submission: Pick<Submission, 'id' | 'problem' | 'unlocked' | 'state' | 'origin' | 'timeLimitMs'>;
  /** Null as long as none was judged. */
  test: RunTest | null;
  /** Shows a place that its message names. */
  onPlace: (place: Place) => void;
};

/** The chosen test: what it was given, what was expected, what came. */
export function TestPanel({ submission, test, onPlace }: TestPanelProps) {
  const { id, unlocked } = submission;
  const timeLimitMs = test ? timeLimitOf(test, submission.timeLimitMs) : submission.timeLimitMs;
  const details = useQuery({
    ...testQuery(id, test?.index ?? -1, unlocked),
    // The old values stay until the new ones are there: nothing jumps.
    placeholderData: keepPreviousData,
  });
  const tallest = useTallest();
  const locked = sayLocked(submission);
  const name = test ? nameTest(test.index + 1, test.verdict) : 'Test';
  return (
    <Panel role="region" aria-label={name}>
      <PanelHeader
        title={
          test ? (
            <>
              <TestCell cell={test.verdict} size={20} decorative />
              {name}
            </>
          ) : (
            name
          )
        }
      >
        <span className={`${text.small} ${text.secondary}`}>
          {test
            ? [test.group, saySweep(test), sayTime(test, timeLimitMs), sayNear(test, timeLimitMs)]
                .filter(Boolean)
                .join(', ')
            : ''}
        </span>
      </PanelHeader>
      <PanelBody ref={tallest} data-waits={submission.state !== 'done'} className={styles.body}>
        {locked === null ? null : (
          <p className={styles.locked}>
            <LockIcon />
            <span>{locked}</span>
          </p>
        )}
        {details.data && test ? (
          <TestDetails
            details={details.data}
            verdict={test.verdict}
            problem={submission.problem}
            submissionId={id}
            index={test.index}
            onPlace={onPlace}
          />
        ) : null}
        {unlocked && details.isPending ? <Skeleton height={148} /> : null}
        {details.isError && !details.data ? (
          <Banner
            kind="error"
            icon="warning"
            fact="This test could not be fetched."
            action={
              isFinal(details.error) ? null : (
                <Button size={28} onClick={() => details.refetch()}>
                  Try again
                </Button>
              )
            }
          >
            {sayFailure(details.error)}
          </Banner>
        ) : null}
      </PanelBody>
    </Panel>
  );
}

function sayTime(test: RunTest, timeLimitMs: number): string {
  const { verdict, cpuTimeMs } = test;
  if (wasNotRun(test)) return 'not run';
  return verdict === 'time-limit-exceeded'
    ? `over ${sayMs(timeLimitMs)}`
    : formatShortDuration(cpuTimeMs);
}
