import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { api } from '../../api/api.ts';
import { readApiError } from '../../api/api-error.ts';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { ButtonLink } from '../../ui/controls/Button.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel, PanelBody } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import { Report } from './Report.tsx';
import styles from './ReportPage.module.css';

const askAgainMs = 1_000;

/** What came of one assessment. Asks again while the last submissions are still being judged. */
export function ReportPage() {
  const { id = '' } = useParams();
  const report = useQuery({
    ...api.assessments.report.queryOptions({ input: { id } }),
    refetchInterval: ({ state }) => (state.data?.pending ? askAgainMs : false),
    throwOnError: (error, { state }) => state.data === undefined && !isTooEarly(error),
  });

  if (report.data) return <Report report={report.data} />;
  if (report.error && isTooEarly(report.error)) {
    return (
      <PageContainer title="Report">
        <PageHeader title="No report yet" meta={[readApiError(report.error)?.message]} />
        <ButtonLink kind="primary" to={`/assessments/${id}`}>
          Go to the assessment
        </ButtonLink>
      </PageContainer>
    );
  }
  return (
    <PageContainer title="Report">
      <PageHeader title="…" meta={['…']} />
      <div className={styles.columns} aria-busy="true">
        {[0, 1].map((index) => (
          <Panel key={index}>
            <PanelBody>
              <Skeleton height={270} />
            </PanelBody>
          </Panel>
        ))}
      </div>
    </PageContainer>
  );
}

/** It has not ended, or not even begun. */
function isTooEarly(error: Error): boolean {
  const code = readApiError(error)?.code;
  return code === 'LOCKED' || code === 'CONFLICT';
}
