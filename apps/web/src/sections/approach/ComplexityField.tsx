import { useRef } from 'react';
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
  const words = useRef<HTMLInputElement>(null);
  const choose = (choice: string) => {
    if (disabled) return;
    if (choice !== 'other') return onChange(choice);
    if (chooseComplexity(value, choices) !== 'other') onChange('');
    words.current?.focus();
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
        value={chooseComplexity(value, choices) ?? ''}
        onChange={choose}
      />
      <TextField
        ref={words}
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
