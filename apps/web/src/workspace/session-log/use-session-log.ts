import type { Assessment } from '@dryrun/contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client } from '../../api/api.ts';
import { serverClock } from '../../api/server-clock.ts';
import type { Connection } from '../connection/connection.ts';
import type { Tabs } from '../drafts/tabs.ts';
import { newId } from '../state/new-id.ts';
import { openStorage } from '../state/open-storage.ts';
import { createLogOutbox, type LogOutbox } from './log-outbox.ts';
import { watchSession } from './watch-session.ts';

type Given = {
  owner: string;
  assessment: Pick<Assessment, 'id' | 'fullScreen' | 'pasteBlocked'>;
  desk: { connection: Connection; tabs: Tabs };
  /** The one that is open; null in a section without any. */
  problem: string | null;
  written: () => readonly string[];
  /** The section has ended: nothing is noted down any more. */
  closed: boolean;
};

export type SessionLogState = {
  /** How long the paste was that was stopped last; null when there is nothing to say of one. */
  blocked: number | null;
  dismiss: () => void;
};

/** Notes down for the report what a proctor would, while a section is open on this page. */
export function useSessionLog(given: Given): SessionLogState {
  const { owner, assessment, desk, problem, closed } = given;
  const { id, fullScreen, pasteBlocked } = assessment;
  const [blocked, setBlocked] = useState<number | null>(null);
  const outbox = useRef<LogOutbox | null>(null);
  const latest = useRef(given);
  latest.current = given;

  useEffect(() => {
    if (closed) return;
    const tab = newId();
    const { pathname } = window.location;
    const made = createLogOutbox({
      storage: openStorage(),
      place: [owner, id],
      tab,
      connection: desk.connection,
      now: serverClock.now,
      send: ({ tab: of, events }, context) =>
        client.assessments.recordEvents({ id, tab: of, events }, { context }),
    });
    outbox.current = made;
    const opened = latest.current.problem;
    // Also where no problem is to be named: the page before told that it was left, and somebody is here.
    made.record(
      opened === null
        ? { type: 'absence', kind: 'tab', phase: 'end' }
        : { type: 'problem', problem: opened },
    );
    const stop = watchSession({
      outbox: made,
      ...{ connection: desk.connection, tabs: desk.tabs, fullScreen, pasteBlocked },
      problem: () => latest.current.problem,
      written: () => latest.current.written(),
      onBlocked: setBlocked,
    });
    return () => {
      stop();
      // To another page of the product. Where the section has ended, or the next one has taken its
      // place on this page, nobody has left anything.
      const isLeft = !latest.current.closed && window.location.pathname !== pathname;
      if (isLeft) made.record({ type: 'absence', kind: 'tab', phase: 'begin' });
      void made.flush({ keepalive: true }).finally(made.close);
      outbox.current = null;
    };
  }, [owner, id, desk, fullScreen, pasteBlocked, closed]);

  const first = useRef(problem);
  useEffect(() => {
    if (first.current === problem) return;
    first.current = problem;
    if (problem !== null) outbox.current?.record({ type: 'problem', problem });
  }, [problem]);

  return { blocked, dismiss: useCallback(() => setBlocked(null), []) };
}
