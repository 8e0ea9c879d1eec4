import type { WritingAnswer } from '@dryrun/contract';
import { serverClock } from '../../../api/server-clock.ts';
import type { DraftDocument } from '../../../workspace/drafts/draft-document.ts';
import { useStore } from '../../../workspace/state/use-store.ts';
import type { DocumentsDesk } from '../../frame/documents-desk.ts';
import { draftItem, draftOfBefore, isNewDraft, type KeptDraft, textItem } from './drafts.ts';
import { draftsOf } from './keep-under-next.ts';

export type Drafts = {
  /** What is in the editor. */
  text: string;
  document: DraftDocument<WritingAnswer>;
  /** The first one first. */
  kept: readonly KeptDraft[];
  write: (text: string) => void;
  /** Whether there is something that no draft has yet. */
  canKeep: boolean;
  keep: () => void;
  /** Puts a draft into the editor; what was there is kept first. */
  takeBack: (draft: KeptDraft) => void;
};

/** The text and the drafts of a desk, and how one becomes the other. */
export function useDrafts(desk: DocumentsDesk<WritingAnswer>): Drafts {
  useStore(desk.changes);
  const document = desk.document(textItem);
  const { content, status, savedAtMs } = document.get();
  const kept = draftsOf(desk, serverClock.now());
  const next = draftItem(kept.length + 1);
  const keepIfNew = () => {
    if (isNewDraft(content.text, kept)) desk.document(next).edit({ text: content.text });
  };
  return {
    text: content.text,
    document,
    kept,
    write(text) {
      const left = { text: content.text, savedAtMs: status === 'saved' ? savedAtMs : null };
      const before = draftOfBefore(left, kept, serverClock.now());
      if (before) desk.document(next).edit(before);
      document.edit({ text });
    },
    canKeep: isNewDraft(content.text, kept),
    keep: keepIfNew,
    takeBack(draft) {
      keepIfNew();
      document.edit({ text: draft.text });
    },
  };
}
