import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { throwWithoutData } from '../../api/throw-without-data.ts';
import { ShowMore } from '../../results/ShowMore.tsx';
import { SkeletonRows } from '../../results/SkeletonRows.tsx';
import { SubmissionRows } from '../../results/SubmissionRows.tsx';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { LinkButton, TextLink } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { MiniGrid } from '../../ui/MiniGrid.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { queuedCells } from '../../words/result.ts';
import { SubmissionFilters } from './SubmissionFilters.tsx';
import { readFilter, type SubmissionFilter, writeFilter } from './submission-filter.ts';

const pageSize = 20;
const askAgainMs = 1_000;

/** Every submission, from assessments and from practice, newest first. */
export function SubmissionsPage() {
  const [params, setParams] = useSearchParams();
  const filter = readFilter(params);
  const list = useInfiniteQuery({
    ...api.submissions.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        limit: pageSize,
        ...(cursor ? { cursor } : {}),
        ...filter,
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
  const change = (next: SubmissionFilter) =>
    setParams(writeFilter(next), { replace: true, preventScrollReset: true });

  return (
    <PageContainer title="Submissions">
      <PageHeader title="Submissions" meta={['Newest first']} />
      <Panel>
        <SubmissionFilters filter={filter} onChange={change} />
        {submissions ? null : <SkeletonRows rows={12} rowHeight={44} label="Loading submissions" />}
        {submissions && submissions.length > 0 ? (
          <SubmissionRows submissions={submissions} />
        ) : null}
        {submissions?.length === 0 ? (
          <EmptyState picture={<MiniGrid cells={queuedCells(23)} decorative />}>
            {params.size > 0 ? (
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
        <ShowMore
          hasMore={list.hasNextPage}
          isLoading={list.isFetchingNextPage}
          error={list.error}
          onMore={() => list.fetchNextPage()}
        />
      </Panel>
    </PageContainer>
  );
}
