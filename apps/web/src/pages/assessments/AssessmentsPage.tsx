import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { throwWithoutData } from '../../api/throw-without-data.ts';
import { AssessmentRows } from '../../results/AssessmentRows.tsx';
import { Filters } from '../../results/Filters.tsx';
import { ShowMore } from '../../results/ShowMore.tsx';
import { SkeletonRows } from '../../results/SkeletonRows.tsx';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { ButtonLink, LinkButton, TextLink } from '../../ui/controls/Button.tsx';
import { SelectMenu } from '../../ui/controls/SelectMenu.tsx';
import { MiniGrid } from '../../ui/facts/MiniGrid.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { queuedCells } from '../../words/result.ts';

const any = 'any';
const pageSize = 20;

/** Every assessment, newest first. */
export function AssessmentsPage() {
  const [params, setParams] = useSearchParams();
  const preset = params.get('preset');
  const presets = useQuery(api.presets.queryOptions());
  const list = useInfiniteQuery({
    ...api.assessments.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        limit: pageSize,
        ...(cursor ? { cursor } : {}),
        ...(preset ? { preset } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
    ...throwWithoutData,
  });
  const assessments = list.data?.pages.flatMap(({ items }) => items);
  const firstPreset = presets.data?.[0]?.id ?? 'classic';
  const choose = (value: string) =>
    setParams(value === any ? {} : { preset: value }, { replace: true, preventScrollReset: true });

  return (
    <PageContainer title="Assessments">
      <PageHeader title="Assessments" meta={['Newest first']}>
        <ButtonLink kind="primary" to={`/assessments/new/${firstPreset}`}>
          Set up an assessment
        </ButtonLink>
      </PageHeader>
      <Panel>
        <Filters>
          <SelectMenu
            label="Preset"
            value={preset ?? any}
            options={[
              { value: any, label: 'Any' },
              ...(presets.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={choose}
          />
        </Filters>
        {assessments ? null : <SkeletonRows rows={8} rowHeight={44} label="Loading assessments" />}
        {assessments && assessments.length > 0 ? (
          <AssessmentRows assessments={assessments} />
        ) : null}
        {assessments?.length === 0 ? (
          <EmptyState picture={<MiniGrid cells={queuedCells(23)} decorative />}>
            {preset ? (
              <>
                None of this preset.{' '}
                <LinkButton onClick={() => choose(any)}>Show all assessments</LinkButton>
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
