import { useLayoutEffect, useRef, useState } from 'react';
import { client } from '../api/api.ts';
import { serverClock } from '../api/server-clock.ts';
import { readPracticeEnvironment } from '../practice/practice-environment.ts';
import { ignoreInterruption } from './connection/ignore-interruption.ts';
import { createDesk, type Desk, type DeskOptions } from './desk.ts';
import { runFeed } from './runs/run-feed.ts';
import { openStorage } from './state/open-storage.ts';
import { useWatchedPage } from './use-watched-page.ts';

type Given = Omit<DeskOptions, 'now' | 'storage' | 'probe' | 'createRun' | 'feed'>;

/** A desk for as long as the component stands, made from what `given` says at first. */
export function useDesk(given: Given): Desk | null {
  const [desk, setDesk] = useState<Desk | null>(null);
  const first = useRef(given);
  useLayoutEffect(() => {
    const made = createDesk({
      ...first.current,
      now: serverClock.now,
      storage: openStorage(),
      probe: () => client.system.time(),
      // An assessment says itself in which environment its programs run.
      createRun: (input) =>
        client.runs.create(
          input.assessment ? input : { ...input, environment: readPracticeEnvironment() },
        ),
      feed: runFeed,
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
