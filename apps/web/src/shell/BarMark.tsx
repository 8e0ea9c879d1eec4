import styles from './BarMark.module.css';
import { Wordmark } from './Wordmark.tsx';

/** The triangle at the beginning of a bar, with a line after it: the only way out. */
export function BarMark() {
  return (
    <div className={styles.mark}>
      <Wordmark triangleOnly />
    </div>
  );
}
