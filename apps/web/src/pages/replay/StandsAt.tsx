import { PassRate } from '../../ui/cells/PassRate.tsx';
import { TestGrid } from '../../ui/cells/TestGrid.tsx';
import { formatMoment } from '../../words/moment.ts';
import styles from './Replay.module.css';
import type { Standing } from './stands-at.ts';

/** How the problem stood at this moment. */
export function StandsAt({ standing, atMs }: { standing: Standing | null; atMs: number }) {
  return (
    <section className={styles.stands} aria-label={`Tests at ${formatMoment(atMs)}`}>
      <div className={styles.standing}>
        <span>{standing?.by ?? 'Nothing judged yet.'}</span>
        {standing ? <PassRate passed={standing.passed} total={standing.total} size={28} /> : null}
      </div>
      {standing?.cells ? <TestGrid cells={standing.cells} size={20} label="Hidden tests" /> : null}
    </section>
  );
}
