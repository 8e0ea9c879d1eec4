import { EmacsExtension } from 'monaco-emacs';
import type { monaco } from '../monaco/monaco.ts';

/** Emacs' keys. The status line has the keys that wait for another, and whether a region is marked. */
export function bindEmacs(
  editor: monaco.editor.IStandaloneCodeEditor,
  status: HTMLElement,
): () => void {
  const emacs = new EmacsExtension(editor as never);
  let marked = false;
  let keys = '';
  const tell = () => {
    status.textContent = ['Emacs', marked ? 'Mark' : '', keys.trim()].filter(Boolean).join('  ');
  };
  emacs.onDidMarkChange((isMarked: boolean) => {
    marked = isMarked;
    tell();
  });
  emacs.onDidChangeKey((typed: string) => {
    keys = typed;
    tell();
  });
  emacs.start();
  tell();
  return () => emacs.dispose();
}
