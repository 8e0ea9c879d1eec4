import type { SubmissionSummary } from '@dryrun/contract';
import { serverClock } from '../api/server-clock.ts';
import { useLanguageName } from '../api/use-language-name.ts';
import text from '../styles/text.module.css';
import { cellNames } from '../ui/cells/cell-words.ts';
import { DataTable } from '../ui/facts/DataTable.tsx';
import { ChevronRightIcon } from '../ui/icons/icons.tsx';
import { formatTimeOfDay } from '../ui/time/clock-text.ts';
import { formatDay } from '../words/day.ts';
import { toneOf } from '../words/result.ts';
import { ProblemResult } from './ProblemResult.tsx';
import { RowLink, rowClass } from './RowLink.tsx';
import styles from './SubmissionRows.module.css';
import { sayProgress, sayWhich } from './submission-words.ts';

type SubmissionRowsProps = {
  submissions: readonly SubmissionSummary[];
  /** Inside a report: the day and the place are known. */
  inReport?: boolean;
};

/** Submissions as rows of a table, each with its hidden tests. */
export function SubmissionRows({ submissions, inReport = false }: SubmissionRowsProps) {
  const languageName = useLanguageName();
  return (
    <DataTable fold>
      <thead>
        <tr>
          <th>Submitted</th>
          <th>Problem</th>
          {inReport ? null : <th>Where</th>}
          <th>Language</th>
          <th>Hidden tests</th>
          <th>Verdict</th>
          <th>
            <span className={text.hidden}>Open</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {submissions.map((submission) => (
          <tr key={submission.id} className={rowClass}>
            <td className={text.noWrap}>
              <RowLink to={`/submissions/${submission.id}`}>
                {inReport ? null : (
                  <>
                    <span className={text.medium}>
                      {formatDay(submission.createdAtMs, serverClock.now())}
                    </span>{' '}
                  </>
                )}
                <time
                  className={inReport ? text.medium : text.tertiary}
                  dateTime={new Date(submission.createdAtMs).toISOString()}
                >
                  {formatTimeOfDay(submission.createdAtMs)}
                </time>
              </RowLink>
            </td>
            <td>
              {submission.title} <span className={text.tertiary}>{sayWhich(submission)}</span>
            </td>
            {inReport ? null : (
              <td className={text.secondary} data-narrow="hide">
                {submission.presetName ?? 'Practice'}
              </td>
            )}
            <td className={text.secondary} data-narrow="hide">
              {languageName(submission.language)}
            </td>
            <td data-narrow="full">
              <div className={styles.tests}>
                <ProblemResult
                  result={asResult(submission)}
                  total={submission.total}
                  saysVerdict={false}
                  none={sayProgress(submission)}
                />
              </div>
            </td>
            <td className={styles.verdict} data-narrow="hide">
              {submission.verdict ? (
                <span className={text[toneClass[toneOf(submission.verdict)]]}>
                  {cellNames[submission.verdict]}
                </span>
              ) : (
                <span className={text.tertiary}>{sayProgress(submission)}</span>
              )}
              {submission.levelTests ? (
                <span className={styles.counted}>
                  {submission.levelTests.length === 1
                    ? 'level 1'
                    : `levels 1–${submission.levelTests.length}`}
                </span>
              ) : null}
              {submission.counted ? <span className={styles.counted}>counted</span> : null}
            </td>
            <td data-narrow="hide" className={text.tertiary}>
              <ChevronRightIcon />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const toneClass = {
  accepted: 'accepted',
  limited: 'limited',
  failed: 'failed',
  plain: 'secondary',
} as const;

function asResult({ verdict, passed, total, cells }: SubmissionSummary) {
  return verdict === null ? null : { verdict, passed, total, cells };
}
