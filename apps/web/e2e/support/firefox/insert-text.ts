/**
 * Puts text at once where the focus is, as pasting does: for `fill` in Firefox. Playwright's own way
 * sets the field's value by script, which React takes for a change of its own and does not hear.
 *
 * Runs in the page, before Playwright's own, which it does not let take its place.
 */
export function insertAsTyped(): void {
  Object.defineProperty(window, '__pw_bidiInsertText', {
    get: () => (text: string) => void document.execCommand('insertText', false, text),
    set: () => {},
  });
}
