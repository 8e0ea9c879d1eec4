import { Fragment } from 'react';
import { Link } from 'react-router';
import { ChevronRightIcon } from '../icons/icons.tsx';
import styles from './Breadcrumbs.module.css';

/** Where the page stands. The last one is the page itself and needs no address. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly { label: string; to?: string }[] }) {
  return (
    <nav className={styles.crumbs} aria-label="Breadcrumbs">
      {crumbs.map(({ label, to }, index) => (
        <Fragment key={label}>
          {index > 0 ? <ChevronRightIcon size={12} /> : null}
          {to === undefined ? <span>{label}</span> : <Link to={to}>{label}</Link>}
        </Fragment>
      ))}
    </nav>
  );
}
