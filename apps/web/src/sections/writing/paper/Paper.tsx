import { lazy, Suspense } from 'react';
import { Skeleton } from '../../../ui/page/Skeleton.tsx';
import type { Span } from '../measures/sentences.ts';
import styles from './Paper.module.css';

const PaperText = lazy(() => import('./PaperText.tsx'));
const none: readonly Span[] = [];

/** A paper as it reads: its Markdown set as text, with what was counted in it marked. */
export function Paper({ text, spans = none }: { text: string; spans?: readonly Span[] }) {
  return (
    <div className={styles.paper}>
      <Suspense fallback={<Skeleton width="92%" />}>
        <PaperText text={text} spans={spans} />
      </Suspense>
    </div>
  );
}
