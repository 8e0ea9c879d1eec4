import type { SectionKind } from '@dryrun/contract';
import { useSectionName, type Written } from '../../api/use-section-name.ts';
import { TimeAxis } from '../../ui/time/TimeBar.tsx';
import { TimeTrack } from '../../ui/time/TimeTrack.tsx';
import { formatMinutes, formatScale, formatShortMinutes } from '../../words/amount.ts';
import { sumMinutes } from '../../words/preset.ts';
import { nameInSentence } from '../../words/section-names.ts';

/** The track of an assessment that has not begun, in minutes. */
export function PlannedTrack(planned: Written<{ kind: SectionKind; minutes: number }>) {
  const { sections } = planned;
  const nameOf = useSectionName(planned);
  const total = sumMinutes(sections);
  const cuts = sections
    .slice(0, -1)
    .map((_section, index) => sumMinutes(sections.slice(0, index + 1)));
  const parts = sections.map(
    ({ kind, minutes }) => `${nameInSentence(nameOf(kind))} ${formatMinutes(minutes)}`,
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
