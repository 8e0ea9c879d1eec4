import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function ComponentsPage() {
  return (
    <PageContainer title="Components">
      <PageHeader title="Components" />
    </PageContainer>
  );
}
