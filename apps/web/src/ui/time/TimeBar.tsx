import type { SectionKind } from '@dryrun/contract';
import { countOf, formatBarMinutes, formatMinutes } from '../../words/amount.ts';
import {
  nameInSentence,
  sectionActs,
  sectionNames,
  shortNameOf,
} from '../../words/section-names.ts';
import styles from './TimeBar.module.css';

export type TimeBarSection = { kind: SectionKind; minutes: number };

type TimeBarProps = {
  sections: readonly TimeBarSection[];
  /** What they are called, in their order, where it is not as ever. */
  names?: readonly string[];
  /** How many minutes the full width stands for; the sum of the sections unless given. */
  scaleMinutes?: number;
};

const dayMinutes = 24 * 60;
/** As wide as the whole is at least, and a letter at most, in pixels. */
const leastWidth = 320;
const letterWidth = 6.5;

/**
 * The sections of a preset drawn to scale: filled is coding, white is writing, dashed is choosing. A
 * section says its name where it fits, else its minutes. What takes days stands on no such scale.
 */
export function TimeBar({ sections, names, scaleMinutes }: TimeBarProps) {
  const total = sections.reduce((sum, { minutes }) => sum + minutes, 0);
  if (total >= dayMinutes) {
    return <DaysBar days={Math.round(total / dayMinutes)} onScale={scaleMinutes !== undefined} />;
  }
  const scale = scaleMinutes ?? total;
  const nameAt = (at: number, kind: SectionKind) => names?.[at] ?? sectionNames[kind];
  const words = sections.map(
    ({ kind, minutes }, at) => `${nameInSentence(nameAt(at, kind))} ${formatMinutes(minutes)}`,
  );
  return (
    <div
      className={styles.bar}
      style={{ width: `${Math.min(1, total / scale) * 100}%` }}
      role="img"
      aria-label={words.join(', ')}
    >
      {sections.map(({ kind, minutes }, at) => (
        <i key={kind} data-act={sectionActs[kind]} style={{ flex: `${minutes} 0 0` }}>
          {labelOf({ kind, minutes }, nameAt(at, kind), (minutes / scale) * leastWidth)}
        </i>
      ))}
    </div>
  );
}

function labelOf({ kind, minutes }: TimeBarSection, name: string, widthPx: number): string {
  // One may be done with a simulation long before.
  const time = `${kind === 'work-simulation' ? '≤ ' : ''}${formatBarMinutes(minutes)}`;
  return (
    [`${shortNameOf(kind, name)} ${time}`, time, formatBarMinutes(minutes)].find(
      (label) => label.length * letterWidth + 8 <= widthPx,
    ) ?? ''
  );
}

/** Each day a box of its own; beside a scale of minutes it says that it stands on none. */
function DaysBar({ days, onScale }: { days: number; onScale: boolean }) {
  return (
    <div
      className={styles.bar}
      role="img"
      aria-label={`${countOf(days, 'day')}${onScale ? ', not on this scale' : ''}`}
    >
      {Array.from({ length: days }, (_, at) => (
        <i key={String(at)} data-act="write" className={styles.day}>
          {at + 1}
        </i>
      ))}
      {onScale ? <span className={styles.off}>not on this scale</span> : null}
    </div>
  );
}

/** The bar of a preset whose minutes the candidate decides. */
export function FreeTimeBar({ label, width = '50%' }: { label: string; width?: string }) {
  return (
    <div className={styles.bar} style={{ width }} aria-hidden="true">
      <i data-act="free" style={{ width: '100%' }}>
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
