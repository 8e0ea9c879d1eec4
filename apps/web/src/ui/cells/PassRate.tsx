import styles from './PassRate.module.css';

type PassRateProps = {
  passed: number;
  total: number;
  /** `text` inside tables and sentences, 28 for a problem, 40 for the one number of a page. */
  size?: 'text' | 28 | 40;
  /** Nothing is known yet: the passed count is light too. */
  pending?: boolean;
};

/** 17/23: the passed count bold, the total light. */
export function PassRate({ passed, total, size = 'text', pending = false }: PassRateProps) {
  return (
    <span className={styles.rate} data-size={size}>
      {pending ? null : passed}
      <span className={styles.total}>{pending ? `${passed}/${total}` : `/${total}`}</span>
    </span>
  );
}
