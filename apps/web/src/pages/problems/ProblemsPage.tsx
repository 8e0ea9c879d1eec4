import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function ProblemsPage() {
  return (
    <PageContainer title="Problems">
      <PageHeader title="Problems" />
    </PageContainer>
  );
}
