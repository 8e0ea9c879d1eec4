import styles from './UsageBar.module.css';

/** A value against its limit, 72 px wide. For the eye: the number stands beside it. */
export function UsageBar({ value, limit }: { value: number; limit: number }) {
  const over = value >= limit;
  return (
    <span className={styles.bar} data-over={over} aria-hidden="true">
      <i style={{ width: `${Math.min(100, Math.max(1.5, (value / limit) * 100))}%` }} />
    </span>
  );
}
