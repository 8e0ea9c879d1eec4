import type { ListedSubmission, SubmissionCounts } from '@dryrun/contract';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { throwWithoutData } from '../../api/throw-without-data.ts';
import { ShowMore } from '../../results/ShowMore.tsx';
import { SkeletonRows } from '../../results/SkeletonRows.tsx';
import { sayWhich } from '../../results/submission-words.ts';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { LinkButton, TextLink } from '../../ui/controls/Button.tsx';
import { MiniGrid } from '../../ui/facts/MiniGrid.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { countOf, formatCount } from '../../words/amount.ts';
import { queuedCells } from '../../words/result.ts';
import { PastRows } from './PastRows.tsx';
import { ProblemNotes } from './ProblemNotes.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { SubmissionFilters } from './SubmissionFilters.tsx';
import styles from './SubmissionsPage.module.css';
import { askFor, readFilter, type SubmissionFilter, writeFilter } from './submission-filter.ts';
import { useSelection } from './use-selection.ts';

const Comparison = lazy(async () => ({
  default: (await import('../../comparison/Comparison.tsx')).Comparison,
}));
const NoteEditor = lazy(async () => ({
  default: (await import('../../notes/NoteEditor.tsx')).NoteEditor,
}));

const pageSize = 20;
const askAgainMs = 1_000;

/** Every submission, from assessments and from practice: found, noted, starred and compared. */
export function SubmissionsPage() {
  const [params, setParams] = useSearchParams();
  const filter = readFilter(params);
  const counts = useQuery(api.submissions.counts.queryOptions());
  const list = useInfiniteQuery({
    ...api.submissions.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        limit: pageSize,
        ...(cursor ? { cursor } : {}),
        ...askFor(filter),
      }),
      initialPageParam: undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((item) => item.state !== 'done'))
        ? askAgainMs
        : false,
    // The rows stay until those of the next search are there.
    placeholderData: keepPreviousData,
    ...throwWithoutData,
  });
  const submissions = list.data?.pages.flatMap(({ items }) => items);
  const compared = params.get('compare')?.split(',') ?? [];
  const [one, other] = compared;
  const selection = useSelection(submissions, compared);
  const isFiltered = Object.keys(filter).some((key) => key !== 'order');
  const matching =
    submissions && isFiltered ? { atLeast: submissions.length, isAll: !list.hasNextPage } : null;
  const write = (next: URLSearchParams, replace = true) =>
    setParams(next, { replace, preventScrollReset: true });
  const change = (next: SubmissionFilter) => write(writeFilter(next, params));
  const put = (name: 'compare' | 'note', value: string | null) => {
    const next = new URLSearchParams(params);
    if (value === null) next.delete(name);
    else next.set(name, value);
    // A comparison that is opened is a place: Back leads to the list without it.
    write(next, name === 'note' || value === null);
  };
  const noted = submissions?.find(({ id }) => id === params.get('note')) ?? null;

  return (
    <PageContainer title="Submissions">
      <PageHeader
        title="Submissions"
        meta={counts.data ? sayCounts(counts.data, matching) : ['All of them']}
      />
      <div className={styles.page}>
        <Panel>
          <SubmissionFilters
            filter={filter}
            starred={counts.data?.starred ?? null}
            onChange={change}
          />
          {filter.search ? <ProblemNotes search={filter.search} /> : null}
          {submissions ? null : (
            <SkeletonRows rows={12} rowHeight={40} label="Loading submissions" />
          )}
          {submissions && submissions.length > 0 ? (
            <PastRows
              submissions={submissions}
              order={filter.order ?? 'newest'}
              onOrder={(order) => {
                const { order: _before, ...rest } = filter;
                change(order === 'newest' ? rest : { ...rest, order });
              }}
              chosen={selection.chosen.map(({ id }) => id)}
              onChoose={selection.choose}
              noted={noted?.id ?? null}
              onNote={(id) => put('note', id === noted?.id ? null : id)}
            />
          ) : null}
          {submissions?.length === 0 ? (
            <EmptyState picture={<MiniGrid cells={queuedCells(23)} decorative />}>
              {isFiltered ? (
                <>
                  No submission matches.{' '}
                  <LinkButton onClick={() => change({})}>Clear the filters</LinkButton>
                </>
              ) : (
                <>
                  None yet. Each will show here with its hidden tests.{' '}
                  <TextLink to="/problems">Choose a problem</TextLink>
                </>
              )}
            </EmptyState>
          ) : null}
          {noted ? (
            <div key={noted.id} ref={comeIntoSight} tabIndex={-1} className={styles.note}>
              <Suspense>
                <NoteEditor
                  on={{ problem: noted.problem, submission: noted.id }}
                  name={nameOf(noted)}
                />
              </Suspense>
            </div>
          ) : null}
          <SelectionBar
            chosen={selection.chosen}
            onClear={selection.clear}
            onCompare={() => put('compare', selection.chosen.map(({ id }) => id).join(','))}
          />
          <ShowMore
            hasMore={list.hasNextPage}
            isLoading={list.isFetchingNextPage}
            error={list.error}
            onMore={() => list.fetchNextPage()}
          />
        </Panel>
        {/* It comes into sight as it opens, below a list that has its length. */}
        {one && other && submissions ? (
          <Suspense>
            <Comparison
              key={`${one} ${other}`}
              ids={[one, other]}
              onClose={() => put('compare', null)}
            />
          </Suspense>
        ) : null}
        {filter.problem ? (
          <Panel>
            <Suspense>
              <NoteEditor
                key={filter.problem}
                on={{ problem: filter.problem }}
                name={
                  submissions?.find(({ problem }) => problem === filter.problem)?.title ??
                  filter.problem
                }
                withStar
              />
            </Suspense>
          </Panel>
        ) : null}
      </div>
    </PageContainer>
  );
}

function nameOf(submission: ListedSubmission): string {
  const which = sayWhich(submission);
  return `${submission.title}, ${submission.number === null ? which : `submission ${which}`}`;
}

/** Counting what a filter leaves would read all that one ever sent: it is known once all of it is listed. */
function sayCounts(
  { submissions, problems, starred, noted }: SubmissionCounts,
  matching: { atLeast: number; isAll: boolean } | null,
): string[] {
  const found = matching
    ? `${matching.isAll ? '' : 'more than '}${formatCount(matching.atLeast)} of `
    : '';
  return [
    `${found}${countOf(submissions, 'submission')}`,
    countOf(problems, 'problem'),
    `${formatCount(starred)} starred`,
    `${formatCount(noted)} with notes`,
  ];
}

/** What was pressed stands in a row that may be far above. */
function comeIntoSight(opened: HTMLElement | null) {
  opened?.scrollIntoView({ block: 'center' });
  opened?.focus({ preventScroll: true });
}
