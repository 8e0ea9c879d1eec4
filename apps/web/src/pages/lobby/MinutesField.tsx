import { useId } from 'react';
import { IconButton } from '../../ui/controls/Button.tsx';
import { Icon } from '../../ui/icons/Icon.tsx';
import styles from './SectionBuilder.module.css';

type MinutesFieldProps = {
  /** Of the section. */
  name: string;
  range: { unit: string; step: number; least: number; most: number };
  value: string;
  error: string | null;
  onChange: (text: string) => void;
  onLeave: () => void;
};

/** Minutes, or days, to type, or some less and some more a press. */
export function MinutesField({ name, range, value, error, onChange, onLeave }: MinutesFieldProps) {
  const errorId = useId();
  const minutes = Number(value);
  const { unit, step, least, most } = range;
  const by = (change: number) =>
    String(Math.min(most, Math.max(least, Math.round(minutes) + change)));
  return (
    <span className={styles.minutes}>
      <span className={styles.stepper} data-wrong={error !== null}>
        <IconButton
          label={`Less for ${name}`}
          size={28}
          disabled={!(minutes > least)}
          onClick={() => onChange(by(-step))}
        >
          <Icon size={14}>
            <path d="M3.5 8h9" />
          </Icon>
        </IconButton>
        <input
          aria-label={`${name}, ${unit}`}
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : errorId}
          inputMode="numeric"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onLeave}
        />
        <IconButton
          label={`More for ${name}`}
          size={28}
          disabled={!(minutes < most)}
          onClick={() => onChange(by(step))}
        >
          <Icon size={14}>
            <path d="M8 3.5v9M3.5 8h9" />
          </Icon>
        </IconButton>
      </span>
      {error === null ? null : (
        <span className={styles.wrong} id={errorId}>
          {error}
        </span>
      )}
    </span>
  );
}
