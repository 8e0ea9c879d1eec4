import type { Submission as SubmissionData } from '@dryrun/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { api } from '../../api/api.ts';
import { languagesQuery } from '../../api/languages-query.ts';
import { throwWithoutData } from '../../api/throw-without-data.ts';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel, PanelBody } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import styles from './Submission.module.css';
import { Submission } from './Submission.tsx';
import { chooseTest, isToldLater } from './submission-words.ts';
import { testQuery } from './test-query.ts';

const askAgainMs = 500;
/** What is told when the assessment has ended. */
const askLaterMs = 15_000;

/** One submission: its verdict, every hidden test, and the code. */
export function SubmissionPage() {
  const { id = '' } = useParams();
  const { data } = useQuery({
    ...api.submissions.get.queryOptions({ input: { id } }),
    refetchInterval: ({ state }) => {
      if (state.data?.state === 'done') return false;
      return state.data && isToldLater(state.data) ? askLaterMs : askAgainMs;
    },
    ...throwWithoutData,
  });
  const isReady = useFirstView(data);
  if (data && isReady) return <Submission key={data.id} submission={data} />;
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

/**
 * Whether all that the first view is made of is there: shown bit by bit, the values of a test would push
 * the table and the code down. What fails to come is not waited for.
 */
function useFirstView(submission: SubmissionData | undefined): boolean {
  const [params] = useSearchParams();
  const languages = useQuery(languagesQuery());
  const { id = '', tests = [], unlocked = false, testsChanged = null } = submission ?? {};
  const index = chooseTest(tests, params) ?? -1;
  const details = useQuery(testQuery(id, index, unlocked && testsChanged !== true));
  const isHere = submission !== undefined && !languages.isPending && !details.isLoading;
  // Once shown it stays, whatever is fetched next.
  const [shownId, setShownId] = useState<string | null>(null);
  if (isHere && shownId !== id) setShownId(id);
  return isHere || shownId === id;
}
