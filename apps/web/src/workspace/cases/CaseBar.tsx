import { type KeyboardEvent, useRef, useState } from 'react';
import { Button, IconButton } from '../../ui/controls/Button.tsx';
import { CloseIcon, PencilIcon, PlusIcon } from '../../ui/icons/icons.tsx';
import { useStore } from '../state/use-store.ts';
import styles from './CaseBar.module.css';
import { type CaseStore, longestName, mostCases } from './case-store.ts';

type CaseBarProps = {
  store: CaseStore;
  /** A case was added, and waits for its input. */
  onAdded: () => void;
};

/** The cases by name, the chosen one pressed; to add one, and to rename and remove that one. */
export function CaseBar({ store, onAdded }: CaseBarProps) {
  const { cases, chosen } = useStore(store);
  const [renames, setRenames] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const current = cases.find(({ id }) => id === chosen) ?? cases[0];
  if (!current) return null;
  const focusChosen = () =>
    bar.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  const leave = () => {
    setRenames(false);
    // The button that had the focus comes back with the name.
    requestAnimationFrame(focusChosen);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return leave();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    store.rename(chosen, event.currentTarget.value);
    leave();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row with what follows
    <div ref={bar} className={styles.bar} role="group" aria-label="Cases">
      {cases.map(({ id, name }) =>
        renames && id === chosen ? (
          <input
            key={id}
            className={styles.name}
            aria-label="Name of the case"
            defaultValue={name}
            maxLength={longestName}
            // biome-ignore lint/a11y/noAutofocus: it was asked for by the button that it stands for
            autoFocus
            onFocus={(event) => event.currentTarget.select()}
            onKeyDown={onKeyDown}
            onBlur={(event) => {
              store.rename(id, event.currentTarget.value);
              setRenames(false);
            }}
          />
        ) : (
          <button
            key={id}
            type="button"
            className={styles.case}
            aria-pressed={id === chosen}
            onClick={() => store.choose(id)}
            onDoubleClick={() => setRenames(true)}
          >
            {name}
          </button>
        ),
      )}
      <span className={styles.actions}>
        <IconButton
          size={28}
          label="Add a case"
          disabled={cases.length >= mostCases}
          onClick={() => {
            store.add('');
            onAdded();
          }}
        >
          <PlusIcon />
        </IconButton>
        <IconButton size={28} label={`Rename ${current.name}`} onClick={() => setRenames(true)}>
          <PencilIcon />
        </IconButton>
        <RemoveCase key={chosen} store={store} name={current.name} onRemoved={focusChosen} />
      </span>
    </div>
  );
}

type RemoveCaseProps = { store: CaseStore; name: string; onRemoved: () => void };

/** Asks once more where something was written: there is no way back. */
function RemoveCase({ store, name, onRemoved }: RemoveCaseProps) {
  const [asks, setAsks] = useState(false);
  const remove = () => {
    store.remove(store.current().id);
    requestAnimationFrame(onRemoved);
  };
  if (!asks) {
    return (
      <IconButton
        size={28}
        label={`Remove ${name}`}
        onClick={() => (store.current().input.trim() === '' ? remove() : setAsks(true))}
      >
        <CloseIcon />
      </IconButton>
    );
  }
  return (
    <Button size={28} autoFocus onClick={remove} onBlur={() => setAsks(false)}>
      Remove {name}?
    </Button>
  );
}
