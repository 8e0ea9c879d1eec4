import { Button } from '../../ui/controls/Button.tsx';
import { formatCount } from '../../words/amount.ts';
import styles from './Pager.module.css';

type PagerProps = {
  /** From 1. */
  first: number;
  last: number;
  total: number;
  /** Null on the first page. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
};

/** "1–14 of 42", and the way to the others. */
export function Pager({ first, last, total, onPrevious, onNext }: PagerProps) {
  return (
    <nav className={styles.pager} aria-label="Pages">
      <span role="status">
        {first === last ? '' : `${formatCount(first)}–`}
        {formatCount(last)} of {formatCount(total)}
      </span>
      {onPrevious || onNext ? (
        <span className={styles.buttons}>
          <Button size={28} disabled={!onPrevious} onClick={() => onPrevious?.()}>
            Previous
          </Button>
          <Button size={28} disabled={!onNext} onClick={() => onNext?.()}>
            Next
          </Button>
        </span>
      ) : null}
    </nav>
  );
}
