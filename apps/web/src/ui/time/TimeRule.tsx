import { describeUsed, formatMinutes } from '../../words/amount.ts';
import styles from './TimeRule.module.css';
import type { TimerLook } from './timer-look.ts';

type TimeRuleProps = {
  /** Lengths of the sections, in order. */
  sectionMinutes: readonly number[];
  /** Since the start of the assessment; null when it is not to be seen. */
  elapsedMs: number | null;
  /** Of the running section: the rule changes colour with the timer. */
  look?: TimerLook;
};

const tickMinutes = 15;

/** The whole assessment drawn to scale, 5 px high: a tick each 15 minutes, a cut where a section ends. */
export function TimeRule({ sectionMinutes, elapsedMs, look = 'plain' }: TimeRuleProps) {
  const total = sum(sectionMinutes);
  const cuts = sectionMinutes
    .slice(0, -1)
    .map((_, index) => sum(sectionMinutes.slice(0, index + 1)));
  const ticks: number[] = [];
  for (let minute = tickMinutes; minute < total; minute += tickMinutes) {
    if (!cuts.includes(minute)) ticks.push(minute);
  }
  const elapsed = Math.min(total, Math.max(0, (elapsedMs ?? 0) / 60_000));
  const place = (minute: number) => ({ left: `${(minute / total) * 100}%` });
  return (
    <div
      className={styles.rule}
      data-look={look}
      role="img"
      aria-label={
        elapsedMs === null
          ? `${formatMinutes(total)} in all`
          : `${describeUsed(elapsedMs, total)} used`
      }
    >
      <i style={{ width: `${(elapsed / total) * 100}%` }} />
      {ticks.map((minute) => (
        <b key={minute} style={place(minute)} />
      ))}
      {cuts.map((minute) => (
        <b key={minute} data-cut="" style={place(minute)} />
      ))}
    </div>
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
