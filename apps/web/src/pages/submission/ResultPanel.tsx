import type { Submission } from '@dryrun/contract';
import { useLanguageName } from '../../api/use-language-name.ts';
import { CellLegend } from '../../ui/cells/CellLegend.tsx';
import { PassRate } from '../../ui/cells/PassRate.tsx';
import { TestGrid } from '../../ui/cells/TestGrid.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import styles from './ResultPanel.module.css';
import { isToldLater, toldLater } from './submission-words.ts';

type ResultPanelProps = {
  submission: Submission;
  /** Index of the chosen test. */
  selected: number | null;
  /** Null as long as there is nothing to choose. */
  onSelect: ((index: number) => void) | null;
};

/** The one number of the page, and every test as a cell. */
export function ResultPanel({ submission, selected, onSelect }: ResultPanelProps) {
  const languageName = useLanguageName();
  const { passed, total, cells, state, verdict } = submission;
  const judging = state !== 'done';
  return (
    <Panel className={styles.panel} role="region" aria-label="Result">
      <div className={styles.rate} aria-live="polite">
        <PassRate passed={passed} total={total} size={40} pending={judging && passed === 0} />
        {judging ? (
          <p className={styles.state}>
            {state === 'queued' ? sayQueued(submission, languageName) : 'Being judged'}
          </p>
        ) : null}
      </div>
      <TestGrid
        cells={cells}
        size={24}
        label="Hidden tests"
        numbers
        selected={selected}
        {...(onSelect ? { onSelect } : {})}
      />
      <div className={styles.legend}>
        <CellLegend cells={verdict === 'compile-error' ? [verdict] : cells} direction="column" />
      </div>
    </Panel>
  );
}

function sayQueued(submission: Submission, languageName: (id: string) => string): string {
  const { starting, language, ahead } = submission;
  if (isToldLater(submission)) return toldLater;
  if (starting) return `${languageName(language)} is starting`;
  return ahead > 0 ? `Queued, ${ahead} ahead` : 'Queued';
}
