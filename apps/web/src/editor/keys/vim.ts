import { initVimMode } from 'monaco-vim';
import type { monaco } from '../monaco/monaco.ts';

/** Vim's keys. The status line has the mode, what is typed of a command, and the field for `:` and `/`. */
export function bindVim(
  editor: monaco.editor.IStandaloneCodeEditor,
  status: HTMLElement,
): () => void {
  // Its types know the editor by another name of the same package.
  const vim = initVimMode(editor as unknown as Parameters<typeof initVimMode>[0], status);
  // The library writes its modes as Vim does: --NORMAL--.
  return () => vim.dispose();
}
