import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { api, client } from '../../api/api.ts';
import { sayFailure } from '../../api/api-error.ts';
import { ClosedNotice, retriesUnlessTold } from '../../questions/ClosedNotice.tsx';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { coverOf, sayCover } from '../../stories/cover.ts';
import { StoryMatrix, TellingLegend } from '../../stories/StoryMatrix.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { PlusIcon } from '../../ui/icons/icons.tsx';
import { Breadcrumbs } from '../../ui/page/Breadcrumbs.tsx';
import { EmptyState } from '../../ui/page/EmptyState.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel, PanelHeader } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import styles from './StoriesPage.module.css';
import { StoryEditor } from './StoryEditor.tsx';

/** Own stories against the sixteen principles. Which one is open stands in the address. */
export function StoriesPage() {
  const { data, error, refetch } = useQuery({
    ...api.stories.list.queryOptions(),
    retry: retriesUnlessTold,
  });
  const [params, setParams] = useSearchParams();
  const [failure, setFailure] = useState<string | null>(null);
  const queries = useQueryClient();
  const shown = params.get('story');
  const add = async () => {
    try {
      const { id } = await client.stories.create({ title: '', text: '' });
      await queries.invalidateQueries({ queryKey: api.stories.list.key() });
      setFailure(null);
      setParams({ story: id }, { preventScrollReset: true });
    } catch (problem) {
      setFailure(sayFailure(problem));
    }
  };
  const stories = data ?? [];
  const index = stories.findIndex(({ id }) => id === shown);
  const open = stories[index];
  return (
    <PageContainer title="Story bank">
      <PageHeader
        title="Story bank"
        crumbs={
          <Breadcrumbs
            crumbs={[{ label: 'Written questions', to: '/questions' }, { label: 'Story bank' }]}
          />
        }
        meta={['Own stories against the sixteen principles. A row without a mark is a gap.']}
      />
      {error ? (
        <ClosedNotice error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <div className={styles.page}>
          <Panel>
            <PanelHeader title="Stories by principle">
              <div className={styles.head}>
                <TellingLegend />
                {failure ? <span role="alert">{failure}</span> : null}
                <Button onClick={add}>
                  <PlusIcon />
                  New story
                </Button>
              </div>
            </PanelHeader>
            <p className={styles.facts}>{sayCover(stories, coverOf(stories))}</p>
            {stories.length === 0 ? (
              <EmptyState>
                There are no stories yet. Begin one, or keep an answer to a behavioural question as
                one.
              </EmptyState>
            ) : (
              <StoryMatrix stories={stories} shown={open?.id ?? null} />
            )}
          </Panel>
          {open ? (
            <StoryEditor
              key={open.id}
              summary={open}
              number={index + 1}
              onLeave={() => setParams({}, { preventScrollReset: true })}
            />
          ) : null}
        </div>
      ) : (
        <Skeleton height={560} />
      )}
    </PageContainer>
  );
}
