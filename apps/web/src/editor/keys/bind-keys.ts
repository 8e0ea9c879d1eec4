import type { Settings } from '@dryrun/contract';
import { ShiftCommand } from 'monaco-editor/editor/common/commands/shiftCommand.js';
import { monaco } from '../monaco/monaco.ts';

type Editor = monaco.editor.IStandaloneCodeEditor;
type Keys = Exclude<Settings['keys'], 'standard'>;

/** Loaded when they are chosen, and never otherwise. */
const loaders = {
  vim: async () => (await import('./vim.ts')).bindVim,
  emacs: async () => (await import('./emacs.ts')).bindEmacs,
} satisfies Record<Keys, () => Promise<(editor: Editor, status: HTMLElement) => () => void>>;

async function load(keys: Keys) {
  const [{ giveMonaco }, { keepEscapeInFullScreen }] = await Promise.all([
    import('./monaco-of-keys.ts'),
    import('../../ui/controls/keep-escape.ts'),
  ]);
  const { editor, KeyCode, Position, Range, Selection, SelectionDirection } = monaco;
  giveMonaco({ editor, KeyCode, Position, Range, Selection, SelectionDirection, ShiftCommand });
  const bind = await loaders[keys]();
  return { bind, keepEscapeInFullScreen };
}

/**
 * Gives an editor the keys of Vim or Emacs, which tell in the status line what they are at.
 *
 * @returns takes them away again
 */
export function bindKeys(editor: Editor, keys: Keys, status: HTMLElement): () => void {
  let unbind = () => {};
  let isOver = false;
  load(keys).then(
    ({ bind, keepEscapeInFullScreen }) => {
      if (isOver) return;
      const unbindKeys = bind(editor, status);
      const giveEscapeBack = keepEscapeInFullScreen();
      unbind = () => {
        giveEscapeBack();
        unbindKeys();
      };
    },
    () => {
      status.textContent = 'These keys could not be loaded. The standard ones work.';
    },
  );
  return () => {
    isOver = true;
    unbind();
    status.textContent = '';
  };
}
