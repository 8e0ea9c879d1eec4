import type { SectionKind } from '@dryrun/contract';
import styles from './TimeBar.module.css';

export type TimeBarSection = {
  kind: SectionKind;
  minutes: number;
  /** Inside the bar; the minutes unless given. */
  label?: string;
};

type TimeBarProps = {
  sections: readonly TimeBarSection[];
  /** How many minutes the full width stands for; the sum of the sections unless given. */
  scaleMinutes?: number;
};

/** The sections of a preset drawn to scale, with a cut between them. */
export function TimeBar({ sections, scaleMinutes }: TimeBarProps) {
  const total = sections.reduce((sum, { minutes }) => sum + minutes, 0);
  const width = `${(total / (scaleMinutes ?? total)) * 100}%`;
  const words = sections.map(({ kind, minutes }) => `${kind.replace('-', ' ')} ${minutes} minutes`);
  return (
    <div className={styles.bar} style={{ width }} role="img" aria-label={words.join(', ')}>
      {sections.map(({ kind, minutes, label }) => (
        <i key={kind} data-kind={kind} style={{ width: `${(minutes / total) * 100}%` }}>
          {label ?? minutes}
        </i>
      ))}
    </div>
  );
}

/** The bar of a preset whose minutes the candidate decides. */
export function FreeTimeBar({ label, width = '50%' }: { label: string; width?: string }) {
  return (
    <div className={styles.bar} style={{ width }} aria-hidden="true">
      <i data-kind="free" style={{ width: '100%' }}>
        {label}
      </i>
    </div>
  );
}

type TimeAxisMark = {
  /** 0 to 1 along the axis. */
  at: number;
  label: string;
  /** Now, or whatever the eye should find first. */
  strong?: boolean;
  /** May be left out where there is no room. */
  optional?: boolean;
};

/** Labels under a `TimeBar` or a `TimeTrack`, at their places. For the eye only. */
export function TimeAxis({ marks }: { marks: readonly TimeAxisMark[] }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {marks.map(({ at, label, strong = false, optional = false }) => (
        <span
          key={label}
          data-at={at <= 0 ? 'start' : at >= 1 ? 'end' : 'middle'}
          data-strong={strong}
          data-optional={optional}
          style={{ left: `${at * 100}%` }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
