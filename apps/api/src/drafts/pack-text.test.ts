import { expect, test } from 'vitest';
import { packText, unpackText } from './pack-text.ts';

const bytes = (text: string) => Buffer.from(text);

test.each<[string, string, [number, string, number] | null]>([
  ['', '', [0, '', 0]],
  ['', 'a', [0, 'a', 0]],
  ['abc', '', [0, '', 0]],
  ['aa', 'aaa', [2, 'a', 0]],
  ['one two', 'one and two', [4, 'and ', 3]],
  ['a', 'b'.repeat(65), null],
  [
    'x'.repeat(10_000),
    `${'x'.repeat(5_000)}${'y'.repeat(400)}${'x'.repeat(5_000)}`,
    [5_000, 'y'.repeat(400), 5_000],
  ],
  ['x'.repeat(10_000), `${'x'.repeat(5_000)}${'y'.repeat(500)}${'x'.repeat(5_000)}`, null],
])('%s and then %s', (whole, text, expected) => {
  const packed = packText(bytes(whole), bytes(text));
  expect(packed && [packed.keptBefore, packed.part.toString(), packed.keptAfter]).toEqual(expected);
});

test('what is packed is the same again, wherever a character was cut', () => {
  let state = 5;
  const below = (bound: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * bound);
  };
  const letters = ['a', 'é', 'ê', '漢', '\u{1f600}', '\u{1f601}', '\n', '\0'];
  const text = () => bytes(Array.from({ length: below(14) }, () => letters[below(8)]).join(''));
  for (let round = 0; round < 3_000; round += 1) {
    const [whole, now] = [text(), text()];
    const packed = packText(whole, now);
    expect(packed && unpackText(whole, packed).equals(now)).not.toBe(false);
  }
});
