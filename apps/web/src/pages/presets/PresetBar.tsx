import type { Preset } from '@dryrun/contract';
import { asWritten, useSectionName } from '../../api/use-section-name.ts';
import { FreeTimeBar, TimeBar } from '../../ui/time/TimeBar.tsx';

/** The sections of a preset beside those of others, on one scale. */
export function PresetBar({ preset, scaleMinutes }: { preset: Preset; scaleMinutes: number }) {
  const { sections, customisable } = preset;
  const nameOf = useSectionName(asWritten(preset));
  if (customisable) return <FreeTimeBar label="you decide" width="88px" />;
  const names = sections.map(({ kind }) => nameOf(kind));
  return <TimeBar sections={sections} names={names} scaleMinutes={scaleMinutes} />;
}
