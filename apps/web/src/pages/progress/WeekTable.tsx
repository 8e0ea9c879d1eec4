import type { Progress } from '@dryrun/contract';
import { Fragment } from 'react';
import { serverClock } from '../../api/server-clock.ts';
import text from '../../styles/text.module.css';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { capitalise } from '../../words/amount.ts';
import { formatDate } from '../../words/day.ts';
import type { ProgressEntry } from './entries.ts';
import { formatHalf } from './progress-words.ts';
import { countAssessments, type Level, medianOf, type Sum } from './sums.ts';
import styles from './WeekTable.module.css';

type WeekTableProps = {
  levels: readonly Level[];
  weeks: Progress['weeks'];
  entries: readonly ProgressEntry[];
};

/** The numbers of the pictures, the newest week first. Weeks in which nothing was met are left out. */
export function WeekTable({ levels, weeks, entries }: WeekTableProps) {
  const rows = weeks
    .map(({ startsAtMs }, week) => ({
      startsAtMs,
      taken: countAssessments(entries.filter((entry) => entry.week === week)),
      sums: levels.map((level) => level.weeks[week]),
    }))
    .filter(({ sums }) => sums.some((sum) => sum && sum.problems > 0))
    .reverse();
  const empty = weeks.length - rows.length;
  // Ten columns have no room on a phone; what was lost stands in the pictures above.
  const lost = levels.length > 2 ? 'hide' : undefined;
  return (
    <DataTable rowHeight={32} className={styles.table ?? ''} aria-label="By week">
      <thead>
        <tr>
          <th>Week from</th>
          <th data-align="right" data-narrow="hide">
            Taken
          </th>
          {levels.map(({ difficulty, all }) => (
            <Fragment key={difficulty}>
              <th data-align="right" data-first="true">
                {capitalise(difficulty)}
              </th>
              {all.rightAfter.length > 0 ? (
                <th data-align="right">
                  <span className={text.hidden}>{difficulty}, </span>first right
                </th>
              ) : null}
              {all.lost.length > 0 ? (
                <th data-align="right" data-narrow={lost}>
                  <span className={text.hidden}>{difficulty}, </span>lost
                </th>
              ) : null}
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ startsAtMs, taken, sums }) => (
          <tr key={startsAtMs}>
            <th scope="row">{formatDate(startsAtMs, serverClock.now())}</th>
            <td data-align="right" data-narrow="hide" className={text.secondary}>
              {taken}
            </td>
            {levels.map((level, index) => (
              <Cells key={level.difficulty} sum={sums[index]} all={level.all} lost={lost} />
            ))}
          </tr>
        ))}
        <tr className={styles.all}>
          <th scope="row">All</th>
          <td data-align="right" data-narrow="hide">
            {countAssessments(entries)}
          </td>
          {levels.map(({ difficulty, all }) => (
            <Cells key={difficulty} sum={all} all={all} lost={lost} />
          ))}
        </tr>
      </tbody>
      {empty > 0 ? (
        <caption className={styles.caption}>
          {empty === 1
            ? 'A week without any problem is left out.'
            : `${empty} weeks without any problem are left out.`}
        </caption>
      ) : null}
    </DataTable>
  );
}

/** The rate, and the medians as far as any week has them. */
function Cells({ sum, all, lost }: { sum: Sum | undefined; all: Sum; lost: 'hide' | undefined }) {
  const minutes = (of: 'rightAfter' | 'lost') => {
    const median = medianOf(sum?.[of] ?? []);
    return (
      <td data-align="right" data-narrow={of === 'lost' ? lost : undefined}>
        {median === null ? '–' : formatHalf(median)}
      </td>
    );
  };
  return (
    <>
      <td data-align="right" data-first="true">
        {sum && sum.problems > 0 ? <PassRate passed={sum.passed} total={sum.total} /> : '–'}
      </td>
      {all.rightAfter.length > 0 ? minutes('rightAfter') : null}
      {all.lost.length > 0 ? minutes('lost') : null}
    </>
  );
}
