/** A stretch of text and what takes its place, and the selection afterwards. */
export type TextEdit = {
  start: number;
  end: number;
  text: string;
  selectionStart: number;
  selectionEnd: number;
};

/**
 * Edits as if typed, so that the browser's own undo knows it. `execCommand` is deprecated and has
 * no successor for this; where it is gone the text still changes.
 */
export function insertText(area: HTMLTextAreaElement, edit: TextEdit): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(edit.start, edit.end);
  if (!document.execCommand('insertText', false, edit.text)) {
    area.setRangeText(edit.text, edit.start, edit.end, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(edit.selectionStart, edit.selectionEnd);
}

/** Puts another text in its place, without taking the focus from where it is. */
export function replaceAll(area: HTMLTextAreaElement, text: string): void {
  const focused = document.activeElement;
  const at = Math.min(area.selectionStart, text.length);
  const readOnly = area.readOnly;
  // A read-only box refuses even this.
  area.readOnly = false;
  insertText(area, {
    start: 0,
    end: area.value.length,
    text,
    selectionStart: at,
    selectionEnd: at,
  });
  area.readOnly = readOnly;
  if (focused instanceof HTMLElement && focused !== area) focused.focus({ preventScroll: true });
}
