import { describe, expect, test } from 'vitest';
import { differencesOf } from './difference-words.ts';

type SetUp = Parameters<typeof differencesOf>[0];

const coding: SetUp = {
  sections: [{ kind: 'coding', minutes: 90 }],
  difficulties: ['medium'],
  timeoutRule: 'strict',
  editorMode: null,
  fullScreen: false,
  pasteBlocked: false,
};
const of = (kind: SetUp['sections'][number]['kind']): Partial<SetUp> => ({
  sections: [{ kind, minutes: 20 }],
  difficulties: [],
});
const said = (more: Partial<SetUp>) =>
  Object.fromEntries(differencesOf({ ...coding, ...more }).map(({ rule, here }) => [rule, here]));

const noted = 'Possible. Its length is noted for your report, never the text.';
const saved = 'What is saved by then counts; it is saved as you type.';

describe('what is done here where real platforms differ', () => {
  test.each<[string, Partial<SetUp>, Record<string, string>]>([
    [
      'code',
      {},
      {
        'Time-out': 'The last submission counts, else the last run.',
        Autocomplete: 'On, in the editor you chose.',
        'Own editor': 'Not stopped. Leaving the window is noted for your report.',
        Pasting: noted,
      },
    ],
    ['the best of several', { timeoutRule: 'best' }, { 'Time-out': 'The best submission counts.' }],
    [
      'a document, whatever its rule',
      { editorMode: 'document', timeoutRule: 'strict' },
      {
        'Time-out': 'The last draft is submitted for you.',
        Autocomplete: 'Off: a plain document, and nothing runs.',
      },
    ],
    ['queries', of('sql'), { Pasting: noted, Autocomplete: 'On, in the editor you chose.' }],
    [
      'pasting that is stopped',
      { pasteBlocked: true },
      { Pasting: 'Text from elsewhere is stopped. Your own may be moved.' },
    ],
    ['written questions', of('questions'), { 'Time-out': saved, Pasting: noted }],
    ['scenarios', of('work-simulation'), { 'Time-out': saved, Pasting: noted }],
    [
      'a paper over days',
      of('writing'),
      { 'Time-out': saved, Pasting: 'Possible, and not noted.' },
    ],
  ])('%s', (_name, more, expected) => {
    expect(said(more)).toMatchObject(expected);
  });

  test.each(['questions', 'work-style', 'work-simulation', 'writing'] as const)(
    'where nothing is coded no editor is spoken of: %s',
    (kind) => {
      expect(Object.keys(said(of(kind)))).toEqual(['Time-out', 'Pasting']);
    },
  );

  test('every rule says what is done elsewhere', () => {
    for (const { elsewhere } of differencesOf(coding)) expect(elsewhere).toMatch(/^[a-z].*\.$/);
  });
});
