import { useEffect, useRef, useState } from 'react';
import { TextField } from '../ui/controls/TextField.tsx';
import { SearchIcon } from '../ui/icons/icons.tsx';
import styles from './Filters.module.css';

type SearchFieldProps = {
  label: string;
  /** What can be looked for. */
  placeholder: string;
  /** As the address has it. */
  value: string;
  onChange: (search: string) => void;
  /** How long typing may go on before the list follows: 0 where nothing has to be fetched. */
  patienceMs?: number;
};

/** The search of a list, at the head of its filters. Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, value, onChange, patienceMs = 0 } = props;
  const [typed, setTyped] = useState(value);
  /** What the address has or is about to have: it follows what is typed a little later. */
  const sent = useRef([value]);
  useEffect(() => {
    const arrived = sent.current.indexOf(value);
    if (arrived >= 0) {
      sent.current = sent.current.slice(arrived);
      return;
    }
    // It was changed by something else: the filters were cleared, or the browser went back.
    sent.current = [value];
    setTyped(value);
  }, [value]);
  useEffect(() => {
    if (typed === sent.current.at(-1)) return;
    const timer = window.setTimeout(() => {
      sent.current.push(typed);
      onChange(typed);
    }, patienceMs);
    return () => window.clearTimeout(timer);
  });
  return (
    <TextField
      className={styles.search}
      type="search"
      label={label}
      labelHidden
      placeholder={placeholder}
      icon={<SearchIcon />}
      maxLength={200}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped('');
      }}
    />
  );
}
