import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { countOf } from '../../words/amount.ts';
import { hasEveryWord } from '../../words/search.ts';
import { ChevronDownIcon, TickIcon } from '../icons/icons.tsx';
import styles from './Combobox.module.css';
import { TextField } from './TextField.tsx';

export type ComboboxOption = { value: string; label: string; description?: string };

type ComboboxProps = {
  label: string;
  placeholder?: string;
  options: readonly ComboboxOption[];
  value: string | null;
  onChange: (value: string) => void;
  /** What the options are, in the singular: "problem". */
  noun: string;
  error?: string | null;
};

/**
 * One of many, found by typing: the editable combobox with a list of ARIA's patterns. The focus stays
 * in the field; arrows go through what matches, Enter takes it, Escape leaves all as it was.
 */
export function Combobox(props: ComboboxProps) {
  const { label, placeholder, options, value, onChange, noun, error = null } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const chosen = options.find((option) => option.value === value) ?? null;
  /** Null while nothing is looked for: then the field says what is chosen. */
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const matching =
    typed === null
      ? options
      : options.filter((option) =>
          hasEveryWord(`${option.label} ${option.description ?? ''}`, typed),
        );

  useEffect(() => {
    if (open) list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [open, active]);

  const show = (index: number) => {
    setOpen(true);
    setActive(index);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
    setTyped(null);
  };
  const take = (option: ComboboxOption | undefined) => {
    close();
    if (option && option.value !== value) onChange(option.value);
  };
  const step = (by: 1 | -1) => {
    if (matching.length === 0) return setOpen(true);
    if (!open) {
      const at = matching.findIndex((option) => option.value === value);
      return show(at >= 0 ? at : by > 0 ? 0 : matching.length - 1);
    }
    const from = active < 0 && by < 0 ? 0 : active;
    show((from + by + matching.length) % matching.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        step(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter':
        if (!open) break;
        event.preventDefault();
        // Where one is left, it need not be pointed at.
        take(matching[active] ?? (matching.length === 1 ? matching[0] : undefined));
        break;
      case 'Escape':
        if (!open && typed === null) break;
        event.preventDefault();
        event.stopPropagation();
        close();
        break;
    }
  };
  const leave = () => {
    const exact = matching.find((option) => option.label.toLowerCase() === typed?.toLowerCase());
    take(exact);
  };

  return (
    <div className={styles.combobox}>
      <TextField
        label={label}
        labelHidden
        placeholder={placeholder}
        className={styles.field}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        error={error}
        value={typed ?? chosen?.label ?? ''}
        onChange={(event) => {
          setTyped(event.target.value);
          show(event.target.value === '' ? -1 : 0);
        }}
        onFocus={(event) => event.target.select()}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={leave}
      />
      <ChevronDownIcon size={14} />
      <span className={styles.spoken} role="status">
        {open && typed !== null ? `${countOf(matching.length, noun)} found` : ''}
      </span>
      <div
        ref={list}
        id={`${id}-list`}
        className={styles.list}
        role="listbox"
        aria-label={label}
        hidden={!open || matching.length === 0}
      >
        {matching.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
          <div
            key={option.value}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={option.value === value}
            data-active={index === active}
            // The field keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => take(option)}
          >
            <span>{option.label}</span>
            <span className={styles.description}>{option.description}</span>
            {option.value === value ? <TickIcon /> : null}
          </div>
        ))}
      </div>
      {open && matching.length === 0 ? (
        <p className={styles.none}>No {noun} matches. Type less, or other words.</p>
      ) : null}
    </div>
  );
}
