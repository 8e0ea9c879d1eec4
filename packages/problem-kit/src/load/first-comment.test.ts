import { expect, test } from 'vitest';
import { speechless } from '../verify/check-files.ts';
import { firstComment, statedIdea } from './first-comment.ts';

test.each([
  ['a.ts', '// Sorts by day,\n// then by name.\nconst a = 1;', 'Sorts by day, then by name.', ''],
  [
    'a.ts',
    '// Sorts by day.\n//\n// Unlike b.ts, in place.\nlet a;',
    'Sorts by day.',
    'Unlike b.ts, in place.',
  ],
  [
    'a.java',
    '/**\n * Sorts by day.\n *\n * Unlike b.ts.\n */\nclass A {}',
    'Sorts by day.',
    'Unlike b.ts.',
  ],
  ['a.py', '# Sorts by day.\n#\n# Unlike b.ts.\ndef a(): ...', 'Sorts by day.', 'Unlike b.ts.'],
  ['a.py', '"""Sorts by day.\n\nUnlike b.ts."""\n', 'Sorts by day.', 'Unlike b.ts.'],
  ['a.sql', '-- Counts rows.\nselect 1', 'Counts rows.', ''],
  ['a.ts', 'const a = 1; // later', '', ''],
])('%s: %j', (file, code, idea, rest) => {
  expect(statedIdea({ file, code })).toBe(idea);
  expect(firstComment({ file, code })).toBe([idea, rest].filter(Boolean).join(' '));
});

const wrong = (file: string, comment: string) => ({
  folder: 'wrong_answer' as const,
  file,
  language: 'typescript' as const,
  code: `// ${comment}\nlet a;`,
});

test.each([
  ['a sentence', 'Whoever comes first is served first.', null],
  ['no sentence', 'wrong order', /says its idea in a sentence/],
  ['another file', 'Unlike b.ts, this one sorts them at all.', /names b\.ts/],
  [
    'another file, after an empty line',
    'Sorts all of them by their last day.\n//\n// Unlike b.ts.',
    null,
  ],
])('the comment of a wrong solution says its idea: %s', (_name, comment, fault) => {
  const faults = speechless([
    wrong('a.ts', comment),
    wrong('b.ts', 'The last one may stay empty.'),
  ]);
  expect(faults).toEqual(fault === null ? [] : [expect.stringMatching(fault)]);
});
