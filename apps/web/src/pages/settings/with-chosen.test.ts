import { expect, test } from 'vitest';
import { withChosen } from './with-chosen.ts';

const classic = { value: 'classic', label: 'Classic 105' };
const id = '0b1f0c6e-0000-4000-8000-000000000001';

test.each([
  ['nothing chosen', [classic], null, [classic]],
  ['one that is there', [classic], 'classic', [classic]],
  ['one that was removed', [classic], id, [classic, { value: id, label: 'Gone' }]],
  ['not known yet', undefined, 'classic', [{ value: 'classic', label: '…' }]],
  ['nothing known, nothing chosen', undefined, null, []],
])('%s', (_name, options, chosen, shown) => {
  expect(withChosen(options, chosen, 'Gone', false)).toEqual(shown);
});

test.each([
  ['the list cannot be fetched', undefined, 'classic', 'The one you chose'],
  ['it cannot be fetched anew', [classic], 'classic', 'Classic 105'],
  ['one that was removed, not fetched anew', [classic], id, 'Gone'],
])('%s', (_name, options, chosen, label) => {
  expect(withChosen(options, chosen, 'Gone', true).at(-1)).toEqual({ value: chosen, label });
});
