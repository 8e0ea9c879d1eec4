import { lazy, Suspense } from 'react';
import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';

/** Apart: the one page that needs everything would set the limit for all that are really visited. */
const Samples = lazy(() => import('./Samples.tsx'));

/** Every component in its states, to look at while building. No page links here. */
export function ComponentsPage() {
  return (
    <PageContainer title="Components">
      <PageHeader title="States and components" meta={['Fragments for build and review']} />
      <Suspense>
        <Samples />
      </Suspense>
    </PageContainer>
  );
}
