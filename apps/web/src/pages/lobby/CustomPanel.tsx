import type { Difficulty, ProblemSummary, TimeoutRule } from '@dryrun/contract';
import { useId } from 'react';
import { sayTopic } from '../../topics/topic-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Panel, PanelBody, SectionHeader } from '../../ui/Panel.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { SelectMenu } from '../../ui/SelectMenu.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { capitalise } from '../../words/amount.ts';
import { listTopics } from '../problems/problem-filter.ts';
import styles from './CustomPanel.module.css';
import { type CustomErrors, type CustomForm, problemLimit } from './custom-set-up.ts';

const levels: { value: Difficulty; label: string }[] = [
  { value: 'easy', label: 'Easy' },
  { value: 'medium', label: 'Medium' },
  { value: 'hard', label: 'Hard' },
];

const rules: { value: TimeoutRule; label: string }[] = [
  { value: 'strict', label: 'Last submission' },
  { value: 'lenient', label: 'Last draft' },
];

const none = 'none';

type CustomPanelProps = {
  form: CustomForm;
  errors: CustomErrors;
  problems: readonly ProblemSummary[];
  onChange: (part: Partial<CustomForm>) => void;
};

/** What only the custom preset asks: minutes, problems, topics, what counts at the bell. */
export function CustomPanel({ form, errors, problems, onChange }: CustomPanelProps) {
  const headingId = useId();
  const drawn = form.problems === 'drawn';
  return (
    <section aria-labelledby={headingId}>
      <SectionHeader title="Set-up" id={headingId} />
      <Panel>
        <PanelBody className={styles.body}>
          <div className={styles.minutes}>
            <TextField
              label="Coding, minutes"
              inputMode="numeric"
              value={form.codingMinutes}
              error={errors.codingMinutes}
              onChange={(event) => onChange({ codingMinutes: event.target.value })}
            />
            <TextField
              label="Approach, minutes"
              inputMode="numeric"
              value={form.approachMinutes}
              error={errors.approachMinutes}
              hint="0 leaves it out."
              onChange={(event) => onChange({ approachMinutes: event.target.value })}
            />
            <div>
              <p className={styles.label}>At the bell counts</p>
              <SegmentedControl
                label="At the bell counts"
                options={rules}
                value={form.timeoutRule}
                onChange={(timeoutRule) => onChange({ timeoutRule })}
                fill
              />
            </div>
          </div>
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
              <ChosenProblems form={form} problems={problems} onChange={onChange} />
            )}
            {errors.problems ? (
              <p className={styles.error} role="alert">
                {errors.problems}
              </p>
            ) : null}
          </div>
          {drawn ? (
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
          isNumbered
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
  problems,
  onChange,
}: Pick<CustomPanelProps, 'form' | 'problems' | 'onChange'>) {
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
          <SelectMenu
            label={`Problem ${index + 1}`}
            look="field"
            options={slug ? options : [{ value: none, label: 'choose' }, ...options]}
            value={slug ?? none}
            onChange={(value) =>
              onChange({ chosen: chosen.with(index, value === none ? null : value) })
            }
          />
        </ProblemRow>
      ))}
      <AddRow count={chosen.length} onAdd={() => onChange({ chosen: [...chosen, null] })} />
    </ol>
  );
}

type ProblemRowProps = {
  number: number;
  /** Whether what it holds does not say its number itself. */
  isNumbered?: boolean;
  onRemove: (() => void) | null;
  children: React.ReactNode;
};

function ProblemRow({ number, isNumbered = false, onRemove, children }: ProblemRowProps) {
  return (
    <li className={styles.row}>
      {isNumbered ? <span className={styles.number}>{number}</span> : null}
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
