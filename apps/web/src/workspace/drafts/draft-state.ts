import type { LocalCopy } from './local-copies.ts';

/** `kept`: on this machine only, and sent when the server is back. `ended`: too late to be saved. */
export type DraftStatus = 'saved' | 'unsaved' | 'saving' | 'kept' | 'refused' | 'ended';

export type DraftNotice<T> =
  /** A text left unsent on this machine was newer than the server's, and is being sent. */
  | { kind: 'local-won'; editedAtMs: number }
  /** A text left unsent on this machine is older than the server's, and may still be wanted. */
  | { kind: 'server-won'; older: LocalCopy<T> }
  /** The last save replaced what another tab had saved. */
  | { kind: 'replaced-other-tab' }
  /** The server has what cannot be changed any more, which was taken instead: `reason` says what. */
  | { kind: 'final'; reason: string }
  /** Another version was put into the editor: `what` says which. It is none any more once `edited`. */
  | { kind: 'opened'; what: string; before: T; opened: T; edited: boolean };

export type DraftState<T> = {
  content: T;
  status: DraftStatus;
  revision: number;
  savedAtMs: number | null;
  /** By the server's clock; null when nothing was typed since the page was opened. */
  editedAtMs: number | null;
  /** Why the server refused the text, in a sentence. */
  refusal: string | null;
  notice: DraftNotice<T> | null;
};
