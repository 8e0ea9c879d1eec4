import type { Difficulty, Preset } from '@dryrun/contract';
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { TimeAxis, TimeBar } from '../../ui/TimeBar.tsx';
import { formatScale, formatShortMinutes } from '../../words/amount.ts';
import { sumMinutes } from '../../words/preset.ts';
import styles from './LobbyPage.module.css';
import { describeSections } from './section-sentences.ts';

type LobbyHeadProps = {
  name: string;
  sections: Preset['sections'];
  difficulties: readonly Difficulty[];
};

/** What will be started, in words and to scale. */
export function LobbyHead({ name, sections, difficulties }: LobbyHeadProps) {
  const total = sumMinutes(sections);
  return (
    <PageHeader
      title={name}
      crumbs={
        <Breadcrumbs crumbs={[{ label: 'Home', to: '/' }, { label: 'Set up an assessment' }]} />
      }
      meta={describeSections(sections, difficulties)}
    >
      <div className={styles.scale}>
        <TimeBar
          sections={sections.map(({ kind, minutes }) => ({
            kind,
            minutes,
            label: kind === 'coding' ? `Coding ${formatScale(minutes)}` : formatScale(minutes),
          }))}
        />
        <TimeAxis marks={placeTicks(total)} />
      </div>
    </PageHeader>
  );
}

const dayMinutes = 24 * 60;

function placeTicks(total: number) {
  if (total > dayMinutes) return [{ at: 0, label: '0' }, ...wholeDays(total)];
  const step = [5, 10, 15, 30, 60].find((minutes) => total / minutes <= 4) ?? 60;
  const inside = Array.from({ length: Math.ceil(total / step) }, (_, index) => index * step)
    // The last label, "105 min", needs its room.
    .filter((minutes) => minutes / total < 0.88);
  return [
    ...inside.map((minutes) => ({
      at: minutes / total,
      label: String(minutes),
      optional: minutes / total > 0.8,
    })),
    { at: 1, label: formatShortMinutes(total) },
  ];
}

function wholeDays(total: number) {
  const days = Math.round(total / dayMinutes);
  const step = Math.ceil(days / 6);
  return Array.from({ length: days }, (_, index) => index + 1)
    .filter((day) => day % step === 0 || day === days)
    .map((day) => ({
      at: Math.min(1, (day * dayMinutes) / total),
      label: day === days ? formatShortMinutes(total) : String(day),
    }));
}
