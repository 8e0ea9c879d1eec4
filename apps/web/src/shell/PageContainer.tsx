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

/** The `<main>` of a page: 1248 px at most, centred. Takes the focus after a navigation. */
export function PageContainer({ title, spacing = 'normal', children }: PageContainerProps) {
  const main = useRef<HTMLElement>(null);
  const { key } = useLocation();
  const isFirstPage = key === 'default';
  useEffect(() => {
    if (!isFirstPage) main.current?.focus({ preventScroll: true });
  }, [isFirstPage]);

  return (
    <main ref={main} id="main" tabIndex={-1} className={styles.page} data-spacing={spacing}>
      <DocumentTitle title={title} />
      {children}
    </main>
  );
}
