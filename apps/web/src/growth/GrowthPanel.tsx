import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api/api.ts';
import { readApiError } from '../api/api-error.ts';
import { askAgainWhile } from '../api/background.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TabList, TabPanel } from '../ui/controls/Tabs.tsx';
import { ProgressRule } from '../ui/facts/ProgressRule.tsx';
import { Panel, PanelBody, PanelHeader } from '../ui/page/Panel.tsx';
import { Skeleton } from '../ui/page/Skeleton.tsx';
import { GrowthChart } from './GrowthChart.tsx';
import styles from './GrowthPanel.module.css';
import { GrowthTable } from './GrowthTable.tsx';
import { sayGrowth, sayProgress } from './growth-words.ts';

type GrowthPanelProps = {
  submissionId: string;
  title: string;
  /** Which submission it is, where that is not plain. */
  remark?: string;
};

/** What was measured of a submission. Of an assessment it is measured by itself, in practice on request. */
export function useGrowth(submissionId: string) {
  return useQuery({
    ...api.submissions.growth.queryOptions({ input: { id: submissionId } }),
    refetchInterval: ({ state }) =>
      askAgainWhile(state.data?.background ? [state.data.background] : []),
    retry: (count, error) => count < 2 && readApiError(error) === null,
  });
}

/** How a submission's time grows with its input: the fact, the chart, the numbers. */
export function GrowthPanel({ submissionId, title, remark }: GrowthPanelProps) {
  const growth = useGrowth(submissionId);
  const client = useQueryClient();
  const measure = useMutation(
    api.submissions.measure.mutationOptions({
      onSuccess: (data) =>
        client.setQueryData(api.submissions.growth.queryKey({ input: { id: submissionId } }), data),
    }),
  );
  if (growth.isError && !growth.data) return null;
  const { data } = growth;
  const progress = data ? sayProgress(data) : null;
  const background = data?.background ?? null;
  const isUnderWay = background?.state === 'running' || background?.state === 'queued';
  return (
    <Panel role="region" aria-label={title} className={styles.panel}>
      <PanelHeader title={title}>
        <span className={styles.remark}>
          {[remark, data && data.axes.length > 0 && 'both axes logarithmic']
            .filter(Boolean)
            .join(', ')}
        </span>
      </PanelHeader>
      {isUnderWay && background.total > 0 ? (
        <ProgressRule done={background.done} total={background.total} label="Sizes measured" />
      ) : null}
      <PanelBody>
        {progress ? (
          <p className={styles.progress} role="status">
            {progress}
          </p>
        ) : null}
        {data === undefined || (isUnderWay && data.axes.length === 0) ? (
          <Skeleton height={264} />
        ) : null}
        {data && background === null ? (
          <div className={styles.ask}>
            <p>
              The code is run on inputs of growing size, in the background, for up to some minutes.
            </p>
            <Button
              disabled={measure.isPending}
              onClick={() => measure.mutate({ id: submissionId })}
            >
              Measure growth
            </Button>
          </div>
        ) : null}
        {data && data.axes.length > 0 ? <Axes id={submissionId} data={data} /> : null}
      </PanelBody>
    </Panel>
  );
}

function Axes({
  id,
  data,
}: {
  id: string;
  data: NonNullable<ReturnType<typeof useGrowth>['data']>;
}) {
  const { axes, wrote } = data;
  const [chosen, setChosen] = useState<string | null>(null);
  const active = axes.find(({ name }) => name === chosen) ?? axes[0];
  const set = `growth-${id}`;
  return (
    <>
      {axes.length > 1 ? (
        <TabList
          label="What grows"
          set={set}
          tabs={axes.map(({ name, together }) => ({
            id: name,
            label: together ? 'All together' : name,
          }))}
          active={active?.name ?? ''}
          onChange={setChosen}
        />
      ) : null}
      {axes.map((axis) => {
        const { fact, reason } = sayGrowth(axis, wrote);
        const content = (
          <>
            <p className={styles.said}>
              <b>{fact}</b> <span>{reason}</span>
            </p>
            <GrowthChart axis={axis} />
            <GrowthTable axis={axis} />
          </>
        );
        if (axes.length === 1) return <div key={axis.name}>{content}</div>;
        return (
          <TabPanel key={axis.name} set={set} tab={axis.name} active={axis === active}>
            {content}
          </TabPanel>
        );
      })}
    </>
  );
}
