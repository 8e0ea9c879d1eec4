import { isComposing } from '../editor/is-composing.ts';
import { isMac } from '../editor/is-mac.ts';

/** As printed on buttons and in the help sheet. */
export const shortcutKeys = isMac
  ? { run: '⌘ ↵', submit: '⌘ ⇧ ↵' }
  : { run: 'Ctrl ↵', submit: 'Ctrl ⇧ ↵' };

export type Shortcut =
  | { action: 'run' | 'submit' | 'save' | 'help' | 'next-pane' | 'previous-pane' | 'maximise' }
  | { action: 'fold'; pane: 'statement' | 'results' }
  | { action: 'problem'; index: number };

type Keys = Pick<
  KeyboardEvent,
  'key' | 'code' | 'keyCode' | 'isComposing' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

/** The shortcut that a key press means, wherever the focus is; null when it means none. */
export function readShortcut(event: Keys): Shortcut | null {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey || isComposing(event)) return null;
  if (command && event.key === 'Enter') return { action: event.shiftKey ? 'submit' : 'run' };
  if (command && !event.shiftKey && event.key.toLowerCase() === 's') return { action: 'save' };
  if (event.key === 'F1' && !command) return { action: 'help' };
  if (event.key === 'F6' && !command) {
    return { action: event.shiftKey ? 'previous-pane' : 'next-pane' };
  }
  if (event.key === 'F9' && !command && !event.shiftKey) return { action: 'maximise' };
  if (event.key === 'F4' && !command) {
    return { action: 'fold', pane: event.shiftKey ? 'results' : 'statement' };
  }
  // By place on the keyboard: with Shift the digits are other characters. Not the Mac's command
  // key, which takes pictures of the screen.
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  if (event.ctrlKey && event.shiftKey && digit)
    return { action: 'problem', index: Number(digit) - 1 };
  return null;
}

/** Ctrl+/ too, but in the editor that comments a line. */
export function asksForHelpOutsideEditor(event: Keys): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key === '/';
}

/** Rows of the help sheet. Those of the editor depend on its mode. */
export function listShortcuts(options: {
  judges: boolean;
  problemCount: number;
  coloured: boolean;
  /** More than one pane at a time. */
  wide: boolean;
}): { keys: string; does: string }[] {
  const command = isMac ? '⌘' : 'Ctrl';
  return [
    ...(options.judges
      ? [
          {
            keys: shortcutKeys.run,
            does: 'Run the samples, or your own input when its tab is open',
          },
          { keys: shortcutKeys.submit, does: 'Submit: judge on all hidden tests' },
        ]
      : []),
    ...(options.problemCount > 1
      ? [{ keys: `Ctrl ⇧ 1 … ${options.problemCount}`, does: 'Go to a problem' }]
      : []),
    { keys: `${command} S`, does: 'Save now, though it is saved as you type' },
    { keys: 'F6', does: 'Go to the next pane; with ⇧ to the one before' },
    ...(options.wide
      ? [
          { keys: 'F9', does: 'Maximise the pane you are in, or restore it' },
          {
            keys: options.judges ? 'F4, ⇧ F4' : 'F4',
            does: `Hide or show the statement${options.judges ? ', the results' : ''}`,
          },
        ]
      : []),
    { keys: 'Esc, then Tab', does: 'Leave the editor' },
    { keys: `${command} Z`, does: 'Undo, also a reset to the starter code' },
    ...(options.coloured
      ? [
          { keys: `${command} /`, does: 'Comment a line out, or in again' },
          { keys: `${command} F`, does: 'Find in your code' },
          { keys: isMac ? '⌥ ↑ ↓' : 'Alt ↑ ↓', does: 'Move a line' },
        ]
      : []),
    { keys: 'F1', does: 'This sheet' },
  ];
}
