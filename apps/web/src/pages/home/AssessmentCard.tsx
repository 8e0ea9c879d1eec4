import type { ReactNode } from 'react';
import { Panel } from '../../ui/page/Panel.tsx';
import styles from './AssessmentCard.module.css';

type AssessmentCardProps = {
  /** "Assessment in progress", "Not started". */
  state: string;
  title: string;
  description: string;
  /** A `TimeTrack` with its `TimeAxis`. */
  track: ReactNode;
  /** The one number of the page. */
  figure: string;
  /** What the number means. */
  caption: string;
  /** The number counts. */
  isTimer?: boolean;
  children: ReactNode;
};

/** The assessment that runs, or could: time drawn to scale, the number that matters, what to do. */
export function AssessmentCard({
  state,
  title,
  description,
  track,
  figure,
  caption,
  isTimer = false,
  children,
}: AssessmentCardProps) {
  return (
    <Panel className={styles.card} role="region" aria-label={state}>
      <div>
        <p className={styles.state}>{state}</p>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.description}>{description}</p>
      </div>
      <div>{track}</div>
      <div className={styles.end}>
        <div className={styles.figure}>
          <div className={styles.number} role={isTimer ? 'timer' : undefined}>
            {figure}
          </div>
          <div className={styles.caption}>{caption}</div>
        </div>
        <div className={styles.actions}>{children}</div>
      </div>
    </Panel>
  );
}
