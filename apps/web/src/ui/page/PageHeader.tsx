import type { ReactNode } from 'react';
import { Meta } from '../facts/Meta.tsx';
import styles from './PageHeader.module.css';

type PageHeaderProps = {
  title: string;
  /** Above the title: `<Breadcrumbs>`. */
  crumbs?: ReactNode;
  /** Facts under the title, each set apart. */
  meta?: ReactNode[];
  /** Right of it: buttons, or a picture. */
  children?: ReactNode;
};

/** The head of a page: where one is, its title, the facts, what can be done. */
export function PageHeader({ title, crumbs, meta, children }: PageHeaderProps) {
  return (
    <>
      {crumbs}
      <div className={styles.head}>
        <div>
          <h1>{title}</h1>
          {meta ? <Meta facts={meta} /> : null}
        </div>
        {children ? (
          <div className={styles.actions} data-print="hide">
            {children}
          </div>
        ) : null}
      </div>
    </>
  );
}
