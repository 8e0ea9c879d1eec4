import styles from './TimeAxis.module.css';
import type { TimelineLayout } from './timeline-layout.ts';

/** How near two labels may come, middle to middle. */
const labelPx = 56;

/** Minutes under a time rule, in its second column, with the bell. */
export function TimeAxis({ layout, widthPx }: { layout: TimelineLayout; widthPx: number }) {
  return (
    <div className={styles.axis}>
      {axisMarks(layout, labelPx / (widthPx || 1000)).map(({ minute, label, strong, edge }) => (
        <span
          key={label}
          style={{ left: `${(minute / layout.endMinute) * 100}%` }}
          data-strong={strong}
          data-edge={edge}
        >
          {label}
        </span>
      ))}
    </div>
  );
}

type AxisMark = { minute: number; label: string; strong?: boolean; edge?: 'start' | 'end' };

/** Ticks that keep clear of the bell and of the end. */
function axisMarks(
  { ticks, sectionEnd, endMinute }: TimelineLayout,
  labelShare: number,
): AxisMark[] {
  const near = (a: number, b: number) => Math.abs(a - b) / endMinute < labelShare;
  const end = { minute: endMinute, label: `${Math.round(endMinute)} min`, edge: 'end' as const };
  const bell = sectionEnd
    ? {
        minute: sectionEnd.minute,
        label: [Math.floor(sectionEnd.minute + 0.5) || '', sectionEnd.byBell ? 'bell' : 'ended']
          .join(' ')
          .trim(),
        strong: true,
        // One at the very beginning would stick out of the panel.
        ...(sectionEnd.minute / endMinute < labelShare / 2 ? { edge: 'start' as const } : {}),
      }
    : null;
  const shownTicks = ticks
    .filter((minute) => !near(minute, endMinute) && !(bell && near(minute, bell.minute)))
    .map((minute) => ({
      minute,
      label: String(minute),
      ...(minute === 0 ? { edge: 'start' as const } : {}),
    }));
  // The last one stands left of its place, so it needs half as much again.
  const showEnd = !bell || (endMinute - bell.minute) / endMinute > labelShare * 1.5;
  return [...shownTicks, ...(bell ? [bell] : []), ...(showEnd ? [end] : [])];
}
