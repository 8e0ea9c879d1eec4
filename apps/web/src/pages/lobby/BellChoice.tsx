import { type TimeoutRule, timeoutRuleMeanings, timeoutRules } from '@dryrun/contract';
import { useId } from 'react';
import { RadioCard } from '../../ui/controls/RadioCard.tsx';
import styles from './CustomPanel.module.css';

const names: Readonly<Record<TimeoutRule, string>> = {
  strict: 'Last submission',
  autosave: 'Last submission, else autosave',
  best: 'Best submission',
  editor: 'What is in the editor',
  lenient: 'Last draft',
};

/** Where nothing else stands beside it that has the name `strict`. */
const meanings: typeof timeoutRuleMeanings = {
  ...timeoutRuleMeanings,
  autosave: 'The last submission, else the last run, else the last autosave.',
};

type BellChoiceProps = { value: TimeoutRule; onChange: (rule: TimeoutRule) => void };

/** What counts when the time is up, of all that platforms do. */
export function BellChoice({ value, onChange }: BellChoiceProps) {
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.label}>At the bell counts</legend>
      <div className={styles.bells}>
        {timeoutRules.map((rule) => (
          <RadioCard
            key={rule}
            name={name}
            value={rule}
            checked={rule === value}
            onChange={() => onChange(rule)}
            title={names[rule]}
            description={meanings[rule]}
          />
        ))}
      </div>
    </fieldset>
  );
}
