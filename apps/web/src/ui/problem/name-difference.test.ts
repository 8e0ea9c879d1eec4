import { expect, test } from 'vitest';
import { nameDifference } from './name-difference.ts';

const json = JSON.stringify;

test.each([
  ['nothing', json('a'), json('a'), null],
  ['letters that can be seen', json('north'), json('south'), null],
  [
    'a space at the end',
    json('ab '),
    json('ab'),
    'Yours has a space (U+0020) too many: character 3, at the end.',
  ],
  [
    'two of them',
    json('ab  '),
    json('ab'),
    'Yours has 2 times a space (U+0020) too many: character 3, at the end.',
  ],
  [
    'a space that is missing inside',
    json('ab'),
    json('a b'),
    'Yours lacks a space (U+0020): character 2.',
  ],
  [
    'a line break at the end',
    json('ab'),
    json('ab\n'),
    'Yours lacks a line break (U+000A): character 3, at the end.',
  ],
  [
    'a no-break space',
    json('a\u00a0b'),
    json('a b'),
    'Character 2 of yours is a no-break space (U+00A0); expected is a space (U+0020).',
  ],
  [
    'a tab',
    json('a\tb'),
    json('a b'),
    'Character 2 of yours is a tab (U+0009); expected is a space (U+0020).',
  ],
  [
    'a carriage return',
    json('a\r\nb'),
    json('a\nb'),
    'Yours has a carriage return (U+000D) too many: character 2.',
  ],
  [
    'a letter in two parts',
    json('cafe\u0301s'),
    json('caf\u00e9s'),
    'Character 4 of yours is e and a combining mark (U+0301); expected is é (U+00E9).',
  ],
  [
    'a letter in one part',
    json('caf\u00e9'),
    json('cafe\u0301'),
    'Character 4 of yours is é (U+00E9); expected is e and a combining mark (U+0301).',
  ],
  [
    'a letter of another script',
    json('pаn'),
    json('pan'),
    'Character 2 of yours is а (U+0430); expected is a.',
  ],
  [
    'a zero-width space',
    json('a\u200bb'),
    json('ab'),
    'Yours has a zero-width space (U+200B) too many: character 2.',
  ],
  [
    'a minus sign',
    json('\u22124'),
    json('-4'),
    'Character 1 of yours is a minus sign (U+2212); expected is -.',
  ],
  [
    'after an emoji',
    json('😀 x '),
    json('😀 x'),
    'Yours has a space (U+0020) too many: character 4, at the end.',
  ],
  [
    'a text in a list',
    json(['a', 'b ']),
    json(['a', 'b']),
    'At [1]: yours has a space (U+0020) too many: character 2, at the end.',
  ],
  [
    'deep in a list',
    json([[0], ['x', 'a\u00a0']]),
    json([[0], ['x', 'a ']]),
    'At [1][1]: character 2 of yours is a no-break space (U+00A0); expected is a space (U+0020).',
  ],
  ['an order', '[3,1,2]', '[3,2,1]', 'The same 3 elements in another order, from [1] on.'],
  [
    'an order inside',
    '[[1],[2,3]]',
    '[[1],[3,2]]',
    'At [1]: the same 2 elements in another order, from [0] on.',
  ],
  ['other elements', '[1,2]', '[1,3]', null],
  ['fewer elements', '[1]', '[1,2]', null],
  [
    'a number that was written as a float',
    '1.0',
    '1',
    'The same number, written 1.0 where 1 is expected.',
  ],
  ['the same in a list', '[1, 2.0]', '[1, 2]', 'The same number, written 2.0 where 2 is expected.'],
  ['numbers in texts', json('1.0'), json('1'), 'The same number, written 1.0 where 1 is expected.'],
  ['whole numbers too large for a float', '9007199254740993', '9007199254740992', null],
  ['such numbers in a text', json('9007199254740993'), json('9007199254740992'), null],
  ['such numbers in a list', '[1, 9007199254740993]', '[1.0, 9007199254740992]', null],
  [
    'a large whole number with a point',
    json('9007199254740993.0'),
    json('9007199254740993'),
    'The same number, written 9007199254740993.0 where 9007199254740993 is expected.',
  ],
  [
    'a number with an exponent',
    json('1.20e3'),
    json('1200'),
    'The same number, written 1.20e3 where 1200 is expected.',
  ],
  ['a hexadecimal number', json('0x10'), json('16'), null],
  ['nothing for zero', json(''), json('0'), null],
  ['minus zero', '-0', '0', 'Minus zero where zero is expected.'],
  ['minus zero in a list', '[1, -0]', '[1, 0]', 'At [1]: minus zero where zero is expected.'],
  ['a float', '[0.3, 12.0624]', '[0.3, 12.0625]', 'At [1]: off by 0.0001.'],
  ['the last digit of a float', '0.30000000000000004', '0.3', 'Off by 5.6e-17.'],
  ['a float for a whole number', '1.5', '2', 'Off by 0.5.'],
  ['zero where minus zero is expected', '0', '-0', null],
  [
    'several in one text',
    json('06:58 Zu\u0308rs Sankt\u00a0Anton '),
    json('06:58 Z\u00fcrs Sankt Anton'),
    'Character 8 of yours is u and a combining mark (U+0308); expected is ü (U+00FC). 2 more places differ like this.',
  ],
  ['a space, and letters that can be seen', json('north '), json('south'), null],
  [
    'carriage returns in every line',
    json('a\r\nb\r\n'),
    json('a\nb\n'),
    'Yours has a carriage return (U+000D) too many: character 2. One more place differs like this.',
  ],
  ['long texts that have little in common', json('ab'.repeat(500)), json('cd'.repeat(500)), null],
  [
    'letters in two parts and in one, further on',
    json(['Zu\u0308rs', 'x\u00a0']),
    json(['Z\u00fcrs', 'x ']),
    'At [0]: character 2 of yours is u and a combining mark (U+0308); expected is ü (U+00FC).',
  ],
  ['a number as a text', '"4"', '4', 'A text where a number is expected.'],
  [
    'texts that are no values',
    'None ',
    'None',
    'Yours has a space (U+0020) too many: character 5, at the end.',
  ],
])('%s', (_name, yours, expected, sentence) => {
  expect(nameDifference(yours, expected)).toBe(sentence);
});

test.each([
  ['what is allowed', '0.30000004', '0.3', null],
  ['more than is allowed', '0.3002', '0.3', 'Off by 0.0002; 0.0000001 is allowed.'],
  [
    'the second, where the first is allowed',
    '[0.1, 7]',
    '[0.10000001, 8]',
    'At [1]: off by 1; 0.0000008 is allowed.',
  ],
  ['a large number, of which a part is allowed', '1000001', '1000000', 'Off by 1; 0.1 is allowed.'],
  ['minus zero', '[-0, 2]', '[0, 1]', 'At [1]: off by 1; 0.0000001 is allowed.'],
  [
    'a text',
    json('a '),
    json('a'),
    'Yours has a space (U+0020) too many: character 2, at the end.',
  ],
])('where a difference is allowed, %s', (_name, yours, expected, sentence) => {
  const tolerance = { absolute: 1e-7, relative: 1e-7 };
  expect(nameDifference(yours, expected, tolerance)).toBe(sentence);
});

test('a long list', () => {
  const list = (last: number) => json([...Array.from({ length: 50_000 }, (_, i) => i), last]);
  expect(nameDifference(list(1), list(2))).toBeNull();
});
