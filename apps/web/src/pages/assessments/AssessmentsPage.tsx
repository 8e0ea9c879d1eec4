import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function AssessmentsPage() {
  return (
    <PageContainer title="Assessments">
      <PageHeader title="Assessments" />
    </PageContainer>
  );
}
