import { Link, type LinkProps } from 'react-router';
import styles from './RowLink.module.css';

/** The one link of a table row: the whole row is its target. Put `rowClass` on the `<tr>`. */
export function RowLink(props: LinkProps) {
  return <Link {...props} className={styles.link} />;
}

export const rowClass = styles.row;
