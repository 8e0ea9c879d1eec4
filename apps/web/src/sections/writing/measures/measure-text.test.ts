import { describe, expect, test } from 'vitest';
import { type MeasureId, measureText } from './measure-text.ts';
import { splitSentences } from './sentences.ts';

const cut = (text: string, id: MeasureId) =>
  measureText(text).by[id].spans.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each<[string, string, string[]]>([
    ['two', 'One here. Two there.', ['One here.', 'Two there.']],
    [
      'lines of a paragraph belong together',
      'It goes\non. And ends.',
      ['It goes\non.', 'And ends.'],
    ],
    ['decimals and versions', 'It took 3.1 s. Then 0.8 s.', ['It took 3.1 s.', 'Then 0.8 s.']],
    [
      'abbreviations',
      'Ask Dr. Miller, e.g. Monday. Or not.',
      ['Ask Dr. Miller, e.g. Monday.', 'Or not.'],
    ],
    ['an initial', 'J. Miller wrote it. She left.', ['J. Miller wrote it.', 'She left.']],
    ['“no” ends one', 'The answer is no. We go on.', ['The answer is no.', 'We go on.']],
    ['quotations', 'He said “no.” We went.', ['He said “no.”', 'We went.']],
    ['questions and cries', 'Why? Because! So.', ['Why?', 'Because!', 'So.']],
    ['headings have none', '# A heading\nText here.\n\n## Next.\n\nMore.', ['Text here.', 'More.']],
    ['nor have underlined ones', 'A heading\n=====\n\nText.', ['Text.']],
    [
      'items, each by itself',
      '- first thing\n- second\n  goes on\n1. third',
      ['first thing', 'second\n  goes on', 'third'],
    ],
    ['boxes to tick', '- [ ] to do', ['to do']],
    ['quoted lines', '> It was\n> so. Yes.', ['It was\n> so.', 'Yes.']],
    ['code has none', 'Before.\n\n```\nnot. this.\n```\n\nAfter.', ['Before.', 'After.']],
    ['code that never ends', 'Before.\n\n~~~\nnot. this.', ['Before.']],
    [
      'tables have none',
      'Before.\n\n| a | b. |\n|---|---|\n| 1. | 2. |\n\nAfter.',
      ['Before.', 'After.'],
    ],
    ['rules have none', 'Before.\n\n---\n\n***\n\nAfter.', ['Before.', 'After.']],
    ['emphasis', 'It is **very** _odd_. So.', ['It is **very** _odd_.', 'So.']],
    ['nothing', '', []],
    ['white space', ' \n\n\t\n', []],
    ['marks alone', '* \n> \n-', []],
  ])('%s', (_name, text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  test('their places are those of the text, and their words those that read', () => {
    const text =
      '## One\n\n- see [the table](https://example.org/a.b?c=1) and `a b`, then **go**.\n';
    const [sentence] = splitSentences(text);
    expect(sentence?.words).toBe(7);
    expect(sentence?.text).toHaveLength((sentence?.end ?? 0) - (sentence?.start ?? 0));
  });
});

describe('sentences over 30 words', () => {
  const words = (count: number) => `Go${' so'.repeat(count - 1)}.`;
  test.each([
    [30, 0],
    [31, 1],
    [200, 1],
  ])('of %i words: %i', (length, count) => {
    const { by, longest } = measureText(`Short. ${words(length)}`);
    expect(by.long).toMatchObject({ count, of: 2 });
    expect(longest).toBe(length);
  });

  test('a dash is no word, and a word with a hyphen is one', () => {
    expect(measureText(`${words(29).slice(0, -1)} – end-to-end.`).longest).toBe(30);
  });
});

describe('claims without a number', () => {
  test.each<[string, string[], number]>([
    ['Many people leave.', ['Many people leave.'], 1],
    ['Many people leave: 40 of 90.', [], 1],
    ['Many leave, about a third.', [], 1],
    ['Sales fell. Costs rose by two per cent.', ['Sales fell.'], 2],
    ['It is faster [as measured](https://example.org).', [], 1],
    ['It is faster.[^1]', [], 1],
    ['The risk is small.', ['The risk is small.'], 1],
    ['How much does it cost?', [], 0],
    ['At least we tried. It is no longer there.', [], 0],
    ['We move the list.', [], 0],
    ['# Much more\n\nWe move.', [], 0],
    ['| much | more |\n|---|---|\n| few | less |', [], 0],
  ])('%s', (text, without, of) => {
    expect(cut(text, 'claims')).toEqual(without);
    expect(measureText(text).by.claims.of).toBe(of);
  });
});

