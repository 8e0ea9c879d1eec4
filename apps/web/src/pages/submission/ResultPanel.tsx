import type { Submission } from '@dryrun/contract';
import { CellLegend } from '../../ui/CellLegend.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { PassRate } from '../../ui/PassRate.tsx';
import { TestGrid } from '../../ui/TestGrid.tsx';
import styles from './ResultPanel.module.css';

type ResultPanelProps = {
  submission: Submission;
  /** Index of the chosen test. */
  selected: number | null;
  /** Null as long as there is nothing to choose. */
  onSelect: ((index: number) => void) | null;
};

/** The one number of the page, and every test as a cell. */
export function ResultPanel({ submission, selected, onSelect }: ResultPanelProps) {
  const { passed, total, cells, state, ahead, verdict } = submission;
  const judging = state !== 'done';
  return (
    <Panel className={styles.panel} role="region" aria-label="Result">
      <div className={styles.rate} aria-live="polite">
        <PassRate passed={passed} total={total} size={40} pending={judging && passed === 0} />
        {judging ? (
          <p className={styles.state}>
            {state === 'queued' ? `Queued${ahead > 0 ? `, ${ahead} ahead` : ''}` : 'Being judged'}
          </p>
        ) : null}
      </div>
      <TestGrid
        cells={cells}
        size={24}
        label="Hidden tests"
        numbers
        rows={1}
        selected={selected}
        {...(onSelect ? { onSelect } : {})}
      />
      <div className={styles.legend}>
        <CellLegend cells={verdict === 'compile-error' ? [verdict] : cells} direction="column" />
      </div>
    </Panel>
  );
}
