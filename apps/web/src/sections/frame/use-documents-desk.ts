import { useLayoutEffect, useRef, useState } from 'react';
import { client } from '../../api/api.ts';
import { serverClock } from '../../api/server-clock.ts';
import { ignoreInterruption } from '../../workspace/connection/ignore-interruption.ts';
import { openStorage } from '../../workspace/state/open-storage.ts';
import { useWatchedPage } from '../../workspace/use-watched-page.ts';
import {
  createDocumentsDesk,
  type DocumentsDesk,
  type DocumentsDeskOptions,
} from './documents-desk.ts';

type Given<T> = Omit<DocumentsDeskOptions<T>, 'now' | 'storage' | 'probe'>;

/** The documents of a section for as long as the component stands, from what `given` says at first. */
export function useDocumentsDesk<T>(given: Given<T>): DocumentsDesk<T> | null {
  const [desk, setDesk] = useState<DocumentsDesk<T> | null>(null);
  const first = useRef(given);
  useLayoutEffect(() => {
    const made = createDocumentsDesk({
      ...first.current,
      now: serverClock.now,
      storage: openStorage(),
      probe: () => client.system.time(),
    });
    setDesk(made);
    return () => {
      // What is not saved yet is on its way, and on this machine.
      void made.flush().catch(ignoreInterruption).finally(made.close);
    };
  }, []);
  useWatchedPage(desk);
  return desk;
}
