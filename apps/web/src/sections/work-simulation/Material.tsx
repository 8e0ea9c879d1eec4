import type { ShownScenario } from '@dryrun/contract';
import { DataTable } from '../../ui/facts/DataTable.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { scrollRegion } from '../../workspace/panes/scroll-region.ts';
import { type Group, groupArrived, hasFigures } from './group-arrived.ts';
import styles from './Material.module.css';

/** What lies on the desk, in order of time. */
export function Material({ scenario }: { scenario: ShownScenario }) {
  return (
    <section className={styles.material} {...scrollRegion('Material')}>
      <h2>{scenario.title}</h2>
      <p className={styles.opening}>{scenario.opening}</p>
      {groupArrived(scenario.arrived).map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: What has arrived never moves.
        <Arrived key={at} group={group} />
      ))}
    </section>
  );
}

function Arrived({ group }: { group: Group }) {
  if (group.kind === 'messages') {
    return (
      <>
        <h3>{group.messages.length === 1 ? 'Message' : 'Messages'}</h3>
        <Panel>
          <ul>
            {group.messages.map(({ at, from, role, text }) => (
              <li key={at} className={styles.message}>
                <p className={styles.from}>
                  <span>
                    <b>{from}</b> <span className={styles.role}>{role}</span>
                  </span>
                  <time>{at}</time>
                </p>
                {text}
              </li>
            ))}
          </ul>
        </Panel>
      </>
    );
  }
  const { other } = group;
  return (
    <>
      <h3 className={styles.title}>
        {other.title} <time>{other.at}</time>
      </h3>
      {other.kind === 'log' ? (
        <pre className={styles.log} {...scrollRegion(other.title)}>
          {other.lines.join('\n')}
        </pre>
      ) : (
        <Panel>{other.kind === 'table' ? <Table {...other} /> : <Paragraphs {...other} />}</Panel>
      )}
    </>
  );
}

function Paragraphs({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <div className={styles.document}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

type Cells = { columns: readonly string[]; rows: readonly (readonly string[])[] };

function Table({ columns, rows }: Cells) {
  const align = (column: number) => (hasFigures(rows, column) ? 'right' : undefined);
  return (
    <DataTable rowHeight={32} className={styles.table}>
      <thead>
        <tr>
          {columns.map((name, column) => (
            <th key={name} scope="col" data-align={align(column)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.join()}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: Columns never move.
              <td key={column} data-align={align(column)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
