import type { SectionKind } from '@dryrun/contract';
import { customMinutes, dayMinutes } from '@dryrun/contract';
import { Suspense, useId, useRef, useState } from 'react';
import { describeSection, spansDays } from '../../sections/describe-section.ts';
import type { PlannedSection, SectionPlan } from '../../sections/section-page.ts';
import { builtKinds, sectionPages } from '../../sections/sections.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { OrderList } from '../../ui/controls/OrderList.tsx';
import { ActMark } from '../../ui/facts/ActMark.tsx';
import { ChevronRightIcon } from '../../ui/icons/icons.tsx';
import { TimeAxis, TimeBar } from '../../ui/time/TimeBar.tsx';
import { sectionActs, sectionNames } from '../../words/section-names.ts';
import {
  addSection,
  type CustomErrors,
  type FormSection,
  kindsToAdd,
  rangeOf,
} from './custom-set-up.ts';
import { MinutesField } from './MinutesField.tsx';
import styles from './SectionBuilder.module.css';

const marks = [0, 30, 60, 90, 120, 150, 180].map((minutes) => ({
  at: minutes / customMinutes.most,
  label: minutes === customMinutes.most ? `${minutes} min` : String(minutes),
  optional: minutes === 150,
}));

type SectionBuilderProps = {
  sections: readonly FormSection[];
  planned: readonly PlannedSection[];
  plan: SectionPlan;
  errors: CustomErrors;
  nameOf: (kind: SectionKind) => string;
  onChange: (sections: FormSection[]) => void;
  onLeave: (kind: SectionKind) => void;
};

/** Sections to choose, to put in order and to give minutes; the rule above is drawn anew each time. */
export function SectionBuilder(props: SectionBuilderProps) {
  const { sections, planned, plan, errors, nameOf, onChange, onLeave } = props;
  const adding = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<readonly SectionKind[]>([]);
  const fieldsId = useId();
  const total = planned.reduce((sum, { minutes }) => sum + minutes, 0);
  const toAdd = kindsToAdd(sections, builtKinds());
  const days = sections.every(({ kind }) => spansDays(kind)) ? total / dayMinutes : null;
  const change = (kind: SectionKind, part: Partial<FormSection>) =>
    onChange(
      sections.map((section) => (section.kind === kind ? { ...section, ...part } : section)),
    );
  return (
    <div>
      <div className={styles.head}>
        <div className={styles.rule}>
          <TimeBar
            sections={planned}
            names={planned.map(({ kind }) => nameOf(kind))}
            scaleMinutes={customMinutes.most}
          />
          <TimeAxis marks={marks} />
        </div>
        <output className={styles.total} aria-label="In all">
          {days ?? total} <small>{days === null ? 'min' : days === 1 ? 'day' : 'days'}</small>
        </output>
      </div>
      <OrderList
        label="Sections"
        entries={sections.map((section) => {
          const { kind } = section;
          const isOpen = open.includes(kind);
          return {
            key: kind,
            text: nameOf(kind),
            content: (
              <BuiltSection
                section={section}
                name={nameOf(kind)}
                plan={plan}
                error={errors.minutes[kind] ?? null}
                onMinutes={(minutes) => change(kind, { minutes })}
                onLeave={() => onLeave(kind)}
                fieldsId={`${fieldsId}-${kind}`}
                isOpen={isOpen}
                onOpen={() =>
                  setOpen(isOpen ? open.filter((other) => other !== kind) : [...open, kind])
                }
              />
            ),
            below: isOpen ? (
              <SectionFields
                section={section}
                name={nameOf(kind)}
                id={`${fieldsId}-${kind}`}
                onChange={(settings) => change(kind, { settings })}
              />
            ) : null,
          };
        })}
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
          'Space on a grip holds a section, arrow keys move it. Writing runs in days, and stands alone.'}
      </p>
    </div>
  );
}

type BuiltSectionProps = {
  section: FormSection;
  name: string;
  plan: SectionPlan;
  error: string | null;
  onMinutes: (minutes: string) => void;
  onLeave: () => void;
  fieldsId: string;
  isOpen: boolean;
  onOpen: () => void;
};

/** One section of the list: its name, what it consists of, its minutes. */
function BuiltSection(props: BuiltSectionProps) {
  const { section, name, plan, error, fieldsId, isOpen, onMinutes, onLeave, onOpen } = props;
  const { kind, minutes, settings } = section;
  const what = describeSection({ kind, minutes: 0, settings }, plan);
  return (
    <div className={styles.section}>
      <span className={styles.name}>
        <ActMark act={sectionActs[kind]} />
        <b>{name}</b>
      </span>
      {sectionPages[kind].custom ? (
        <button
          type="button"
          className={styles.opener}
          aria-expanded={isOpen}
          aria-controls={isOpen ? fieldsId : undefined}
          onClick={onOpen}
        >
          <ChevronRightIcon />
          {what}
        </button>
      ) : (
        <span className={styles.what}>{what}</span>
      )}
      <MinutesField
        name={name}
        range={rangeOf(kind)}
        value={minutes}
        error={error}
        onChange={onMinutes}
        onLeave={onLeave}
      />
    </div>
  );
}

type SectionFieldsProps = {
  section: FormSection;
  name: string;
  id: string;
  onChange: (settings: FormSection['settings']) => void;
};

/** The fields of its kind, below its row. */
function SectionFields({ section, name, id, onChange }: SectionFieldsProps) {
  const custom = sectionPages[section.kind].custom;
  if (!custom) return null;
  return (
    <fieldset id={id} className={styles.fields} aria-label={`${name}, settings`}>
      <Suspense>
        <custom.Settings settings={section.settings ?? custom.usual} onChange={onChange} />
      </Suspense>
    </fieldset>
  );
}
