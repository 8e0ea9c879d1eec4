import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function SubmissionsPage() {
  return (
    <PageContainer title="Submissions">
      <PageHeader title="Submissions" />
    </PageContainer>
  );
}
