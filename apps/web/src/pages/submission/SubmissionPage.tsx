import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function SubmissionPage() {
  return (
    <PageContainer title="Submission">
      <PageHeader title="Submission" />
    </PageContainer>
  );
}
