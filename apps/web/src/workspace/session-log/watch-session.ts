import { isFullScreen } from '../../ui/page/full-screen.ts';
import type { Connection } from '../connection/connection.ts';
import type { Tabs } from '../drafts/tabs.ts';
import type { Happening } from './log-outbox.ts';
import { type PasteWatch, watchPastes } from './watch-pastes.ts';

export type Watched = PasteWatch & {
  connection: Connection;
  tabs: Tabs;
  fullScreen: boolean;
};

type AbsenceKind = Extract<Happening, { type: 'absence' }>['kind'];

/** Notes down what a proctor would, for as long as the section is open. Returns the way to stop. */
export function watchSession(watched: Watched): () => void {
  const { outbox, connection, tabs, fullScreen } = watched;
  const lasting = new Set<AbsenceKind>();
  const note = (kind: AbsenceKind, isSo: boolean, atMs?: number) => {
    if (lasting.has(kind) === isSo) return;
    if (isSo) lasting.add(kind);
    else lasting.delete(kind);
    outbox.record({ type: 'absence', kind, phase: isSo ? 'begin' : 'end' }, atMs);
  };

  const turn = () => {
    note('tab', document.hidden);
    // It may be the last that this page can do.
    if (document.hidden) void outbox.flush({ keepalive: true });
  };
  const blur = () => note('window', true);
  const focus = () => note('window', false);
  const resize = () => fullScreen && note('full-screen', !isFullScreen());
  const connect = () => {
    const state = connection.get();
    if (state.status === 'offline') note('connection', true, state.sinceMs);
    else note('connection', false);
  };
  const meet = () => note('second-tab', tabs.get().others);

  document.addEventListener('visibilitychange', turn);
  document.addEventListener('fullscreenchange', resize);
  window.addEventListener('resize', resize);
  window.addEventListener('blur', blur);
  window.addEventListener('focus', focus);
  const leaveConnection = connection.subscribe(connect);
  const leaveTabs = tabs.subscribe(meet);
  const leavePastes = watchPastes(watched);
  resize();
  meet();
  return () => {
    document.removeEventListener('visibilitychange', turn);
    document.removeEventListener('fullscreenchange', resize);
    window.removeEventListener('resize', resize);
    window.removeEventListener('blur', blur);
    window.removeEventListener('focus', focus);
    leaveConnection();
    leaveTabs();
    leavePastes();
  };
}
