import { PageContainer } from '../../shell/PageContainer.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ControlSamples } from './ControlSamples.tsx';
import { FrameSamples } from './FrameSamples.tsx';
import { ReadingSamples } from './ReadingSamples.tsx';
import { TestSamples } from './TestSamples.tsx';
import { TimeSamples } from './TimeSamples.tsx';

/** Every component in its states, to look at while building. No page links here. */
export function ComponentsPage() {
  return (
    <PageContainer title="Components">
      <PageHeader title="States and components" meta={['Fragments for build and review']} />
      <TimeSamples />
      <TestSamples />
      <FrameSamples />
      <ControlSamples />
      <ReadingSamples />
    </PageContainer>
  );
}
