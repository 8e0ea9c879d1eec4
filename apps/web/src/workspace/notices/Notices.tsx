import { type ReactNode, useRef } from 'react';
import { useScrolls } from '../../ui/page/use-scrolls.ts';
import { scrollRegion } from '../panes/scroll-region.ts';
import styles from './Notices.module.css';

/** What there is to say, between the bar and the work. However much it is, the work stays in reach. */
export function Notices({ children }: { children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  const scrolls = useScrolls(box);
  return (
    <section
      ref={box}
      className={styles.notices}
      aria-label="Notices"
      {...(scrolls ? scrollRegion('Notices') : {})}
    >
      {children}
    </section>
  );
}
