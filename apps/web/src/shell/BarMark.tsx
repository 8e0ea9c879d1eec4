import { Wordmark } from '../../shell/Wordmark.tsx';
import styles from './BarMark.module.css';

/** The triangle at the beginning of a bar, with a line after it: the only way out. */
export function BarMark() {
  return (
    <div className={styles.mark}>
      <Wordmark triangleOnly />
    </div>
  );
}
