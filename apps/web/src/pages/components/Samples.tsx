import { ControlSamples } from './ControlSamples.tsx';
import { FrameSamples } from './FrameSamples.tsx';
import { ReadingSamples } from './ReadingSamples.tsx';
import { ScaleSamples } from './ScaleSamples.tsx';
import { TestSamples } from './TestSamples.tsx';
import { TimeSamples } from './TimeSamples.tsx';

/** As a default, which is what can be loaded late. */
export default function Samples() {
  return (
    <>
      <TimeSamples />
      <TestSamples />
      <FrameSamples />
      <ControlSamples />
      <ScaleSamples />
      <ReadingSamples />
    </>
  );
}
