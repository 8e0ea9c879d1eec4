import type { SectionKind } from '@dryrun/contract';
import { useRef } from 'react';
import { describeSection } from '../../sections/describe-section.ts';
import type { PlannedSection, SectionPlan } from '../../sections/section-page.ts';
import { builtKinds } from '../../sections/sections.ts';
import { ActMark } from '../../ui/ActMark.tsx';
import { Button } from '../../ui/Button.tsx';
import { OrderList } from '../../ui/OrderList.tsx';
import { TimeAxis, TimeBar } from '../../ui/TimeBar.tsx';
import { sectionActs, sectionNames } from '../../words/section-names.ts';
import {
  addSection,
  type CustomErrors,
  type FormSection,
  kindsToAdd,
  totalRange,
} from './custom-set-up.ts';
import { MinutesField } from './MinutesField.tsx';
import styles from './SectionBuilder.module.css';

const marks = [0, 30, 60, 90, 120, 150, 180].map((minutes) => ({
  at: minutes / totalRange.most,
  label: minutes === totalRange.most ? `${minutes} min` : String(minutes),
  optional: minutes === 150,
}));

type SectionBuilderProps = {
  sections: readonly FormSection[];
  planned: readonly PlannedSection[];
  plan: SectionPlan;
  errors: CustomErrors;
  onChange: (sections: FormSection[]) => void;
  onLeave: (kind: SectionKind) => void;
};

/** Sections to choose, to put in order and to give minutes; the rule above is drawn anew each time. */
export function SectionBuilder(props: SectionBuilderProps) {
  const { sections, planned, plan, errors, onChange, onLeave } = props;
  const adding = useRef<HTMLDivElement>(null);
  const total = planned.reduce((sum, { minutes }) => sum + minutes, 0);
  const toAdd = kindsToAdd(sections, builtKinds());
  const setMinutes = (kind: SectionKind, minutes: string) =>
    onChange(sections.map((section) => (section.kind === kind ? { kind, minutes } : section)));
  return (
    <div>
      <div className={styles.head}>
        <div className={styles.rule}>
          <TimeBar sections={planned} scaleMinutes={totalRange.most} />
          <TimeAxis marks={marks} />
        </div>
        <output className={styles.total} aria-label="In all">
          {total} <small>min</small>
        </output>
      </div>
      <OrderList
        label="Sections"
        entries={sections.map(({ kind, minutes }) => ({
          key: kind,
          text: sectionNames[kind],
          content: (
            <span className={styles.section}>
              <span className={styles.name}>
                <ActMark act={sectionActs[kind]} />
                <b>{sectionNames[kind]}</b>
              </span>
              <span className={styles.what}>{describeSection({ kind, minutes: 0 }, plan)}</span>
              <MinutesField
                name={sectionNames[kind]}
                value={minutes}
                error={errors.minutes[kind] ?? null}
                onChange={(text) => setMinutes(kind, text)}
                onLeave={() => onLeave(kind)}
              />
            </span>
          ),
        }))}
        onMove={(keys) =>
          onChange(keys.flatMap((key) => sections.filter(({ kind }) => kind === key)))
        }
        onRemove={(key) => onChange(sections.filter(({ kind }) => kind !== key))}
      />
      {toAdd.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be one that is filled in.
        <div ref={adding} className={styles.add} role="group" aria-label="Add a section">
          <span>Add</span>
          {toAdd.map((kind, at) => (
            <Button
              key={kind}
              size={28}
              onClick={() => {
                // The button goes with what it adds.
                const others = adding.current?.querySelectorAll('button') ?? [];
                (others[at + 1] ?? others[at - 1])?.focus();
                onChange(addSection(sections, kind));
              }}
            >
              <ActMark act={sectionActs[kind]} />
              {sectionNames[kind]}
            </Button>
          ))}
        </div>
      ) : null}
      <p className={styles.foot} data-wrong={errors.sections !== null} role="status">
        {errors.sections ??
          'Space on a grip holds a section, arrow keys move it. A writing assignment runs in days and cannot be mixed in.'}
      </p>
    </div>
  );
}
