import { expect, test } from 'vitest';
import { readShortcut } from './shortcuts.ts';

const press = (over: Partial<Parameters<typeof readShortcut>[0]>) =>
  readShortcut({
    key: '',
    code: '',
    keyCode: 0,
    isComposing: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...over,
  });

test.each([
  ['Ctrl Enter', { key: 'Enter', ctrlKey: true }, { action: 'run' }],
  ['Command Enter', { key: 'Enter', metaKey: true }, { action: 'run' }],
  ['Ctrl Shift Enter', { key: 'Enter', ctrlKey: true, shiftKey: true }, { action: 'submit' }],
  ['Enter alone', { key: 'Enter' }, null],
  ['Ctrl S', { key: 's', ctrlKey: true }, { action: 'save' }],
  ['Command S with Caps Lock', { key: 'S', metaKey: true }, { action: 'save' }],
  ['F6', { key: 'F6' }, { action: 'next-pane' }],
  ['Shift F6', { key: 'F6', shiftKey: true }, { action: 'previous-pane' }],
  ['F1', { key: 'F1' }, { action: 'help' }],
  ['F9', { key: 'F9' }, { action: 'maximise' }],
  ['Shift F9', { key: 'F9', shiftKey: true }, null],
  ['F4', { key: 'F4' }, { action: 'fold', pane: 'statement' }],
  ['Shift F4', { key: 'F4', shiftKey: true }, { action: 'fold', pane: 'results' }],
  ['Alt F4, which closes a window', { key: 'F4', altKey: true }, null],
  ['Ctrl F4, which closes a tab', { key: 'F4', ctrlKey: true }, null],
  [
    'Ctrl Shift 2, on a keyboard where that is "',
    { key: '"', code: 'Digit2', ctrlKey: true, shiftKey: true },
    { action: 'problem', index: 1 },
  ],
  ['F6 inside a composition', { key: 'F6', isComposing: true }, null],
  ['Enter that ends a composition, in Safari', { key: 'Enter', ctrlKey: true, keyCode: 229 }, null],
  ['AltGr 2', { key: '@', code: 'Digit2', ctrlKey: true, altKey: true }, null],
])('%s', (_name, keys, expected) => {
  expect(press(keys)).toEqual(expected);
});
