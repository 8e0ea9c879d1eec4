import { describeSection } from '../../sections/describe-section.ts';
import type { PlannedSection, SectionPlan } from '../../sections/section-page.ts';
import { Breadcrumbs } from '../../ui/page/Breadcrumbs.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { TimeAxis, TimeBar } from '../../ui/time/TimeBar.tsx';
import { formatMinutes, formatShortMinutes } from '../../words/amount.ts';
import { sumMinutes } from '../../words/preset.ts';
import { nameSection } from '../../words/section-names.ts';
import { ChosenProblems } from '../presets/ChosenProblems.tsx';
import styles from './LobbyPage.module.css';

type LobbyHeadProps = {
  name: string;
  sections: readonly PlannedSection[];
  /** By its name. */
  language: string | null;
  /** Slugs of the problems that the preset names; none where they are drawn. */
  problems: readonly string[];
} & SectionPlan;

/** What will be started, in words and to scale. */
export function LobbyHead({ name, sections, language, problems, ...plan }: LobbyHeadProps) {
  const names = sections.map(({ kind }) =>
    nameSection(kind, { sections, language, editorMode: plan.editorMode }),
  );
  const total = sumMinutes(sections);
  return (
    <PageHeader
      title={name}
      crumbs={
        <Breadcrumbs
          crumbs={[
            { label: 'Home', to: '/' },
            { label: 'Choose an assessment', to: '/assessments/new' },
            { label: 'Set up' },
          ]}
        />
      }
      meta={[
        ...sections.map((section, at) => saySection(section, names[at] ?? '', plan)),
        ...(problems.length > 0 ? [<ChosenProblems key="problems" slugs={problems} />] : []),
      ]}
    >
      <div className={styles.scale}>
        <TimeBar sections={sections} names={names} />
        {total < dayMinutes ? <TimeAxis marks={placeTicks(total)} /> : null}
      </div>
    </PageHeader>
  );
}

const dayMinutes = 24 * 60;

/** "Coding 90 minutes: two problems, medium then hard". */
function saySection(section: PlannedSection, name: string, plan: SectionPlan): string {
  const what = describeSection(section, plan);
  const upTo = section.kind === 'work-simulation' ? 'up to ' : '';
  const time = `${name} ${upTo}${formatMinutes(section.minutes)}`;
  return what === '' ? time : `${time}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

function placeTicks(total: number) {
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
