import type { QuerySignature } from '@dryrun/contract';
import { Fragment } from 'react';
import styles from './QueryStatement.module.css';
import { Schema } from './Schema.tsx';

/** What a query is asked on and what is to come of it: tables, columns, order, dialect. */
export function QueryStatement({ signature }: { signature: QuerySignature }) {
  const { tables, columns, order } = signature;
  return (
    <>
      <h3>Tables</h3>
      <Schema tables={tables} />
      <h3>Result</h3>
      <dl className={styles.columns}>
        {columns.map(({ name, type, meaning }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              {type}, {meaning}
            </dd>
          </Fragment>
        ))}
      </dl>
      <p className={styles.order}>
        {order === null ? (
          'The rows may come in any order. '
        ) : (
          <>
            <b>The order of rows counts.</b> {order.replaceAll('`', '')}{' '}
          </>
        )}
        The order of columns counts too; their names do not.
      </p>
      <h3>Dialect</h3>
      <p className={styles.order}>PostgreSQL. One query, which only reads.</p>
    </>
  );
}
