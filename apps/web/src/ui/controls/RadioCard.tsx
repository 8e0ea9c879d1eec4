import type { ReactNode } from 'react';
import styles from './RadioCard.module.css';
import { RadioDot } from './RadioDot.tsx';

type RadioCardProps = {
  /** Shared by the cards of one choice. */
  name: string;
  value: string;
  checked: boolean;
  onChange: () => void;
  title: string;
  description?: string;
  disabled?: boolean;
  /** A picture of what is chosen, under a hairline. For the eye only. */
  children?: ReactNode;
};

/** A choice with room to show what it means. Put the cards of one choice into a `<fieldset>`. */
export function RadioCard({
  name,
  value,
  checked,
  onChange,
  title,
  description,
  disabled = false,
  children,
}: RadioCardProps) {
  return (
    <label className={styles.card} data-disabled={disabled}>
      <input
        type="radio"
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        onChange={onChange}
      />
      <span className={styles.head}>
        <RadioDot />
        <span>
          <span className={styles.title}>{title}</span>
          <span className={styles.description}>{description}</span>
        </span>
      </span>
      {children ? (
        <span className={styles.picture} aria-hidden="true">
          {children}
        </span>
      ) : null}
    </label>
  );
}
