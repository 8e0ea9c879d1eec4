import { OfflineIcon, SavingIcon, TickIcon, WarningIcon } from '../icons/icons.tsx';
import { formatTimeOfDay } from '../time/clock-text.ts';
import styles from './DraftState.module.css';

export type DraftStateValue =
  | { kind: 'saved'; savedAtMs: number }
  | { kind: 'saving' }
  | { kind: 'untouched' }
  | { kind: 'offline' }
  | { kind: 'refused' }
  | { kind: 'other-tab' };

/** Where the candidate's text is, always in the same place: left of the clock. */
export function DraftState({ state }: { state: DraftStateValue }) {
  switch (state.kind) {
    case 'saved':
      return (
        <span className={styles.state}>
          <TickIcon size={14} />
          <span className={styles.word}>Saved</span>{' '}
          <time dateTime={new Date(state.savedAtMs).toISOString()}>
            {formatTimeOfDay(state.savedAtMs)}
          </time>
        </span>
      );
    case 'saving':
      return (
        <span className={styles.state}>
          <SavingIcon size={14} />
          Saving
        </span>
      );
    case 'untouched':
      return (
        <span className={styles.state}>
          <span className={styles.long}>No edits yet</span>
          <span className={styles.short}>No edits</span>
        </span>
      );
    case 'refused':
      return (
        <span className={styles.state} data-warns="">
          <WarningIcon size={14} />
          Not saved
        </span>
      );
    case 'offline':
      return (
        <span className={styles.state} data-warns="">
          <OfflineIcon size={14} />
          <span className={styles.long}>Kept here, not sent</span>
          <span className={styles.short}>Not sent</span>
        </span>
      );
    case 'other-tab':
      return (
        <span className={styles.state} data-warns="">
          <WarningIcon size={14} />
          <span className={styles.long}>Open in another tab</span>
          <span className={styles.short}>Other tab</span>
        </span>
      );
  }
}
