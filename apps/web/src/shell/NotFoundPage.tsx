import { ButtonLink } from '../ui/Button.tsx';
import styles from './ErrorPage.module.css';
import { PageContainer } from './PageContainer.tsx';

/** For an address that leads nowhere, and for things that are not the visitor's. */
export function NotFoundPage() {
  return (
    <PageContainer title="Nothing here">
      <div className={styles.text}>
        <p className={styles.status}>404</p>
        <h1>There is nothing here</h1>
        <p className={styles.fact}>
          The address may be mistyped, or what it named belongs to another browser on this machine.
        </p>
        <div className={styles.actions}>
          <ButtonLink kind="primary" to="/">
            Go to Home
          </ButtonLink>
          <ButtonLink to="/problems">All problems</ButtonLink>
        </div>
      </div>
    </PageContainer>
  );
}
