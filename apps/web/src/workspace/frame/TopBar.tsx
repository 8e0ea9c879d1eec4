import type { Assessment, SectionKind } from '@dryrun/contract';
import type { ReactNode } from 'react';
import { useSectionName } from '../../api/use-section-name.ts';
import { BarMark } from '../../shell/BarMark.tsx';
import styles from './TopBar.module.css';

type TopBarProps = {
  /** What stands beside the triangle: the sections of a sitting, or where practice belongs. */
  place: ReactNode;
  /** The problems to switch between. */
  problems: ReactNode;
  /** Draft state, clock, and the action that ends the section. */
  children: ReactNode;
};

/** The bar of everything that has an editor: 48 px, and no way out but the triangle. */
export function TopBar({ place, problems, children }: TopBarProps) {
  return (
    <div className={styles.bar}>
      <BarMark />
      {place}
      {problems}
      <div className={styles.end}>{children}</div>
    </div>
  );
}

/** The sections of the sitting, the running one marked. */
export function SectionSteps({
  assessment,
  current,
}: {
  assessment: Assessment;
  current: SectionKind;
}) {
  const { sections } = assessment;
  const nameOf = useSectionName(assessment);
  const here = sections.findIndex(({ kind }) => kind === current);
  return (
    <ol className={styles.steps} aria-label="Sections" data-many={sections.length > 2}>
      {sections.map(({ kind, minutes }, index) => (
        <li key={kind} data-done={index < here} aria-current={index === here ? 'step' : undefined}>
          <span className={styles.number}>{index + 1}</span>
          {nameOf(kind)}
          <span className={styles.minutes}>{minutes} min</span>
        </li>
      ))}
    </ol>
  );
}
