import type { QuerySignature } from '@dryrun/contract';
import styles from './Schema.module.css';

type SchemaProps = Pick<QuerySignature, 'tables'> & {
  /** Rows of a data set that one looks at beside it, by table. */
  rows?: ReadonlyMap<string, number>;
};

/** The tables that there are, each with its columns, their types and what they refer to. */
export function Schema({ tables, rows }: SchemaProps) {
  return (
    <div className={styles.schema}>
      {tables.map(({ name, key, columns }) => (
        <details key={name} open>
          <summary>
            {name} <span>{sayRows(rows?.get(name))}</span>
          </summary>
          <table aria-label={`Table ${name}`}>
            <tbody>
              {columns.map((column) => (
                <tr key={column.name}>
                  <th scope="row">{column.name}</th>
                  <td>
                    {column.type}
                    <span>{sayMore(column, key)}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </div>
  );
}

function sayRows(rows: number | undefined): string {
  if (rows === undefined) return '';
  return `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`;
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
