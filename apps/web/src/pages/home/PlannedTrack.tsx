import type { Preset } from '@dryrun/contract';
import { TimeAxis } from '../../ui/TimeBar.tsx';
import { TimeTrack } from '../../ui/TimeTrack.tsx';
import { formatMinutes, formatScale, formatShortMinutes } from '../../words/amount.ts';
import { sumMinutes } from '../../words/preset.ts';
import { nameInSentence, sectionNames } from '../../words/section-names.ts';

/** The track of an assessment that has not begun, in minutes. */
export function PlannedTrack({ sections }: Pick<Preset, 'sections'>) {
  const total = sumMinutes(sections);
  const cuts = sections
    .slice(0, -1)
    .map((_section, index) => sumMinutes(sections.slice(0, index + 1)));
  const parts = sections.map(
    ({ kind, minutes }) => `${nameInSentence(sectionNames[kind])} ${formatMinutes(minutes)}`,
  );
  return (
    <>
      <TimeTrack used={null} cuts={cuts.map((cut) => cut / total)} label={parts.join(', ')} />
      <TimeAxis
        marks={[
          { at: 0, label: '0' },
          ...cuts.map((cut) => ({ at: cut / total, label: formatScale(cut), optional: true })),
          { at: 1, label: formatShortMinutes(total) },
        ]}
      />
    </>
  );
}
