import { lazy, Suspense } from 'react';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel, PanelBody } from '../../ui/page/Panel.tsx';
import { Skeleton } from '../../ui/page/Skeleton.tsx';
import styles from './ComparesPage.module.css';

const ComparesText = lazy(async () => ({
  default: (await import('./ComparesText.tsx')).ComparesText,
}));

/** `/how-this-compares`: docs/how-this-compares.md, as it stands. */
export function ComparesPage() {
  return (
    <PageContainer title="How this compares">
      <PageHeader title="How this compares" />
      <Panel>
        <PanelBody className={styles.body}>
          <Suspense fallback={<Skeleton height={640} />}>
            <ComparesText />
          </Suspense>
        </PanelBody>
      </Panel>
    </PageContainer>
  );
}
