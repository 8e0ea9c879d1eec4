import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function HomePage() {
  return (
    <PageContainer title="Home">
      <PageHeader title="Home" />
    </PageContainer>
  );
}
