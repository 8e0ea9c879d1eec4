import type { Assessment, SectionKind } from '@dryrun/contract';
import type { ReactNode } from 'react';
import { Wordmark } from '../../shell/Wordmark.tsx';
import { sectionNames } from '../../words/section-names.ts';
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
      <div className={styles.mark}>
        <Wordmark triangleOnly />
      </div>
      {place}
      {problems}
      <div className={styles.end}>{children}</div>
    </div>
  );
}

/** The sections of the sitting, the running one marked. */
export function SectionSteps({
  sections,
  current,
}: {
  sections: Assessment['sections'];
  current: SectionKind;
}) {
  const here = sections.findIndex(({ kind }) => kind === current);
  return (
    <ol className={styles.steps} aria-label="Sections" data-many={sections.length > 2}>
      {sections.map(({ kind, minutes }, index) => (
        <li key={kind} data-done={index < here} aria-current={index === here ? 'step' : undefined}>
          <span className={styles.number}>{index + 1}</span>
          {sectionNames[kind]}
          <span className={styles.minutes}>{minutes} min</span>
        </li>
      ))}
    </ol>
  );
}
