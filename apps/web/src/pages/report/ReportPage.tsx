import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function ReportPage() {
  return (
    <PageContainer title="Report">
      <PageHeader title="Report" />
    </PageContainer>
  );
}
