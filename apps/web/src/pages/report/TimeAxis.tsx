import { axisMarks } from './axis-marks.ts';
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
