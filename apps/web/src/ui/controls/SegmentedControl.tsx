import { useId } from 'react';
import styles from './SegmentedControl.module.css';

type SegmentedControlProps<Value extends string> = {
  /** Names the group for assistive technology. */
  label: string;
  options: readonly { value: Value; label: string; code?: boolean }[];
  value: Value;
  onChange: (value: Value) => void;
  /** As wide as there is room, shared equally. */
  fill?: boolean;
};

/** One of a few, all in sight. Radio buttons underneath: arrow keys move the choice. */
export function SegmentedControl<Value extends string>({
  label,
  options,
  value,
  onChange,
  fill = false,
}: SegmentedControlProps<Value>) {
  const name = useId();
  return (
    <div className={styles.group} role="radiogroup" aria-label={label} data-fill={fill}>
      {options.map((option) => (
        <label key={option.value} data-code={option.code ?? false}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
