import { useLocation } from 'react-router';
import { ButtonLink } from '../ui/controls/Button.tsx';
import styles from './ErrorPage.module.css';
import { PageContainer } from './PageContainer.tsx';

/** For an address that leads nowhere, and for things that are not the visitor's. */
export function NotFoundPage() {
  const { pathname } = useLocation();
  /** The list in which what is one's own may be found. */
  const [, list] = /^\/(assessments|submissions)\/./.exec(pathname) ?? [];
  return (
    <PageContainer title="Nothing here">
      <div className={styles.text}>
        <p className={styles.status}>404</p>
        <h1>There is nothing here</h1>
        <p className={styles.fact}>
          {list
            ? 'The address may be mistyped, or what it named was deleted, or belongs to another browser on this machine.'
            : 'The address may be mistyped, or what it named is no longer there.'}
        </p>
        <div className={styles.actions}>
          <ButtonLink kind="primary" to="/">
            Go to Home
          </ButtonLink>
          <ButtonLink to={`/${list ?? 'problems'}`}>All {list ?? 'problems'}</ButtonLink>
        </div>
      </div>
    </PageContainer>
  );
}
