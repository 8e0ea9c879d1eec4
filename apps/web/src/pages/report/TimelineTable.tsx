import { DataTable } from '../../ui/facts/DataTable.tsx';
import { formatCount, formatSpent } from '../../words/amount.ts';
import styles from './TimelinePanel.module.css';
import type { TimelineLayout } from './timeline-layout.ts';

/** The same as numbers, for whoever wants them. */
export function TimelineTable({ layout }: { layout: TimelineLayout }) {
  return (
    <details className={styles.details}>
      <summary>The numbers</summary>
      <div className={styles.scroll}>
        <DataTable rowHeight={32}>
          <thead>
            <tr>
              <th>Line</th>
              <th data-align="right">Minutes</th>
              <th data-align="right" data-narrow="hide">
                With typing
              </th>
              <th data-align="right" data-narrow="hide">
                Keys
              </th>
              <th>Runs, minute</th>
              <th>Submissions, minute</th>
            </tr>
          </thead>
          <tbody>
            {layout.lanes.map((lane) => (
              <tr key={lane.lane}>
                <td>{lane.label}</td>
                <td data-align="right">{formatSpent(lane.spentMinutes).replace(' min', '')}</td>
                <td data-align="right" data-narrow="hide">
                  {lane.typedMinutes}
                </td>
                <td data-align="right" data-narrow="hide">
                  {formatCount(lane.keystrokes)}
                </td>
                <td>{lane.runs.map((minute) => Math.floor(minute)).join(', ') || 'none'}</td>
                <td>
                  {lane.submissions
                    .map(
                      ({ minute, passed, total }) => `${Math.floor(minute)} (${passed}/${total})`,
                    )
                    .join(', ') || 'none'}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </details>
  );
}
