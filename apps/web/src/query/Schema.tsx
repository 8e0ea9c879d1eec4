import type { QuerySignature } from '@dryrun/contract';
import styles from './Schema.module.css';

/** The tables that there are, each with its columns, their types and what they refer to. */
export function Schema({ tables }: Pick<QuerySignature, 'tables'>) {
  return (
    <div className={styles.schema}>
      {tables.map(({ name, key, columns }) => (
        <table key={name} aria-label={`Table ${name}`}>
          <caption>{name}</caption>
          <tbody>
            {columns.map((column) => (
              <tr key={column.name}>
                <th scope="row">{column.name}</th>
                <td>{column.type}</td>
                <td className={styles.more}>{sayMore(column, key)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function sayMore(
  { name, nullable, references }: QuerySignature['tables'][number]['columns'][number],
  key: readonly string[],
): string {
  const parts = [
    ...(key.includes(name) ? [key.length === 1 ? 'key' : 'part of the key'] : []),
    ...(references === null ? [] : [`to ${references}`]),
    ...(nullable ? ['may be null'] : []),
  ];
  return parts.join(', ');
}
