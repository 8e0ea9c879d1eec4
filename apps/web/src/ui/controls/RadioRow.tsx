import type { ReactNode } from 'react';
import { RadioDot } from './RadioDot.tsx';
import styles from './RadioRow.module.css';

type RadioRowProps = {
  /** Shared by the rows of one choice. */
  name: string;
  checked: boolean;
  onChange: () => void;
  /** Where what stands in the row would be too long a name. */
  label?: string;
  size?: 16 | 20;
  /** Says the columns, of which the dot is the first. */
  className: string | undefined;
  children: ReactNode;
};

/** One of several, as a row of a panel that is pressed anywhere. */
export function RadioRow(props: RadioRowProps) {
  const { name, checked, onChange, label, size = 16, className = '', children } = props;
  return (
    <label className={`${styles.row} ${className}`}>
      <input type="radio" name={name} checked={checked} onChange={onChange} aria-label={label} />
      <RadioDot size={size} />
      {children}
    </label>
  );
}
