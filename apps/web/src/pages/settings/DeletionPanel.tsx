import { deletionWord } from '@dryrun/contract';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { formatCount } from '../../words/amount.ts';
import styles from './DeletionPanel.module.css';

type DeletionPanelProps = {
  rows: readonly (readonly [name: string, count: number])[];
  note: string;
  action: string;
  failure: string | null;
  onDelete: () => Promise<void>;
  onKeep: () => void;
};

/** What goes, counted before it does; then the word is typed. */
export function DeletionPanel({
  rows,
  note,
  action,
  failure,
  onDelete,
  onKeep,
}: DeletionPanelProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const isConfirmed = typed.trim().toLowerCase() === deletionWord;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isConfirmed || busy) return;
    setBusy(true);
    await onDelete().finally(() => setBusy(false));
  };
  return (
    <form className={styles.panel} aria-labelledby={`${id}-head`} onSubmit={submit}>
      <h3 id={`${id}-head`}>What goes</h3>
      {rows.length > 0 ? (
        <ul>
          {rows.map(([name, count]) => (
            <li key={name}>
              <span>{name}</span>
              <b>{formatCount(count)}</b>
            </li>
          ))}
        </ul>
      ) : null}
      <p>{note}</p>
      <div className={styles.confirm}>
        <label htmlFor={id}>
          Type <b>{deletionWord}</b>
        </label>
        <input
          id={id}
          value={typed}
          autoComplete="off"
          autoCapitalize="off"
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" disabled={!isConfirmed || busy}>
          {action}
        </Button>
        <Button kind="quiet" onClick={onKeep}>
          Keep everything
        </Button>
      </div>
      {failure ? (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      ) : null}
    </form>
  );
}
