import { describe, expect, test } from 'vitest';
import { draftOfBefore, isNewDraft, listDrafts, restMs, titleOf } from './drafts.ts';

const draft = (number: number, text: string) => ({ number, text, writtenAtMs: number * 1_000 });

describe('drafts', () => {
  test('are those that were kept, up to the first that is missing', () => {
    const kept: Record<string, { text: string; writtenAtMs?: number }> = {
      text: { text: 'now' },
      'draft-1': { text: 'one', writtenAtMs: 5 },
      'draft-2': { text: 'two' },
      'draft-3': { text: 'three' },
      'draft-5': { text: 'five' },
    };
    const answers = {
      value: (item: string) => kept[item] ?? null,
      savedAtMs: (item: string) => (item === 'draft-3' ? null : 20),
    };
    expect(listDrafts(answers, 99)).toEqual([
      { number: 1, text: 'one', writtenAtMs: 5 },
      { number: 2, text: 'two', writtenAtMs: 20 },
      { number: 3, text: 'three', writtenAtMs: 99 },
    ]);
  });

  test.each([
    ['after a rest', 'a', 0, restMs, [], true],
    ['before the rest is over', 'a', 0, restMs - 1, [], false],
    ['where nothing was ever written', '', null, restMs, [], false],
    ['where all was taken away', ' \n', 0, restMs, [], false],
    ['where it is a draft already', 'a', 0, restMs, [draft(1, 'a')], false],
    ['where it was changed since the draft', 'b', 0, restMs, [draft(1, 'a')], true],
    ['where an older draft was the same', 'a', 0, restMs, [draft(1, 'a'), draft(2, 'b')], true],
  ])('%s the text is kept or not', (_name, text, savedAtMs, nowMs, drafts, isKept) => {
    const kept = draftOfBefore({ text, savedAtMs }, drafts, nowMs);
    expect(kept).toEqual(isKept ? { text, writtenAtMs: savedAtMs } : null);
  });

  test('there are forty at most', () => {
    const drafts = Array.from({ length: 40 }, (_, index) => draft(index + 1, `${index}`));
    expect(isNewDraft('another', drafts)).toBe(false);
    expect(isNewDraft('another', drafts.slice(1))).toBe(true);
  });
});

test.each([
  ['# One list of halls\n\nText', 'One list of halls'],
  ['\n\n**Halls**, and more', 'Halls, and more'],
  ['- an item', 'an item'],
  ['   ', null],
  ['', null],
  [`${'long '.repeat(30)}`, `${'long '.repeat(12).trim()} …`],
])('a paper is called by its first line: %j', (text, title) => {
  expect(titleOf(text)).toBe(title);
});
