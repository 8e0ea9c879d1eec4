import { useSyncExternalStore } from 'react';
import { readSavingState, watchSaving } from '../../settings/change-settings.ts';
import { readKept, subscribe } from '../../settings/own-settings.ts';
import { OfflineIcon, TickIcon } from '../../ui/icons/icons.tsx';
import styles from './SettingsPage.module.css';

/** Whether what was chosen has reached the server, and when. */
export function SavingWord() {
  const state = useSyncExternalStore(watchSaving, readSavingState);
  const { savedAtMs } = useSyncExternalStore(subscribe, readKept);
  return (
    <span className={styles.state} role="status">
      {state === 'waiting' ? (
        <>
          <OfflineIcon size={14} /> Kept in this browser, saved when the server is back
        </>
      ) : state === 'saving' ? (
        'Saving'
      ) : savedAtMs === null ? null : (
        <>
          <TickIcon size={14} /> Saved {new Date(savedAtMs).toLocaleTimeString('en-GB')}
        </>
      )}
    </span>
  );
}
