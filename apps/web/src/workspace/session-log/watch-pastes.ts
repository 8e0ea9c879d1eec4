import type { LogOutbox } from './log-outbox.ts';
import { createOwnText } from './own-text.ts';

export type PasteWatch = {
  outbox: LogOutbox;
  /** The problem that is pasted into now; null in a section without any. */
  problem: () => string | null;
  /** Texts as they stand in the editors. */
  written: () => readonly string[];
  pasteBlocked: boolean;
  onBlocked: (characters: number) => void;
};

/** Of a box whose pastes are noted down. Own input for a run is not one. */
const watchedBox = '[data-pastes="noted"]';

/**
 * Notes down what is pasted or dropped, by its length, and stops it where that is asked for and the text
 * is from elsewhere. Before the editor hears of it.
 */
export function watchPastes({
  outbox,
  problem,
  written,
  pasteBlocked,
  onBlocked,
}: PasteWatch): () => void {
  const own = createOwnText(written);
  let dragged = false;

  const take = (event: Event, data: DataTransfer | null, isOwn: boolean) => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target?.closest(watchedBox) || event.defaultPrevented) return;
    const text = data?.getData('text/plain') ?? '';
    if (text === '') return;
    const fromHere = isOwn || own.has(text);
    const blocked = pasteBlocked && !fromHere;
    const characters = text.length;
    outbox.record({ type: 'paste', problem: problem(), characters, fromHere, blocked });
    if (!blocked) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onBlocked(characters);
  };
  const paste = (event: ClipboardEvent) => take(event, event.clipboardData, false);
  const drop = (event: DragEvent) => take(event, event.dataTransfer, dragged);
  // After the editor has put there what it copies.
  const copy = (event: ClipboardEvent) =>
    own.remember(event.clipboardData?.getData('text/plain') || selectedText());
  const dragStart = () => {
    dragged = true;
  };
  const dragEnd = () => {
    dragged = false;
  };

  window.addEventListener('paste', paste, { capture: true });
  window.addEventListener('drop', drop, { capture: true });
  window.addEventListener('copy', copy);
  window.addEventListener('cut', copy);
  window.addEventListener('dragstart', dragStart, { capture: true });
  window.addEventListener('dragend', dragEnd, { capture: true });
  return () => {
    window.removeEventListener('paste', paste, { capture: true });
    window.removeEventListener('drop', drop, { capture: true });
    window.removeEventListener('copy', copy);
    window.removeEventListener('cut', copy);
    window.removeEventListener('dragstart', dragStart, { capture: true });
    window.removeEventListener('dragend', dragEnd, { capture: true });
  };
}

/** What the browser is about to copy. */
function selectedText(): string {
  const box = document.activeElement;
  if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) {
    return box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0);
  }
  return document.getSelection()?.toString() ?? '';
}
