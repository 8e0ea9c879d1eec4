import { serverClock } from '../../api/server-clock.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './SelectionBar.module.css';
import { type Chosen, saySelection } from './selection-words.ts';

type SelectionBarProps = {
  chosen: readonly Chosen[];
  onClear: () => void;
  onCompare: () => void;
};

/** At the foot of the list, in sight, as long as something is ticked. */
export function SelectionBar({ chosen, onClear, onCompare }: SelectionBarProps) {
  if (chosen.length === 0) return null;
  const { fact, rest } = saySelection(chosen, serverClock.now());
  return (
    <div className={styles.bar}>
      <span role="status">
        <b>{fact}</b> {rest}
      </span>
      <span className={styles.actions}>
        <Button kind="quiet" size={28} onClick={onClear}>
          Clear
        </Button>
        <Button kind="primary" size={28} disabled={chosen.length !== 2} onClick={onCompare}>
          Compare
        </Button>
      </span>
    </div>
  );
}
