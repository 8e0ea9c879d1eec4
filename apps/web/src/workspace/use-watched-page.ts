import { useEffect } from 'react';
import type { Connection } from './connection/connection.ts';
import { ignoreInterruption } from './connection/ignore-interruption.ts';
import type { Tabs } from './drafts/tabs.ts';

type Watched = {
  flush: (options?: { keepalive?: boolean }) => Promise<void>;
  connection: Connection;
  tabs: Pick<Tabs, 'leave'>;
  lookElsewhere: () => Promise<void>;
};

const probeMs = 60_000;

/** Watches the page for as long as the desk stands. */
export function useWatchedPage(desk: Watched | null): void {
  useEffect(() => (desk ? watchPage(desk) : undefined), [desk]);
}

/** Saves when the candidate looks away or leaves; looks for the server when it may be back. */
function watchPage(desk: Watched): () => void {
  const save = () => void desk.flush().catch(ignoreInterruption);
  const leave = () => {
    desk.tabs.leave();
    desk.flush({ keepalive: true }).catch(ignoreInterruption);
  };
  const look = async () => {
    await desk.connection.tryNow();
    if (desk.connection.get().status === 'online')
      await desk.lookElsewhere().catch(ignoreInterruption);
  };
  const turn = () => (document.hidden ? save() : look());
  const looking = setInterval(look, probeMs);
  document.addEventListener('visibilitychange', turn);
  window.addEventListener('blur', save);
  window.addEventListener('focus', look);
  window.addEventListener('pagehide', leave);
  window.addEventListener('online', look);
  window.addEventListener('offline', look);
  return () => {
    clearInterval(looking);
    document.removeEventListener('visibilitychange', turn);
    window.removeEventListener('blur', save);
    window.removeEventListener('focus', look);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('online', look);
    window.removeEventListener('offline', look);
  };
}
