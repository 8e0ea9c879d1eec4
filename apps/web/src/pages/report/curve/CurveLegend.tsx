import type { ReactNode } from 'react';
import styles from './CurveLegend.module.css';

/** What is drawn, in words. For the eye: the sentences say it to everybody. */
export function CurveLegend() {
  const keys: [ReactNode, string][] = [
    [<i key="on" className={styles.lineKey} />, 'drafts judged'],
    [<i key="gap" className={styles.gapKey} />, 'does not compile'],
    [<i key="off" className={styles.offKey} />, 'other problem open'],
    [<i key="best" className={styles.ringKey} />, 'best draft'],
    [
      <i key="submission" className={styles.submissionKey}>
        19/23
      </i>,
      'submission',
    ],
    [<i key="run" className={styles.runKey} />, 'run'],
    [<i key="switch" className={styles.switchKey} />, 'switch'],
  ];
  return (
    <ul className={styles.legend} aria-hidden="true">
      {keys.map(([mark, word]) => (
        <li key={word}>
          {mark}
          {word}
        </li>
      ))}
    </ul>
  );
}
