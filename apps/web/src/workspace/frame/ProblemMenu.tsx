import type { ReactNode } from 'react';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import styles from './ProblemMenu.module.css';

type ProblemMenuProps = {
  problems: readonly { slug: string; title: string; status: ReactNode }[];
  current: number;
  onChoose: (index: number) => void;
};

/** The problems of a sitting where there is no room to name them all; a name when there is one. */
export function ProblemMenu({ problems, current, onChoose }: ProblemMenuProps) {
  const only = problems.length === 1 ? problems[0] : undefined;
  if (only) return <span className={styles.only}>{only.title}</span>;
  return (
    <SelectMenu
      look="quiet"
      label="Problem"
      options={problems.map(({ slug, title, status }, index) => ({
        value: slug,
        label: `${index + 1}\u2002${title}`,
        description: status,
      }))}
      value={problems[current]?.slug ?? ''}
      onChange={(slug) => onChoose(problems.findIndex((problem) => problem.slug === slug))}
    />
  );
}
