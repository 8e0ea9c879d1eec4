import type { ProblemSummary, SectionKind } from '@dryrun/contract';
import { type ComponentProps, useId } from 'react';
import { AddRow, DifficultyRows, ProblemRow } from '../../sections/coding/ProblemRows.tsx';
import type { PlannedSection, SectionPlan } from '../../sections/section-page.ts';
import { TopicChips } from '../../topics/TopicChips.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { Combobox } from '../../ui/controls/Combobox.tsx';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { Panel, PanelBody, SectionHeader } from '../../ui/page/Panel.tsx';
import { capitalise } from '../../words/amount.ts';
import { listTopics } from '../problems/problem-filter.ts';
import { BellChoice } from './BellChoice.tsx';
import styles from './CustomPanel.module.css';
import {
  type CustomErrors,
  type CustomField,
  type CustomForm,
  levelChoices,
} from './custom-set-up.ts';
import { KeepPreset } from './KeepPreset.tsx';
import { SectionBuilder } from './SectionBuilder.tsx';

type CustomPanelProps = {
  form: CustomForm;
  errors: CustomErrors;
  /** The sections as far as they can be read, and what else says how they will be. */
  planned: readonly PlannedSection[];
  plan: SectionPlan;
  nameOf: (kind: SectionKind) => string;
  /** Those of queries are for their own section. */
  problems: readonly ProblemSummary[];
  onChange: (part: Partial<CustomForm>) => void;
  /** A field was left: what is wrong with it may be said. */
  onLeave: (field: CustomField) => void;
  keep: ComponentProps<typeof KeepPreset>;
};

/** What only the custom preset asks: sections, problems, topics, what counts at the bell. */
export function CustomPanel(props: CustomPanelProps) {
  const { form, errors, planned, plan, nameOf, problems, onChange, onLeave, keep } = props;
  const headingId = useId();
  const drawn = form.problems === 'drawn';
  const hasCoding = form.sections.some(({ kind }) => kind === 'coding');
  const codes = hasCoding || form.sections.some(({ kind }) => kind === 'sql');
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="Set-up" id={headingId} />
      <Panel>
        <PanelBody className={styles.body}>
          <SectionBuilder
            sections={form.sections}
            planned={planned}
            plan={plan}
            errors={errors}
            nameOf={nameOf}
            onChange={(sections) => onChange({ sections })}
            onLeave={onLeave}
          />
          {codes ? (
            <BellChoice
              value={form.timeoutRule}
              onChange={(timeoutRule) => onChange({ timeoutRule })}
            />
          ) : null}
          <div className={styles.strict}>
            <Checkbox
              checked={form.fullScreen}
              onChange={(event) => onChange({ fullScreen: event.target.checked })}
            >
              Ask for the full screen
            </Checkbox>
            <Checkbox
              checked={form.pasteBlocked}
              onChange={(event) => onChange({ pasteBlocked: event.target.checked })}
            >
              Block pastes from elsewhere
            </Checkbox>
          </div>
          {hasCoding ? (
            <div>
              <div className={styles.head}>
                <p className={styles.label}>Problems</p>
                <SegmentedControl
                  label="Problems"
                  options={[
                    { value: 'drawn', label: 'Drawn at random' },
                    { value: 'chosen', label: 'Chosen' },
                    { value: 'levels', label: 'One with levels' },
                  ]}
                  value={form.problems}
                  onChange={(value) => onChange({ problems: value })}
                />
              </div>
              {drawn ? (
                <DifficultyRows
                  noun="problem"
                  difficulties={form.difficulties}
                  onChange={(difficulties) => onChange({ difficulties })}
                />
              ) : form.problems === 'levels' ? (
                <SegmentedControl
                  label="How many levels"
                  options={levelChoices.map(({ value, label }) => ({ value, label }))}
                  value={form.levels}
                  onChange={(levels) => onChange({ levels })}
                />
              ) : (
                <ChosenProblems
                  form={form}
                  errors={errors}
                  problems={problems}
                  onChange={onChange}
                />
              )}
              {errors.problems ? (
                <p className={styles.error} role="alert">
                  {errors.problems}
                </p>
              ) : null}
            </div>
          ) : null}
          {drawn && hasCoding ? (
            <TopicChips
              topics={listTopics(problems)}
              chosen={form.topics}
              onChange={(topics) => onChange({ topics })}
            />
          ) : null}
          <KeepPreset {...keep} />
        </PanelBody>
      </Panel>
    </section>
  );
}

function ChosenProblems({
  form,
  errors,
  problems,
  onChange,
}: Pick<CustomPanelProps, 'form' | 'errors' | 'problems' | 'onChange'>) {
  const { chosen } = form;
  const isThere = (slug: string) =>
    problems.length === 0 || problems.some((problem) => problem.slug === slug);
  const options = problems
    .toSorted((a, b) => a.title.localeCompare(b.title))
    .map(({ slug, title, difficulty }) => ({
      value: slug,
      label: title,
      description: capitalise(difficulty),
    }));
  return (
    <ol>
      {chosen.map((slug, index) => (
        <ProblemRow
          key={String(index)}
          number={index + 1}
          noun="problem"
          onRemove={
            chosen.length > 1 ? () => onChange({ chosen: chosen.toSpliced(index, 1) }) : null
          }
        >
          <Combobox
            label={`Problem ${index + 1}`}
            placeholder="Type a title, or open the list"
            noun="problem"
            // One that stands in another row is no choice here.
            options={options.filter(
              (option) => option.value === slug || !chosen.includes(option.value),
            )}
            value={slug}
            error={
              slug === null
                ? errors.problems && 'Not chosen yet.'
                : isThere(slug)
                  ? null
                  : 'Not here any more.'
            }
            onChange={(value) => onChange({ chosen: chosen.with(index, value) })}
          />
        </ProblemRow>
      ))}
      <AddRow
        noun="problem"
        count={chosen.length}
        onAdd={() => onChange({ chosen: [...chosen, null] })}
      />
    </ol>
  );
}
