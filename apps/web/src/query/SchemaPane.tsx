import type { Problem } from '@dryrun/contract';
import { scrollRegion } from '../workspace/panes/scroll-region.ts';
import { Schema } from './Schema.tsx';
import styles from './SchemaPane.module.css';

/** The schema of a query between its statement and its text; null for a program. */
export function SchemaPane({ problem: { signature, samples } }: { problem: Problem }) {
  if (signature.kind !== 'query') return null;
  const rows = new Map(samples[0]?.grids?.tables.map(({ name, total }) => [name, total]));
  return (
    <section className={styles.pane} {...scrollRegion('Schema')}>
      <header className={styles.head}>
        <h2>Schema</h2>
        {rows.size > 0 ? <span>sample 1</span> : null}
      </header>
      <div className={styles.body}>
        <Schema tables={signature.tables} rows={rows} />
        <p>Hidden data sets have the same tables and up to 100,000 rows.</p>
      </div>
    </section>
  );
}
