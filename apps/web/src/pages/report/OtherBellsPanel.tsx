import type { Report } from '@dryrun/contract';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import styles from './OtherBellsPanel.module.css';
import { sayRule, scoreOtherBells, type Would } from './other-bells.ts';

/** The same assessment under the rules of other platforms. */
export function OtherBellsPanel({ report }: { report: Report }) {
  const rows = scoreOtherBells(report);
  if (rows === null) return null;
  const { problems } = report;
  return (
    <Panel role="region" aria-label="Other bells">
      <PanelHeader title="Other bells">
        <span className={styles.remark}>The same assessment under other rules</span>
      </PanelHeader>
      <div className={styles.scroll}>
        <DataTable className={styles.table} fold>
          <thead>
            <tr>
              <th>Rule</th>
              {problems.map(({ slug, title }) => (
                <th key={slug} data-align="right">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.rule} className={row.isOurs ? styles.ours : undefined}>
                <td data-narrow="full">
                  <span className={styles.rule}>{row.rule}</span>
                  <span className={styles.sentence}>{sayRule(row)}</span>
                </td>
                {row.would.map((would, at) => (
                  <td key={problems[at]?.slug} data-align="right" data-narrow="full">
                    {/* Where rows fold, the head is not there. */}
                    <span className={styles.of}>{problems[at]?.title}</span>
                    <WouldCount would={would} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </Panel>
  );
}

const words = { nothing: 'nothing counts', unknown: 'not judged', fault: 'cannot be told' };

function WouldCount({ would }: { would: Would }) {
  if ('score' in would) return <PassRate passed={would.score.passed} total={would.score.total} />;
  return <span className={styles.none}>{words[would.by]}</span>;
}
