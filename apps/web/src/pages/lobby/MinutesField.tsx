import { useId } from 'react';
import { IconButton } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons/Icon.tsx';
import { sectionRange } from './custom-set-up.ts';
import styles from './SectionBuilder.module.css';

const step = 5;

type MinutesFieldProps = {
  /** Of the section. */
  name: string;
  value: string;
  error: string | null;
  onChange: (text: string) => void;
  onLeave: () => void;
};

/** Minutes to type, or five less and five more a press. */
export function MinutesField({ name, value, error, onChange, onLeave }: MinutesFieldProps) {
  const errorId = useId();
  const minutes = Number(value);
  const by = (change: number) =>
    String(Math.min(sectionRange.most, Math.max(sectionRange.least, Math.round(minutes) + change)));
  return (
    <span className={styles.minutes}>
      <span className={styles.stepper} data-wrong={error !== null}>
        <IconButton
          label={`Less for ${name}`}
          size={28}
          disabled={!(minutes > sectionRange.least)}
          onClick={() => onChange(by(-step))}
        >
          <Icon size={14}>
            <path d="M3.5 8h9" />
          </Icon>
        </IconButton>
        <input
          aria-label={`${name}, minutes`}
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
          disabled={!(minutes < sectionRange.most)}
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
