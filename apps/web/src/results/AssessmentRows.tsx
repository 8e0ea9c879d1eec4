import type { AssessmentSummary } from '@dryrun/contract';
import { useSectionName } from '../api/use-section-name.ts';
import text from '../styles/text.module.css';
import { DataTable } from '../ui/facts/DataTable.tsx';
import { ChevronRightIcon } from '../ui/icons/icons.tsx';
import { formatMinuteOfDay } from '../ui/time/clock-text.ts';
import { formatDay } from '../words/day.ts';
import { stateNames } from '../words/result.ts';
import styles from './AssessmentRows.module.css';
import { ProblemResult } from './ProblemResult.tsx';
import { RowLink, rowClass } from './RowLink.tsx';

/** Assessments as rows of a table: when, which preset, and each problem by its title with its hidden tests. */
export function AssessmentRows({ assessments }: { assessments: readonly AssessmentSummary[] }) {
  return (
    <DataTable fold>
      <thead>
        <tr>
          <th>Started</th>
          <th>Preset</th>
          <th className={styles.wide}>Problems</th>
          <th>
            <span className={text.hidden}>Open</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {assessments.map((assessment) => (
          <AssessmentRow key={assessment.id} assessment={assessment} />
        ))}
      </tbody>
    </DataTable>
  );
}

function AssessmentRow({ assessment }: { assessment: AssessmentSummary }) {
  const { state, section, presetName, startedAtMs, createdAtMs, nowMs, problems, sections } =
    assessment;
  const atMs = startedAtMs ?? createdAtMs;
  const finished = state === 'finished';
  const nameOf = useSectionName(assessment);
  const none = finished ? (
    <>
      none<span className={text.hidden}> counted</span>
    </>
  ) : (
    'none yet'
  );
  return (
    <tr className={rowClass}>
      <td className={styles.oneLine}>
        <RowLink to={addressOf(assessment)}>
          <span className={text.medium}>{formatDay(atMs, nowMs)}</span>{' '}
          <time className={text.tertiary} dateTime={new Date(atMs).toISOString()}>
            {formatMinuteOfDay(atMs)}
          </time>
        </RowLink>
      </td>
      <td className={text.secondary}>
        <span className={styles.preset}>{presetName}</span>{' '}
        {finished ? null : (
          <span className={styles.state}>{section ? nameOf(section) : stateNames[state]}</span>
        )}
      </td>
      <td data-narrow="full">
        {problems.length === 0 ? (
          <span className={text.tertiary}>
            {startedAtMs === null
              ? 'drawn at the start'
              : sections.map(({ kind }) => nameOf(kind)).join(', ')}
          </span>
        ) : (
          <ul className={styles.problems}>
            {problems.map(({ slug, title, total, result, underWay }) => (
              <li key={slug}>
                <span className={styles.title}>{title}</span>
                <ProblemResult
                  result={result}
                  total={total}
                  none={underWay ? 'being judged' : none}
                />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-narrow="hide" className={text.tertiary}>
        <ChevronRightIcon />
      </td>
    </tr>
  );
}

function addressOf({ id, state, preset }: AssessmentSummary): string {
  if (state === 'finished') return `/assessments/${id}/report`;
  return state === 'ready' ? `/assessments/new/${preset}?assessment=${id}` : `/assessments/${id}`;
}
