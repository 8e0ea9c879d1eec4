import type { Difficulty, ProblemSummary } from '@dryrun/contract';
import { useId } from 'react';
import type { PlannedSection, SectionPlan } from '../../sections/section-page.ts';
import { sayTopic } from '../../topics/topic-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Combobox } from '../../ui/Combobox.tsx';
import { Panel, PanelBody, SectionHeader } from '../../ui/Panel.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { capitalise } from '../../words/amount.ts';
import { listTopics } from '../problems/problem-filter.ts';
import { BellChoice } from './BellChoice.tsx';
import styles from './CustomPanel.module.css';
import {
  type CustomErrors,
  type CustomField,
  type CustomForm,
  problemLimit,
} from './custom-set-up.ts';
import { SectionBuilder } from './SectionBuilder.tsx';

const levels: { value: Difficulty; label: string }[] = [
  { value: 'easy', label: 'Easy' },
  { value: 'medium', label: 'Medium' },
  { value: 'hard', label: 'Hard' },
];

type CustomPanelProps = {
  form: CustomForm;
  errors: CustomErrors;
  /** The sections as far as they can be read, and what else says how they will be. */
  planned: readonly PlannedSection[];
  plan: SectionPlan;
  problems: readonly ProblemSummary[];
  onChange: (part: Partial<CustomForm>) => void;
  /** A field was left: what is wrong with it may be said. */
  onLeave: (field: CustomField) => void;
};

/** What only the custom preset asks: sections, problems, topics, what counts at the bell. */
export function CustomPanel(props: CustomPanelProps) {
  const { form, errors, planned, plan, problems, onChange, onLeave } = props;
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
                  ]}
                  value={form.problems}
                  onChange={(value) => onChange({ problems: value })}
                />
              </div>
              {drawn ? (
                <DrawnProblems form={form} onChange={onChange} />
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
            <div>
              <p className={styles.label} id={`${headingId}-topics`}>
                Topics {form.topics.length === 0 ? <span className={styles.any}>any</span> : null}
              </p>
              <fieldset className={styles.topics} aria-labelledby={`${headingId}-topics`}>
                {listTopics(problems).map((topic) => (
                  <Chip
                    key={topic}
                    pressed={form.topics.includes(topic)}
                    onChange={(pressed) =>
                      onChange({
                        topics: pressed
                          ? [...form.topics, topic]
                          : form.topics.filter((other) => other !== topic),
                      })
                    }
                  >
                    {sayTopic(topic)}
                  </Chip>
                ))}
              </fieldset>
            </div>
          ) : null}
        </PanelBody>
      </Panel>
    </section>
  );
}

function DrawnProblems({ form, onChange }: Pick<CustomPanelProps, 'form' | 'onChange'>) {
  const { difficulties } = form;
  return (
    <ol>
      {difficulties.map((difficulty, index) => (
        <ProblemRow
          key={String(index)}
          number={index + 1}
          onRemove={
            difficulties.length > 1
              ? () => onChange({ difficulties: difficulties.toSpliced(index, 1) })
              : null
          }
        >
          <SegmentedControl
            label={`Difficulty of problem ${index + 1}`}
            options={levels}
            value={difficulty}
            onChange={(value) => onChange({ difficulties: difficulties.with(index, value) })}
          />
        </ProblemRow>
      ))}
      <AddRow
        count={difficulties.length}
        onAdd={() => onChange({ difficulties: [...difficulties, 'medium'] })}
      />
    </ol>
  );
}

function ChosenProblems({
  form,
  errors,
  problems,
  onChange,
}: Pick<CustomPanelProps, 'form' | 'errors' | 'problems' | 'onChange'>) {
  const { chosen } = form;
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
            error={errors.problems && slug === null ? 'Not chosen yet.' : null}
            onChange={(value) => onChange({ chosen: chosen.with(index, value) })}
          />
        </ProblemRow>
      ))}
      <AddRow count={chosen.length} onAdd={() => onChange({ chosen: [...chosen, null] })} />
    </ol>
  );
}

type ProblemRowProps = {
  number: number;
  onRemove: (() => void) | null;
  children: React.ReactNode;
};

function ProblemRow({ number, onRemove, children }: ProblemRowProps) {
  return (
    <li className={styles.row}>
      <span className={styles.number}>{number}</span>
      {children}
      {onRemove ? (
        <Button
          kind="quiet"
          size={28}
          className={styles.remove}
          aria-label={`Remove problem ${number}`}
          onClick={onRemove}
        >
          Remove
        </Button>
      ) : null}
    </li>
  );
}

function AddRow({ count, onAdd }: { count: number; onAdd: () => void }) {
  return count < problemLimit ? (
    <li className={styles.row}>
      <Button size={28} onClick={onAdd}>
        Add a problem
      </Button>
    </li>
  ) : null;
}
