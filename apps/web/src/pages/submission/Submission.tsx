import type { Submission as SubmissionData } from '@dryrun/contract';
import { lazy, Suspense, useState } from 'react';
import { useSearchParams } from 'react-router';
import { Message } from '../../results/Message.tsx';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { Banner } from '../../ui/page/Banner.tsx';
import { Panel, PanelBody, PanelHeader } from '../../ui/page/Panel.tsx';
import type { Place } from '../../words/places.ts';
import { CodePanel } from './CodePanel.tsx';
import { JudgeAgain } from './JudgeAgain.tsx';
import { LockedCode } from './LockedCode.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import styles from './Submission.module.css';
import { SubmissionHead } from './SubmissionHead.tsx';
import { SmallestPanels } from './smallest/SmallestPanels.tsx';
import { chooseTest, nameSubmission } from './submission-words.ts';
import { TestPanel } from './TestPanel.tsx';
import { TestsPanel } from './TestsPanel.tsx';

/** Below everything else: nothing waits for it. */
const GrowthPanel = lazy(async () => ({
  default: (await import('../../growth/GrowthPanel.tsx')).GrowthPanel,
}));
const SubmissionNotes = lazy(async () => ({
  default: (await import('../../notes/SubmissionNotes.tsx')).SubmissionNotes,
}));

export function Submission({ submission }: { submission: SubmissionData }) {
  const [params, setParams] = useSearchParams();
  const { tests, verdict, message } = submission;
  // What was in a test that is gone is told once for all of them: there is none to choose.
  const areGone = submission.testsChanged === true && submission.unlocked;
  const index = areGone ? null : chooseTest(tests, params);
  const selected = tests.find((test) => test.index === index) ?? null;
  const select = (chosen: number) => {
    const next = new URLSearchParams(params);
    next.set('test', String(chosen + 1));
    setParams(next, { replace: true, preventScrollReset: true });
  };
  // Another object each time a link is pressed, so that the code goes there again.
  const [place, setPlace] = useState<Place | null>(null);
  const goTo = ({ line, column }: Place) => setPlace({ line, column });
  const isDone = submission.state === 'done';
  const isQuery = submission.language === 'sql';
  // Who has watched it being judged finds them below: what is read does not move away.
  const [watched] = useState(!isDone);
  const smallest = <SmallestPanels submission={submission} onPlace={goTo} />;
  // While it is judged the rows of all tests have their places already.
  const hasTests = tests.length > 0 || !isDone;

  return (
    <PageContainer title={`${nameSubmission(submission)}, ${submission.title}`}>
      <SubmissionHead submission={submission} />
      <div className={styles.page}>
        {submission.waits && !isDone ? (
          <Banner kind="info" icon="clock" fact={`${nameSubmission(submission)} waits.`}>
            The queue cannot be reached; it is stored and judged when the queue is back.
          </Banner>
        ) : null}
        {verdict === 'judge-error' ? (
          <Banner kind="error" icon="warning" fact="Judge error.">
            The fault is ours. It does not count against you.{message ? ` ${message}` : ''}
          </Banner>
        ) : null}
        {areGone ? <JudgeAgain submission={submission} /> : null}
        <ResultPanel
          submission={submission}
          selected={index}
          onSelect={tests.length > 0 && !areGone ? select : null}
        />
        {verdict === 'compile-error' ? (
          <Panel role="region" aria-label="Compile error">
            <PanelHeader title="Compile error">
              <span className={styles.remark}>No test has run</span>
            </PanelHeader>
            <PanelBody>
              <div className={styles.message}>
                <Message message={message ?? ''} verdict={verdict} onPlace={goTo} />
              </div>
            </PanelBody>
          </Panel>
        ) : null}
        {watched ? null : smallest}
        {!areGone && (selected || !isDone) ? (
          <TestPanel submission={submission} test={selected} onPlace={goTo} />
        ) : null}
        <div className={styles.columns} data-single={!hasTests}>
          {hasTests ? <TestsPanel {...{ submission, areGone }} selected={index} /> : null}
          {submission.code === null ? (
            <LockedCode />
          ) : (
            <CodePanel
              submission={{ ...submission, code: submission.code }}
              besideTests={hasTests}
              place={place}
            />
          )}
        </div>
        {watched ? smallest : null}
        {submission.unlocked || !isDone ? (
          <Suspense>
            <SubmissionNotes submission={submission} />
          </Suspense>
        ) : null}
        {isDone && submission.unlocked && verdict !== 'compile-error' && !isQuery ? (
          <Suspense>
            <GrowthPanel submissionId={submission.id} title="Measured growth" />
          </Suspense>
        ) : null}
      </div>
    </PageContainer>
  );
}
