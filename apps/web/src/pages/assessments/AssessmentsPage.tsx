import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { throwWithoutData } from '../../api/throw-without-data.ts';
import { AssessmentRows } from '../../results/AssessmentRows.tsx';
import { ShowMore } from '../../results/ShowMore.tsx';
import { SkeletonRows } from '../../results/SkeletonRows.tsx';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { ButtonLink, LinkButton, TextLink } from '../../ui/controls/Button.tsx';
import { MiniGrid } from '../../ui/facts/MiniGrid.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { queuedCells } from '../../words/result.ts';
import { AssessmentFilters } from './AssessmentFilters.tsx';
import { type AssessmentFilter, readFilter, sayCount } from './assessment-filter.ts';

const pageSize = 20;

/** Every assessment, newest first. */
export function AssessmentsPage() {
  const [params, setParams] = useSearchParams();
  const filter = readFilter(params);
  const isFiltered = Object.keys(filter).length > 0;
  const presets = useQuery(api.presets.queryOptions());
  const list = useInfiniteQuery({
    ...api.assessments.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        limit: pageSize,
        ...(cursor ? { cursor } : {}),
        ...filter,
      }),
      initialPageParam: undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
    // The rows stay until those of the next search are there.
    placeholderData: keepPreviousData,
    ...throwWithoutData,
  });
  const assessments = list.data?.pages.flatMap(({ items }) => items);
  const firstPreset = presets.data?.[0]?.id ?? 'classic';
  const change = (next: AssessmentFilter) =>
    setParams(new URLSearchParams(next), { replace: true, preventScrollReset: true });

  return (
    <PageContainer title="Assessments">
      <PageHeader
        title="Assessments"
        meta={[
          ...(assessments ? [sayCount(assessments.length, !list.hasNextPage, isFiltered)] : []),
          'Newest first',
        ]}
      >
        <ButtonLink kind="primary" to={`/assessments/new/${firstPreset}`}>
          Set up an assessment
        </ButtonLink>
      </PageHeader>
      <Panel>
        <AssessmentFilters filter={filter} presets={presets.data ?? []} onChange={change} />
        {assessments ? null : <SkeletonRows rows={8} rowHeight={44} label="Loading assessments" />}
        {assessments && assessments.length > 0 ? (
          <AssessmentRows assessments={assessments} />
        ) : null}
        {assessments?.length === 0 ? (
          <EmptyState picture={<MiniGrid cells={queuedCells(23)} decorative />}>
            {isFiltered ? (
              <>
                No assessment matches.{' '}
                <LinkButton onClick={() => change({})}>Clear the filters</LinkButton>
              </>
            ) : (
              <>
                None yet. Each will show here as its hidden tests: filled passed, hollow did not.{' '}
                <TextLink to={`/assessments/new/${firstPreset}`}>Set up the first</TextLink>
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
