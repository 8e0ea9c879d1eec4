import type { ReactNode } from 'react';
import styles from './Legend.module.css';

type LegendProps = {
  /** What is drawn, and what it stands for. */
  marks: readonly (readonly [mark: ReactNode, words: ReactNode])[];
  /** Where a sentence says it to everybody, it is for the eye. */
  decorative?: boolean;
};

/** What the marks of a picture mean, on one line where there is room. */
export function Legend({ marks, decorative = false }: LegendProps) {
  return (
    <ul className={styles.legend} aria-hidden={decorative ? true : undefined}>
      {marks.map(([mark, words], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: The marks of a picture never move.
        <li key={at}>
          {mark}
          {words}
        </li>
      ))}
    </ul>
  );
}
