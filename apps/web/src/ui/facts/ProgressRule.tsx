import styles from './ProgressRule.module.css';

/** 2 px under a submission's head: how many tests are judged. A count, never a spinner. */
export function ProgressRule({
  done,
  total,
  label,
}: {
  done: number;
  total: number;
  label: string;
}) {
  return (
    <div
      className={styles.rule}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
    >
      <i style={{ width: `${total === 0 ? 0 : (done / total) * 100}%` }} />
    </div>
  );
}
