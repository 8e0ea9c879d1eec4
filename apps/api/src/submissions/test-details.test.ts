import { expect, test } from 'vitest';
import { shownInListBytes } from '../problems/shown-value.ts';
import { testDetails } from './test-details.ts';

const emoji = '😀';

function details(console: string, characters: number | null, output = '1', limitBytes = 1024) {
  const stored = { output, console: JSON.stringify(console), console_characters: characters };
  return testDetails(null, { ...stored, message: null }, limitBytes);
}

test.each(Array.from({ length: 8 }, (_, offset) => offset))(
  'a text of emoji is cut between two of them, at offset %i of the limit',
  (offset) => {
    const text = 'a'.repeat(offset) + emoji.repeat(shownInListBytes);
    const { console, output } = details(text, null, JSON.stringify(text), shownInListBytes);
    const shown = output?.text ?? '';
    for (const cut of [console, shown.slice(1)]) {
      expect(cut.isWellFormed() && !cut.includes('\ufffd')).toBe(true);
      expect(text.startsWith(cut)).toBe(true);
      expect(Buffer.byteLength(cut)).toBeGreaterThan(shownInListBytes - 8);
    }
  },
);

test.each([
  ['what was printed is shown as it was', 'a,b:1,2\n', null, 'a,b:1,2\n', 8],
  ['how much was printed in all is told', 'a'.repeat(900), 52_000_000, 'a'.repeat(900), 52_000_000],
  ['also where it is only cut here', 'a'.repeat(9_000), null, 'a'.repeat(1024), 9_000],
  ['halves of characters are kept where nothing is cut', '\ud83d\n', null, '\ud83d\n', 2],
])('%s', (_, stored, characters, console, consoleCharacters) => {
  expect(details(stored, characters)).toMatchObject({ console, consoleCharacters });
});
