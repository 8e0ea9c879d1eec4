import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api } from '../../api/api.ts';
import { throwWithoutData } from '../../api/throw-without-data.ts';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { Panel, PanelBody } from '../../ui/Panel.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import styles from './Submission.module.css';
import { Submission } from './Submission.tsx';

const askAgainMs = 500;

/** One submission: its verdict, every hidden test, and the code. */
export function SubmissionPage() {
  const { id = '' } = useParams();
  const { data } = useQuery({
    ...api.submissions.get.queryOptions({ input: { id } }),
    refetchInterval: ({ state }) => (state.data?.state === 'done' ? false : askAgainMs),
    ...throwWithoutData,
  });
  if (data) return <Submission key={data.id} submission={data} />;
  return (
    <PageContainer title="Submission">
      <PageHeader title="…" meta={['…']} />
      <div className={styles.page} aria-busy="true">
        {[68, 200, 480].map((height) => (
          <Panel key={height}>
            <PanelBody>
              <Skeleton height={height} />
            </PanelBody>
          </Panel>
        ))}
      </div>
    </PageContainer>
  );
}
