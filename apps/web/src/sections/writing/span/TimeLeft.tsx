import { useServerNow } from '../../../api/use-server-now.ts';
import { formatCountdown, formatMinuteOfDay } from '../../../ui/time/clock-text.ts';
import { formatDay } from '../../../words/day.ts';
import type { RunningSection } from '../../../workspace/assessment-place.ts';
import { formatDaysLeft, nameStretch } from './lay-span.ts';
import { SpanRule } from './SpanRule.tsx';
import styles from './TimeLeft.module.css';

type TimeLeftProps = {
  section: RunningSection;
  drafts: readonly { number: number; writtenAtMs: number }[];
};

const lastHourMs = 3_600_000;

/** What is left of the days, in words and on the rule of all of them. The last hour is counted down. */
export function TimeLeft({ section, drafts }: TimeLeftProps) {
  const nowMs = useServerNow();
  const { startsAtMs: startMs, deadlineMs: endMs } = section;
  const leftMs = endMs - nowMs;
  return (
    <div className={styles.time}>
      <div>
        <div className={styles.left} role="timer">
          {leftMs > lastHourMs ? formatDaysLeft(leftMs) : formatCountdown(leftMs)}
        </div>
        <div className={styles.until}>
          {nameStretch(leftMs)}, until {formatDay(endMs, nowMs)} {formatMinuteOfDay(endMs)}
        </div>
      </div>
      <div className={styles.rule}>
        <SpanRule span={{ startMs, endMs }} nowMs={nowMs} drafts={drafts} />
      </div>
    </div>
  );
}
