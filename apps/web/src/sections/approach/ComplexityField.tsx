import { useState } from 'react';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import styles from './ComplexityField.module.css';
import { chooseComplexity } from './complexity.ts';

type ComplexityFieldProps = {
  label: string;
  choices: readonly string[];
  value: string;
  onChange: (value: string) => void;
  disabled: boolean;
};

/** A quick choice, and the same in the candidate's own words. */
export function ComplexityField(props: ComplexityFieldProps) {
  const { label, choices, value, onChange, disabled } = props;
  /** Other words were chosen, and none are written yet. */
  const [isOther, setIsOther] = useState(false);
  const chosen = chooseComplexity(value, choices) ?? (isOther ? 'other' : '');
  // The focus stays: arrow keys go on from there, and the box comes next.
  const choose = (choice: string) => {
    if (disabled) return;
    setIsOther(choice === 'other');
    if (choice !== 'other') onChange(choice);
    else if (chosen !== 'other') onChange('');
  };
  return (
    <div>
      <p className={styles.label} aria-hidden="true">
        {label}
      </p>
      <SegmentedControl
        label={label}
        fill
        options={[
          ...choices.map((choice) => ({ value: choice, label: choice, code: true })),
          { value: 'other', label: 'Other' },
        ]}
        value={chosen}
        onChange={choose}
      />
      <TextField
        className={styles.words ?? ''}
        label={`${label} in your words`}
        labelHidden
        placeholder="In your words, such as O(n · m)"
        code
        value={value}
        readOnly={disabled}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
