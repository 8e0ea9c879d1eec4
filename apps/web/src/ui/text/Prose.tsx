import { lazy, Suspense } from 'react';
import { Skeleton } from '../page/Skeleton.tsx';
import styles from './Prose.module.css';

const ProseText = lazy(() => import('./ProseText.tsx'));

/** Markdown of ours beside a statement: hints, solution ideas. Its headings are h4. */
export function Prose({ text }: { text: string }) {
  return (
    <div className={styles.prose}>
      <Suspense fallback={<Skeleton width="92%" />}>
        <ProseText text={text} />
      </Suspense>
    </div>
  );
}
