import { Icon } from '../../ui/icons/Icon.tsx';
import styles from './Stepper.module.css';

type StepperProps = {
  label: string;
  value: number;
  least: number;
  most: number;
  unit: string;
  onChange: (value: number) => void;
};

/** A whole number, one less or one more a press. */
export function Stepper({ label, value, least, most, unit, onChange }: StepperProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a box of its own.
    <span className={styles.stepper} role="group" aria-label={label}>
      <button
        type="button"
        aria-label="Less"
        disabled={value <= least}
        onClick={() => onChange(value - 1)}
      >
        <Icon size={14}>
          <path d="M4 8h8" />
        </Icon>
      </button>
      <output>
        {value} {unit}
      </output>
      <button
        type="button"
        aria-label="More"
        disabled={value >= most}
        onClick={() => onChange(value + 1)}
      >
        <Icon size={14}>
          <path d="M4 8h8M8 4v8" />
        </Icon>
      </button>
    </span>
  );
}
