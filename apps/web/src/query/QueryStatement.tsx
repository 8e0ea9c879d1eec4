import type { QuerySignature } from '@dryrun/contract';
import { Fragment } from 'react';
import { setCode } from '../ui/problem/Constraints.tsx';
import styles from './QueryStatement.module.css';
import { Schema } from './Schema.tsx';

type QueryStatementProps = {
  signature: QuerySignature;
  /** Where its tables are: folded in it, or in a pane of their own beside it. */
  tables: 'folded' | 'beside';
};

/** What a query is asked on and what is to come of it: tables, columns, order, dialect. */
export function QueryStatement({ signature, tables }: QueryStatementProps) {
  const { columns, order } = signature;
  return (
    <>
      {tables === 'folded' ? (
        <details className={styles.tables}>
          <summary>Schema, {sayTables(signature)}</summary>
          <Schema tables={signature.tables} />
        </details>
      ) : null}
      <h3>Columns</h3>
      <dl className={styles.columns}>
        {columns.map(({ name, type, meaning }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              {type}, {setCode(meaning)}
            </dd>
          </Fragment>
        ))}
      </dl>
      <h3>Order</h3>
      <p className={styles.order}>
        {order === null ? (
          'The rows may come in any order. '
        ) : (
          <>
            {setCode(order)} <b>The order of rows counts.</b>{' '}
          </>
        )}
        The order of columns counts too; their names do not.
      </p>
      <h3>Dialect</h3>
      <p className={styles.order}>PostgreSQL. One query, which only reads.</p>
    </>
  );
}

function sayTables({ tables }: QuerySignature): string {
  return tables.length === 1 ? '1 table' : `${tables.length} tables`;
}
