import type { Background, SmallestInput, Submission, Verdict } from '@dryrun/contract';
import { useCallback } from 'react';
import { useLocation } from 'react-router';
import { SameFailures } from '../../../results/SameFailures.tsx';
import { cellNames } from '../../../ui/cells/cell-words.ts';
import { TestCell } from '../../../ui/cells/TestCell.tsx';
import { ProgressRule } from '../../../ui/facts/ProgressRule.tsx';
import { InfoIcon } from '../../../ui/icons/icons.tsx';
import { Banner } from '../../../ui/page/Banner.tsx';
import { Panel, PanelBody, PanelHeader } from '../../../ui/page/Panel.tsx';
import { Skeleton } from '../../../ui/page/Skeleton.tsx';
import type { Place } from '../../../words/places.ts';
import { SmallestCase } from './SmallestCase.tsx';
import styles from './SmallestPanels.module.css';
import {
  sayAlike,
  sayBreak,
  sayNone,
  sayProgress,
  sayReduced,
  titleOfBreak,
} from './smallest-words.ts';
import { useSmallestInputs } from './use-smallest-inputs.ts';

type SmallestPanelsProps = {
  submission: Submission;
  /** Shows a place that a message names. */
  onPlace: (place: Place) => void;
};

/**
 * For each way in which a submission failed the smallest input on which it does, or the size from which
 * on. They have their places from the first moment on, however long it is searched.
 */
export function SmallestPanels({ submission, onPlace }: SmallestPanelsProps) {
  const kinds = kindsOf(submission);
  const { data } = useSmallestInputs(submission, kinds.length > 0);
  const { hash } = useLocation();
  const comeHere = useCallback(
    (panels: HTMLDivElement | null) => {
      if (hash === '#smallest') panels?.scrollIntoView();
    },
    [hash],
  );
  if (kinds.length === 0) return null;
  return (
    <div ref={comeHere} className={styles.panels} id="smallest" data-single={kinds.length < 2}>
      {kinds.map((verdict, index) => (
        <FindingPanel
          key={verdict}
          verdict={verdict}
          finding={data?.findings.find((one) => one.verdict === verdict) ?? null}
          background={data?.background ?? null}
          submission={submission}
          isFirst={index === 0}
          onPlace={onPlace}
        />
      ))}
    </div>
  );
}

/** In the order of apps/worker/src/background/shrink. */
const verdicts: readonly Verdict[] = [
  'wrong-answer',
  'runtime-error',
  'output-limit-exceeded',
  'memory-limit-exceeded',
  'time-limit-exceeded',
];

/** A query breaks a limit by many rows: there is no small set to show. */
const ofQueries: readonly Verdict[] = ['wrong-answer', 'runtime-error'];

/** The ways in which it failed that are looked into. */
function kindsOf({ unlocked, state, tests, testsChanged, language }: Submission): Verdict[] {
  // Of other tests nothing is looked for.
  if (!unlocked || state !== 'done' || testsChanged !== false) return [];
  return (language === 'sql' ? ofQueries : verdicts).filter((verdict) =>
    tests.some((test) => test.verdict === verdict),
  );
}

const titleOf = ({ language }: Submission) =>
  language === 'sql' ? 'Smallest failing data set' : 'Smallest failing input';

type FindingPanelProps = SmallestPanelsProps & {
  verdict: Verdict;
  /** Null until its search has begun. */
  finding: SmallestInput | null;
  background: Background | null;
  isFirst: boolean;
};

function FindingPanel(props: FindingPanelProps) {
  const { verdict, finding, background, submission, isFirst, onPlace } = props;
  const hasFailed = background?.state === 'failed';
  const isSearching = !hasFailed && finding?.state !== 'found' && finding?.state !== 'none';
  const { details = null, breaks = null, group = null } = finding ?? {};
  const alike = finding && sayAlike(finding);
  const title = breaks && !details ? titleOfBreak(breaks) : titleOf(submission);
  return (
    <Panel
      className={styles.panel}
      data-query={submission.language === 'sql'}
      role="region"
      aria-label={`${title}, ${cellNames[verdict]}`}
      aria-busy={isSearching}
    >
      <PanelHeader
        title={
          <span className={styles.title}>
            <TestCell cell={verdict} size={20} decorative />
            {title}
          </span>
        }
      >
        <span className={styles.progress}>
          <span className={styles.remark}>
            {finding === null ? 'Waits for its turn' : null}
            {finding && isSearching ? sayProgress(finding) : null}
            {details && !isSearching && finding ? sayReduced(finding) : null}
          </span>
          {finding && isSearching ? (
            <ProgressRule
              done={finding.tries}
              total={finding.mostTries}
              label="Inputs that were tried"
            />
          ) : null}
        </span>
      </PanelHeader>
      <PanelBody className={styles.body}>
        {details && finding ? (
          <SmallestCase
            finding={finding}
            details={details}
            submission={submission}
            onPlace={onPlace}
          />
        ) : null}
        {!details && isSearching && !breaks ? <Skeleton height={148} /> : null}
        {!details && breaks && finding ? (
          <p>{sayBreak(breaks, finding, submission.timeLimitMs)}</p>
        ) : null}
        {finding?.state === 'none' && !breaks ? (
          <p className={styles.remark}>{sayNone(finding)}</p>
        ) : null}
        {group && !isSearching ? (
          <p className={styles.remark}>
            Test {(finding?.test ?? 0) + 1} probes: {group}.
          </p>
        ) : null}
        {alike && !isSearching ? <p className={styles.remark}>{alike}</p> : null}
        {isSearching && (details || breaks) ? (
          <p className={styles.remark}>
            Still searching, behind every run. The smallest so far stands here and is replaced in
            place.
          </p>
        ) : null}
        {hasFailed ? (
          <Banner kind="error" icon="warning" fact="The search failed.">
            The fault is ours; quote {background.errorId}. In an hour, looking here begins it again.
          </Banner>
        ) : null}
      </PanelBody>
      {isFirst && submission.sameFailureAs.length > 0 ? (
        <div className={styles.note}>
          <InfoIcon />
          {/* Closed in practice: who goes on trying may not want to be told. */}
          <details open={submission.assessment !== null}>
            <summary>Which mistake it looks like</summary>
            <SameFailures failures={submission.sameFailureAs} />
          </details>
        </div>
      ) : null}
    </Panel>
  );
}
