import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function LobbyPage() {
  return (
    <PageContainer title="Set up an assessment">
      <PageHeader title="Set up an assessment" />
    </PageContainer>
  );
}
