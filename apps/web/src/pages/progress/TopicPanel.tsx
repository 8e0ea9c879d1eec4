import { useState } from 'react';
import text from '../../styles/text.module.css';
import { sayTopic } from '../../topics/topic-words.ts';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { Panel, PanelFooter, PanelHeader } from '../../ui/page/Panel.tsx';
import { countOf } from '../../words/amount.ts';
import charts from './charts.module.css';
import type { ProgressEntry } from './entries.ts';
import { formatHalf } from './progress-words.ts';
import { byTopic, medianOf, scaleFor, shareOf, type TopicSum } from './sums.ts';
import styles from './TopicPanel.module.css';
import { problemsToBeNamed } from './weakest.ts';

/** The same by topic. One with a problem or two says little, and which problem it is: only when asked. */
export function TopicPanel({ entries }: { entries: readonly ProgressEntry[] }) {
  const [showsFew, setShowsFew] = useState(false);
  const topics = byTopic(entries);
  const few = topics.filter(({ sum }) => sum.problems < problemsToBeNamed).length;
  const shown = topics.filter(({ sum }) => showsFew || sum.problems >= problemsToBeNamed);
  const mostMinutes = scaleFor(shown.flatMap(({ sum }) => sum.lost));
  return (
    <Panel>
      <PanelHeader title="By topic">
        <span className={`${text.small} ${text.secondary}`}>Fewest passed first</span>
      </PanelHeader>
      {shown.length === 0 ? (
        <EmptyState>No topic has {problemsToBeNamed} problems yet.</EmptyState>
      ) : (
        <DataTable fold>
          <thead>
            <tr>
              <th>Topic</th>
              <th data-align="right">Problems</th>
              <th data-align="right">Tests</th>
              <th className={styles.wide}>
                <span className={text.hidden}>Share passed</span>
              </th>
              <th>Right, median</th>
              <th className={styles.wide}>After the best draft, 0 to {mostMinutes} min</th>
              <th data-align="right">Median</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((topic) => (
              <TopicRow key={topic.topic} {...topic} mostMinutes={mostMinutes} />
            ))}
          </tbody>
        </DataTable>
      )}
      {few > 0 ? (
        <PanelFooter>
          <span>
            {countOf(few, 'topic')} with fewer than {problemsToBeNamed} problems
          </span>
          <Button
            kind="quiet"
            size={28}
            aria-expanded={showsFew}
            onClick={() => setShowsFew(!showsFew)}
          >
            {showsFew ? 'Hide them' : 'Show them'}
          </Button>
        </PanelFooter>
      ) : null}
    </Panel>
  );
}

function TopicRow({ topic, sum, entries, mostMinutes }: TopicSum & { mostMinutes: number }) {
  const lost = medianOf(sum.lost);
  const rightAfter = medianOf(sum.rightAfter);
  return (
    <tr>
      <td>
        <span className={text.medium}>{sayTopic(topic)}</span>
        <span className={styles.narrow}>
          {countOf(sum.problems, 'problem')}
          {lost === null ? '' : `, ${formatHalf(lost)} min after the best draft`}
        </span>
      </td>
      <td data-align="right" data-narrow="hide" className={text.secondary}>
        {sum.problems}
      </td>
      <td data-align="right" className={styles.tests}>
        <PassRate passed={sum.passed} total={sum.total} />
      </td>
      <td className={styles.wide} data-narrow="hide">
        <span className={charts.share} aria-hidden="true">
          <i data-print="fill" style={{ width: `${Math.round(shareOf(sum) * 88)}px` }} />
        </span>
      </td>
      <td data-narrow="hide" className={sum.right === 0 ? text.tertiary : text.noWrap}>
        {sum.right} of {sum.problems}
        {rightAfter === null ? '' : `, ${formatHalf(rightAfter)} min`}
      </td>
      <td className={`${styles.wide} ${styles.strip}`} data-narrow="hide">
        <div className={charts.strip} aria-hidden="true">
          {entries.map(({ assessmentId, slug, lostMinutes }) =>
            lostMinutes === null ? null : (
              <i
                key={`${assessmentId} ${slug}`}
                className={charts.dot}
                style={{ left: `${(lostMinutes / mostMinutes) * 100}%` }}
              />
            ),
          )}
        </div>
      </td>
      <td data-align="right" data-narrow="hide">
        {lost === null ? '–' : formatHalf(lost)}
      </td>
    </tr>
  );
}
