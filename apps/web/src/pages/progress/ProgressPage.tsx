import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { serverClock } from '../../api/server-clock.ts';
import { throwWithoutData } from '../../api/throw-without-data.ts';
import { readTimeZone } from '../../api/time-zone.ts';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { TextLink } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { countOf } from '../../words/amount.ts';
import { formatDate } from '../../words/day.ts';
import { type ListedProgress, listEntries } from './entries.ts';
import { ProgressFilters } from './ProgressFilters.tsx';
import styles from './ProgressPage.module.css';
import { type ProgressFilter, readFilter, writeFilter } from './progress-filter.ts';
import { ReviewQueue } from './ReviewQueue.tsx';
import { chooseEntries, countAssessments } from './sums.ts';
import { TopicPanel } from './TopicPanel.tsx';
import { WeekPanel } from './WeekPanel.tsx';

/** At the foot of the page: what stands above does not wait for it. */
const WeakestPanel = lazy(async () => ({
  default: (await import('./WeakestPanel.tsx')).WeakestPanel,
}));

const askAgainMs = 2_000;

/** What is getting better, what is not, and what to come back to. */
export function ProgressPage() {
  const [params, setParams] = useSearchParams();
  const filter = readFilter(params);
  const zone = readTimeZone();
  const progress = useQuery({
    ...api.progress.queryOptions({ input: { weeks: filter.weeks, zone } }),
    select: listEntries,
    // An assessment that has just ended is still being judged.
    refetchInterval: ({ state }) => (state.data?.pending ? askAgainMs : false),
    // What was worked out with another span stays until this one is there.
    placeholderData: keepPreviousData,
    ...throwWithoutData,
  });
  const change = (part: Partial<ProgressFilter>) =>
    setParams(writeFilter({ ...filter, ...part }), { replace: true, preventScrollReset: true });

  return (
    <PageContainer title="Progress">
      <PageHeader title="Progress" meta={progress.data ? factsOf(progress.data, filter) : ['…']}>
        <ProgressFilters entries={progress.data?.entries ?? []} filter={filter} onChange={change} />
      </PageHeader>
      <div className={styles.columns}>
        <div className={styles.column}>
          {progress.data ? (
            <Figures progress={progress.data} filter={filter} onChange={change} />
          ) : (
            <div className={styles.column} aria-busy="true">
              <Skeleton height={560} />
              <Skeleton height={320} />
            </div>
          )}
        </div>
        <aside className={styles.column}>
          <ReviewQueue zone={zone} />
        </aside>
      </div>
    </PageContainer>
  );
}

function factsOf({ entries, weeks, pending }: ListedProgress, filter: ProgressFilter): string[] {
  const chosen = chooseEntries(entries, filter);
  const [first] = chosen;
  if (!first && pending > 0) return ['Still being judged'];
  if (!first) return [`Nothing in ${countOf(weeks.length, 'week')}`];
  return [
    `${countOf(countAssessments(chosen), 'assessment')} in ${countOf(weeks.length, 'week')}`,
    countOf(chosen.length, 'problem'),
    `since ${formatDate(first.atMs, serverClock.now())}`,
  ];
}

type FiguresProps = {
  progress: ListedProgress;
  filter: ProgressFilter;
  onChange: (part: Partial<ProgressFilter>) => void;
};

function Figures({ progress, filter }: FiguresProps) {
  const entries = chooseEntries(progress.entries, filter);
  if (entries.length === 0) return <Nothing progress={progress} />;
  return (
    <>
      <WeekPanel progress={progress} entries={entries} />
      <TopicPanel entries={entries} />
      <Suspense fallback={<Skeleton height={120} />}>
        <WeakestPanel entries={entries} />
      </Suspense>
    </>
  );
}

function Nothing({
  progress: { entries, assessmentCount, pending, weeks },
}: {
  progress: ListedProgress;
}) {
  const span = countOf(weeks.length, 'week');
  return (
    <Panel>
      <EmptyState>
        {pending > 0 ? (
          'The first assessment is still being judged. Its problems show here when it is.'
        ) : entries.length > 0 ? (
          'Nothing in these weeks matches. Choose another language, or practice too.'
        ) : assessmentCount > 0 ? (
          `No assessment ended in the last ${span}. Choose a longer span.`
        ) : (
          <>
            No assessment yet. Each of its problems will be a dot here: tests passed, minutes until
            it was right, minutes lost. <TextLink to="/">Start one</TextLink>
          </>
        )}
      </EmptyState>
    </Panel>
  );
}
