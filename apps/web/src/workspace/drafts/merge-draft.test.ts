import { expect, test } from 'vitest';
import type { LocalCopy } from './local-copies.ts';
import { mergeDraft } from './merge-draft.ts';

const server = { content: 'server', revision: 7, savedAtMs: 1_000 };
const copy = (over: Partial<LocalCopy<string>>): LocalCopy<string> => ({
  tab: 'a',
  content: 'local',
  baseRevision: 7,
  editedAtMs: 2_000,
  ...over,
});

test.each<[name: string, copies: LocalCopy<string>[], content: string, older: string | null]>([
  ['nothing was left', [], 'server', null],
  ['the answer to the last save was lost', [copy({ content: 'server' })], 'server', null],
  ['grew from the revision of the server', [copy({})], 'local', null],
  ['grew from it, though this clock was behind', [copy({ editedAtMs: 1 })], 'local', null],
  ['grew from an earlier one, written later', [copy({ baseRevision: 5 })], 'local', null],
  [
    'grew from an earlier one, written earlier',
    [copy({ baseRevision: 5, editedAtMs: 900 })],
    'server',
    'local',
  ],
  [
    'two tabs left a text each',
    [copy({ tab: 'b', content: 'older', editedAtMs: 1_500 }), copy({})],
    'local',
    null,
  ],
])('%s', (_name, copies, content, older) => {
  const merged = mergeDraft(server, copies, Object.is);
  expect(merged.content).toBe(content);
  expect(merged.older?.content ?? null).toBe(older);
  expect(merged.unsent).toBe(content !== 'server');
});

test('a first draft that was never sent wins over the starter code', () => {
  const starter = { content: 'starter', revision: 0, savedAtMs: null };
  expect(mergeDraft(starter, [copy({ baseRevision: 0 })], Object.is).content).toBe('local');
});

test('a copy equal to what the server has is of no more use', () => {
  expect(mergeDraft(server, [copy({ content: 'server' })], Object.is).obsolete).toEqual(['a']);
});
