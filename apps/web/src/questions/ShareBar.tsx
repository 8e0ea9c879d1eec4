import { formatCountdown } from '../ui/time/clock-text.ts';
import { countOf } from '../words/amount.ts';
import styles from './ShareBar.module.css';

type ShareBarProps = {
  label: string;
  usedMs: number;
  minutes: number;
};

/** How much of a time that ends nothing is used: "4:08" on a rule of seven minutes. */
export function ShareBar({ label, usedMs, minutes }: ShareBarProps) {
  const part = Math.min(1, usedMs / (minutes * 60_000));
  const used = formatCountdown(Math.floor(usedMs / 1000) * 1000);
  return (
    <div
      className={styles.share}
      role="img"
      aria-label={`${label}: ${used} of ${countOf(minutes, 'minute')}`}
    >
      <div className={styles.track}>
        <i style={{ width: `${part * 100}%` }} />
      </div>
      <div className={styles.axis} aria-hidden>
        <span>{part > 0.12 ? '0' : ''}</span>
        <span className={styles.used} style={{ left: `${Math.min(80, Math.max(6, part * 100))}%` }}>
          {used}
        </span>
        <span className={styles.last}>{minutes} min</span>
      </div>
    </div>
  );
}
