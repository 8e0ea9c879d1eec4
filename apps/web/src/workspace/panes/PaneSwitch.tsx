import type { ReactNode } from 'react';
import text from '../../styles/text.module.css';
import styles from './PaneSwitch.module.css';

type PaneSwitchProps<Name extends string> = {
  choices: readonly { id: Name; label: string; count?: ReactNode }[];
  current: Name;
  onChoose: (pane: Name) => void;
  /** After the panes. */
  children?: ReactNode;
};

/** Where there is room for one pane: which. */
export function PaneSwitch<Name extends string>(props: PaneSwitchProps<Name>) {
  const { choices, current, onChoose, children } = props;
  return (
    <nav className={styles.switch} aria-label="Pane">
      {choices.map(({ id, label, count }) => (
        <button key={id} type="button" aria-current={id === current} onClick={() => onChoose(id)}>
          <span className={text.steady} data-words={label}>
            {label}
          </span>
          {count ? <> {count}</> : null}
        </button>
      ))}
      {children}
    </nav>
  );
}
