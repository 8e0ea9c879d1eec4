import { mostDrafts, type WritingAnswer } from '@dryrun/contract';
import { serverClock } from '../../../api/server-clock.ts';
import type { DocumentsDesk } from '../../frame/documents-desk.ts';
import { draftItem, type KeptDraft, listDrafts, textItem } from './drafts.ts';

type Desk = Pick<DocumentsDesk<WritingAnswer>, 'document' | 'items'>;

/** The drafts that a desk knows of, the first one first. */
export function draftsOf(desk: Desk, nowMs: number): KeptDraft[] {
  const answers = {
    // Without making a document of an item that nobody has written.
    value: (item: string) =>
      desk.items().includes(item) ? desk.document(item).get().content : null,
    savedAtMs: (item: string) => desk.document(item).get().savedAtMs,
  };
  return listDrafts(answers, nowMs);
}

/**
 * Another tab has kept a draft under the same number: this one is kept under the next that is free.
 * What both have kept is one draft. False where there is no room.
 */
export function keepUnderNext(desk: Desk, item: string, refused: WritingAnswer): boolean {
  if (item === textItem) return false;
  const kept = draftsOf(desk, serverClock.now());
  if (kept.some(({ text }) => text === refused.text)) return true;
  if (kept.length >= mostDrafts) return false;
  desk.document(draftItem(kept.length + 1)).edit(refused);
  return true;
}
