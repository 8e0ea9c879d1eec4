import type { Preset } from '@dryrun/contract';
import { asWritten } from '../../api/use-section-name.ts';
import { useSettings } from '../../settings/own-settings.ts';
import { ButtonLink } from '../../ui/controls/Button.tsx';
import { formatCountdown } from '../../ui/time/clock-text.ts';
import { sumMinutes, summariseSections } from '../../words/preset.ts';
import { AssessmentCard } from './AssessmentCard.tsx';
import { PlannedTrack } from './PlannedTrack.tsx';

/** The way forward when nothing runs: the preset of the settings or the first, one press from its lobby. */
export function NextAssessment({
  presets,
  isFirst,
}: {
  presets: readonly Preset[];
  isFirst: boolean;
}) {
  const { preset: chosen } = useSettings();
  const preset = presets.find(({ id }) => id === chosen) ?? presets[0];
  if (!preset) return null;
  return (
    <AssessmentCard
      state="Not started"
      title={isFirst ? 'Your first assessment' : 'Your next assessment'}
      description={summariseSections(preset.sections, preset.difficulties)}
      track={<PlannedTrack {...asWritten(preset)} />}
      figure={formatCountdown(sumMinutes(preset.sections) * 60_000)}
      caption={preset.name}
    >
      <ButtonLink kind="primary" size={40} to={`/assessments/new/${preset.id}`}>
        Set up
      </ButtonLink>
    </AssessmentCard>
  );
}
