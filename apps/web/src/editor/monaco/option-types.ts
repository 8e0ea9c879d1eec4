import { isMac } from '../is-mac.ts';
import type { monaco } from './monaco.ts';

/**
 * On a Mac Option types characters, on some keyboards brackets and on others letters: whatever types
 * one is no command of Monaco's, whose keys are those of an American keyboard.
 */
export function typeWithOption(editor: monaco.editor.IStandaloneCodeEditor): void {
  if (!isMac) return;
  editor.onKeyDown(({ browserEvent }) => {
    const { key, altKey, ctrlKey, metaKey } = browserEvent;
    // Commands are looked for on the way up, from the host on.
    if (altKey && !ctrlKey && !metaKey && [...key].length === 1) browserEvent.stopPropagation();
  });
}
