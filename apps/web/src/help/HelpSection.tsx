import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { api } from '../api/api.ts';
import { readApiError } from '../api/api-error.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Dialog } from '../ui/controls/Dialog.tsx';
import { Skeleton } from '../ui/page/Skeleton.tsx';
import { Prose } from '../ui/text/Prose.tsx';
import styles from './Help.module.css';
import { HelpFailure } from './HelpFailure.tsx';
import { SolutionIdea } from './SolutionIdea.tsx';
import { Topics } from './Topics.tsx';
import type { AskedFor } from './use-asked-for.ts';

type HelpSectionProps = {
  slug: string;
  /** The one that the candidate works in. */
  language: string;
  askedFor: AskedFor;
  /** Empty while the problem is in a running assessment. */
  topics: readonly string[];
  solved: boolean;
};

/** Below a statement in practice: topics and hints on request, and the idea behind a question. */
export function HelpSection({ slug, language, askedFor, topics, solved }: HelpSectionProps) {
  const [asks, setAsks] = useState(false);
  const hints = useQueries({
    queries: Array.from({ length: askedFor.hints }, (_, index) => ({
      ...api.problems.hint.queryOptions({ input: { slug, number: index + 1 } }),
      staleTime: Number.POSITIVE_INFINITY,
      retry: (count: number, error: Error) => count < 2 && readApiError(error) === null,
    })),
  });
  const failed = hints.find(({ isError }) => isError);
  const total = hints.find(({ data }) => data)?.data?.total ?? null;
  const next = askedFor.hints + 1;
  const hasNext = !failed && (total === null || next <= total);
  return (
    <section className={styles.help} aria-label="Help">
      <Topics topics={topics} solved={solved} askedFor={askedFor} />
      <h3>Hints</h3>
      <ol className={styles.hints} aria-live="polite">
        {hints.map(({ data, isPending }, index) =>
          data ? (
            <li key={data.number}>
              <Prose text={data.text} />
            </li>
          ) : isPending ? (
            // Hints never change places.
            <li key={String(index)}>
              <Skeleton width="92%" />
            </li>
          ) : null,
        )}
      </ol>
      {failed?.error ? (
        <HelpFailure error={failed.error} onRetry={() => void failed.refetch()} />
      ) : null}
      <div className={styles.actions}>
        {hasNext ? (
          <Button onClick={askedFor.nextHint}>
            {total === null ? 'Show a hint' : `Show hint ${next} of ${total}`}
          </Button>
        ) : null}
        {askedFor.idea ? null : (
          <Button onClick={() => setAsks(true)}>Show the solution idea</Button>
        )}
      </div>
      {askedFor.idea ? (
        <div className={styles.idea}>
          <h3>Solution idea</h3>
          <SolutionIdea slug={slug} language={language} />
        </div>
      ) : null}
      <p className={styles.proof}>
        <Link to={`/problems/${slug}/proof`}>How strong the hidden tests are</Link>
      </p>
      <Dialog
        open={asks}
        onClose={() => setAsks(false)}
        title="Show the solution idea?"
        actions={
          <>
            <Button onClick={() => setAsks(false)}>Not yet</Button>
            <Button
              kind="primary"
              onClick={() => {
                setAsks(false);
                askedFor.showIdea();
              }}
            >
              Show it
            </Button>
          </>
        }
      >
        <p>
          It tells the approach, what it costs and where solutions usually fail. Your code stays as
          it is.
        </p>
      </Dialog>
    </section>
  );
}
