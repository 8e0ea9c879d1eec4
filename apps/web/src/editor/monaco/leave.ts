import { monaco } from './monaco.ts';

/**
 * Escape and then Tab leaves the editor, as WCAG asks of anything that keeps the Tab key. Any other
 * key in between takes it back.
 */
export function leaveWithEscapeAndTab(editor: monaco.editor.IStandaloneCodeEditor): void {
  const { KeyCode } = monaco;
  editor.onKeyDown(({ keyCode }) => {
    if (keyCode === KeyCode.Escape) editor.updateOptions({ tabFocusMode: true });
    else if (keyCode !== KeyCode.Tab && keyCode !== KeyCode.Shift) {
      editor.updateOptions({ tabFocusMode: false });
    }
  });
  editor.onDidBlurEditorWidget(() => editor.updateOptions({ tabFocusMode: false }));
}
