import { Link } from 'react-router';
import { Icon } from '../ui/icons/Icon.tsx';
import styles from './Wordmark.module.css';

/** The triangle and the name; the triangle alone in an assessment. Leads home. */
export function Wordmark({ triangleOnly = false }: { triangleOnly?: boolean }) {
  return (
    <Link className={styles.wordmark} to="/" aria-label="Dry Run, home">
      <Icon strokeWidth={2} className={styles.triangle}>
        <path d="M3 2.25v11.5L13.5 8z" />
      </Icon>
      {triangleOnly ? null : 'Dry Run'}
    </Link>
  );
}