describe('passive voice', () => {
  test.each<[string, string[]]>([
    ['The lists were built by us.', ['were built']],
    ['It is then slowly copied.', ['is then slowly copied']],
    ['It was not seen, and is being kept.', ['was not seen', 'being kept']],
    ['They weren’t told.', ['weren’t told']],
    ['It has been\nwritten down.', ['been\nwritten']],
    ['It **is** _often_ rewritten.', ['is** _often_ rewritten']],
    ['We are tired and interested.', []],
    ['It is indeed red. There were a hundred.', []],
    ['We wrote it. She has written more.', []],
    ['It is supposed to work.', []],
    ['This is need, that was speed.', []],
  ])('%s', (text, phrases) => {
    expect(cut(text, 'passive')).toEqual(phrases);
  });

  test('sentences are counted, and each phrase is shown', () => {
    const { count, of, spans } = measureText('It was cut and is sold. We go.').by.passive;
    expect({ count, of, shown: spans.length }).toEqual({ count: 1, of: 2, shown: 2 });
  });
});

describe('weasel words', () => {
  test.each<[string, string[]]>([
    ['Very often it fails.', ['Very often']],
    ['It is considerably simpler, to some extent.', ['considerably', 'to some extent']],
    ['A lot of people, a lot.', ['A lot of', 'a lot']],
    ['Tea rather than coffee; somebody knows how many.', []],
    ['We sell everything. Verylarge is a name.', []],
    ['It might, perhaps, be\nquite\nso.', ['might', 'perhaps', 'quite']],
  ])('%s', (text, found) => {
    expect(cut(text, 'weasel')).toEqual(found);
  });
});

test('a whole paper, counted by hand', () => {
  const { by, words, sentences, longest } = measureText(paper);
  expect({ sentences, longest, words }).toEqual({ sentences: 24, longest: 47, words: 322 });
  expect(by.long).toMatchObject({ count: 1, of: 24 });
  expect(by.passive).toMatchObject({ count: 4, of: 24 });
  expect(cut(paper, 'passive')).toEqual([
    'is marked',
    'were built',
    'is copied',
    'were told',
    'is closed',
  ]);
  expect(cut(paper, 'claims')).toEqual([
    'Very often guests stand before a closed door.',
    'Each step makes things considerably simpler for everybody.',
    'The risk is small.',
  ]);
  expect(cut(paper, 'weasel')).toEqual(['Very often', 'considerably', 'small']);
});

test('twenty pages are measured within a key’s time, and no text takes long', () => {
  const hostile = [
    'is '.repeat(20_000),
    '*'.repeat(40_000),
    '['.repeat(40_000),
    '`'.repeat(40_000),
  ];
  for (const text of [`${paper}\n\n`.repeat(30), ...hostile]) {
    const begun = performance.now();
    measureText(text);
    expect(performance.now() - begun).toBeLessThan(2_000);
  }
});

const paper = `# One list of halls

Our customers book climbing halls through three channels, and each channel keeps its own list of halls. In October the three lists disagreed on 61 of 412 halls. This paper proposes one list, owned by one team, and says what it costs and what we stop doing.

## What goes wrong today

A hall that closes for repairs is marked closed in the app within a day. The partner feed learns of it when somebody remembers. Very often guests stand before a closed door. Support answered 188 such tickets in October, at about 11 minutes each: 34 hours of work.

The reason is not carelessness. The three lists were built in different years for different needs, and none of them knows who may change what, so that a change which concerns opening hours in one of them is copied by hand into the other two by whoever happens to notice it first.

## What we propose

The booking team keeps one list. The app, the web shop and the partner feed read from it. A hall has one owner who may change it, and every change says who made it and when.

We move in three steps. First the feed, because its list is the shortest and the most wrong: 38 of the 61 differences are there. Then the web shop. The app comes last, in March. Each step makes things considerably simpler for everybody. After each one we count the differences again, and stop if they have not halved.

## What it costs

Two people for nine weeks. During that time the partner feed gets no new fields; two partners have asked for one and were told in November. The risk is small.

## What we stop doing

The weekly comparison of lists ends with the second step. It takes one person half a day a week. The spreadsheet of halls is closed for writing on the day the feed moves.
`;
