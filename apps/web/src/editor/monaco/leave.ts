import { isComposing } from '../is-composing.ts';
import type { monaco } from './monaco.ts';

/**
 * Escape and then Tab leaves the editor, as WCAG asks of anything that keeps the Tab key. Any other
 * key in between takes it back, and an Escape that closed or cancelled something does not count:
 * Monaco keeps those keys to itself, and an input method keeps its own.
 */
export function leaveWithEscapeAndTab(editor: monaco.editor.IStandaloneCodeEditor): void {
  const tabLeaves = (leaves: boolean) => editor.updateOptions({ tabFocusMode: leaves });
  const host = editor.getContainerDomNode();
  let inText: KeyboardEvent | null = null;
  editor.onKeyDown(({ browserEvent }) => {
    inText = browserEvent;
    if (browserEvent.key !== 'Tab' && browserEvent.key !== 'Shift') tabLeaves(false);
  });
  // Monaco's own listeners are on the host or inside it, and stop a key that they have used. Whether
  // its default is prevented says nothing: in Firefox and Safari Monaco does that with every Escape.
  host.parentElement?.addEventListener('keydown', (event) => {
    if (event !== inText || event.key !== 'Escape') return;
    if (!isComposing(event)) tabLeaves(true);
  });
  editor.onDidBlurEditorWidget(() => tabLeaves(false));
}
