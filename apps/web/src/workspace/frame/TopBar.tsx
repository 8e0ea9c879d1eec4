import type { Assessment, SectionKind } from '@dryrun/contract';
import type { ReactNode } from 'react';
import { useLanguageName } from '../../api/use-language-name.ts';
import { BarMark } from '../../shell/BarMark.tsx';
import { nameSection } from '../../words/section-names.ts';
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
  const { sections, editorMode, language } = assessment;
  const languageName = useLanguageName();
  const writtenIn = { sections, editorMode, language: language ? languageName(language) : null };
  const here = sections.findIndex(({ kind }) => kind === current);
  return (
    <ol className={styles.steps} aria-label="Sections" data-many={sections.length > 2}>
      {sections.map(({ kind, minutes }, index) => (
        <li key={kind} data-done={index < here} aria-current={index === here ? 'step' : undefined}>
          <span className={styles.number}>{index + 1}</span>
          {nameSection(kind, writtenIn)}
          <span className={styles.minutes}>{minutes} min</span>
        </li>
      ))}
    </ol>
  );
}
