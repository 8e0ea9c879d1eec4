import { expect, it } from 'vitest';
import { sayLeftOut } from './own-data-words.ts';

it.each([
  [[], ''],
  [['Writing'], 'Writing is not in it: what runs is exported once it has ended.'],
  [['Writing', 'Mine'], 'Writing and Mine are not in it: what runs is exported once it has ended.'],
])('says of papers that go on, %j, that no export holds them', (names, said) => {
  expect(sayLeftOut(names.map((presetName) => ({ presetName })))).toBe(said);
});
