import type { ListedSubmission, SubmissionOrder } from '@dryrun/contract';
import type { ReactNode } from 'react';
import { serverClock } from '../../api/server-clock.ts';
import { useLanguageName } from '../../api/use-language-name.ts';
import { StarButton } from '../../notes/StarButton.tsx';
import { ProblemResult } from '../../results/ProblemResult.tsx';
import { RowLink, rowClass } from '../../results/RowLink.tsx';
import { sayProgress, sayWhich } from '../../results/submission-words.ts';
import text from '../../styles/text.module.css';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { ChevronDownIcon } from '../../ui/icons/icons.tsx';
import { formatTimeOfDay } from '../../ui/time/clock-text.ts';
import { formatDay } from '../../words/day.ts';
import { MatchText } from './MatchText.tsx';
import styles from './PastRows.module.css';

type PastRowsProps = {
  submissions: readonly ListedSubmission[];
  order: SubmissionOrder;
  onOrder: (order: SubmissionOrder) => void;
  /** Ids of those that are ticked. */
  chosen: readonly string[];
  onChoose: (submission: ListedSubmission, chosen: boolean) => void;
  /** Whose note is open. */
  noted: string | null;
  onNote: (id: string) => void;
};

/** Past submissions as rows: to open, to tick, to star and to write a note on. */
export function PastRows(props: PastRowsProps) {
  const { submissions, order, onOrder, chosen, onChoose, noted, onNote } = props;
  const languageName = useLanguageName();
  const head = (label: ReactNode, orders: readonly [SubmissionOrder, ...SubmissionOrder[]]) => {
    const at = orders.indexOf(order);
    const next = at === -1 ? orders[0] : (orders[(at + 1) % orders.length] ?? orders[0]);
    const ascending = order === 'oldest' || order === 'problem' || order === 'fewest';
    return (
      <th {...(at === -1 ? {} : { 'aria-sort': ascending ? 'ascending' : 'descending' })}>
        <button type="button" className={styles.sort} onClick={() => onOrder(next)}>
          {label}
          {at === -1 ? null : (
            <span className={styles.arrow} data-up={ascending}>
              <ChevronDownIcon size={14} />
            </span>
          )}
        </button>
      </th>
    );
  };
  return (
    <DataTable rowHeight={40} className={styles.table ?? ''}>
      <thead>
        <tr>
          <th>
            <span className={styles.spoken}>Select</span>
          </th>
          {head('When', ['newest', 'oldest'])}
          {head('Problem', ['problem'])}
          <th>Where</th>
          <th>Language</th>
          {head('Tests', ['fewest', 'most'])}
          <th>Note</th>
          <th>
            <span className={styles.spoken}>Star</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {submissions.map((submission) => {
          const { id, title, createdAtMs, language, match, note, presetName } = submission;
          const which = sayWhich(submission);
          const name = `${title} ${formatTimeOfDay(createdAtMs)}`;
          const isChosen = chosen.includes(id);
          return (
            <tr key={id} className={rowClass} aria-selected={isChosen}>
              <td className={styles.select}>
                <input
                  type="checkbox"
                  aria-label={`Select ${name}`}
                  checked={isChosen}
                  onChange={(event) => onChoose(submission, event.target.checked)}
                />
              </td>
              <td className={styles.when}>
                <span className={text.medium}>{formatDay(createdAtMs, serverClock.now())}</span>{' '}
                <time
                  className={text.tertiary}
                  dateTime={new Date(createdAtMs).toISOString()}
                  title={formatTimeOfDay(createdAtMs)}
                >
                  {formatTimeOfDay(createdAtMs).slice(0, 5)}
                </time>
              </td>
              <td className={styles.problem}>
                <RowLink to={`/submissions/${id}`}>{title}</RowLink>
              </td>
              <td className={styles.where}>
                {presetName ?? 'Practice'}
                {which === '' ? '' : `, ${which}`}
                {submission.counted ? <span className={text.tertiary}>, counted</span> : null}
              </td>
              <td className={styles.language}>{languageName(language)}</td>
              <td className={styles.tests}>
                <ProblemResult
                  result={resultOf(submission)}
                  total={submission.total}
                  none={sayProgress(submission)}
                />
              </td>
              <td className={styles.note} data-match={match !== null}>
                {match ? <p>{<MatchText match={match} />}</p> : null}
                <button
                  type="button"
                  aria-expanded={noted === id}
                  aria-label={`Note on ${name}: ${note ?? 'Write a note'}`}
                  data-empty={note === null}
                  onClick={() => onNote(id)}
                >
                  {note ?? 'Write a note'}
                </button>
              </td>
              <td className={styles.star}>
                <StarButton
                  problem={submission.problem}
                  submission={id}
                  name={name}
                  starred={submission.starred}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}

function resultOf({ verdict, passed, total, cells }: ListedSubmission) {
  return verdict === null ? null : { verdict, passed, total, cells };
}
