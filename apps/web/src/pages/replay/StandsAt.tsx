import type { Replay } from '@dryrun/contract';
import { PassRate } from '../../ui/PassRate.tsx';
import { formatMoment } from '../../words/moment.ts';
import styles from './Replay.module.css';
import { submissionAt } from './stands-at.ts';

type StandsAtProps = { replay: Replay; problem: string; atMs: number };

/** How the problem stood at this moment. */
export function StandsAt({ replay, problem, atMs }: StandsAtProps) {
  const last = submissionAt(replay, problem, atMs);
  return (
    <section className={styles.stands} aria-label={`Tests at ${formatMoment(atMs)}`}>
      <span>{last ? `Submission ${last.number ?? ''}`.trim() : 'Nothing submitted yet.'}</span>
      {last ? <PassRate passed={last.passed} total={last.total} size={28} /> : null}
    </section>
  );
}
