import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { DocumentTitle } from './DocumentTitle.tsx';
import styles from './PageContainer.module.css';

type PageContainerProps = {
  /** Of the tab; the page's own `<h1>` is up to the page. */
  title: string;
  /** `tight` stands closer to the app bar, for pages that end in a bar of their own. */
  spacing?: 'normal' | 'tight';
  children: ReactNode;
};

/** The `<main>` of a page: 1248 px at most, centred. Takes the focus after a navigation to the page. */
export function PageContainer({ title, spacing = 'normal', children }: PageContainerProps) {
  const main = useRef<HTMLElement>(null);
  const { key, pathname } = useLocation();
  // What was opened by itself leaves the focus where it is. So does a filter or a chosen row, which
  // change what follows the path only: the focus belongs to the field that is being typed in.
  const arrivedAt = useRef(key === 'default' ? pathname : null);
  useEffect(() => {
    if (arrivedAt.current === pathname) return;
    arrivedAt.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <main ref={main} id="main" tabIndex={-1} className={styles.page} data-spacing={spacing}>
      <DocumentTitle title={title} />
      {children}
    </main>
  );
}
