import type { Page } from '@playwright/test';
import { chooseMode, practise, suggest } from './support/practice.ts';
import { expect, inFirefox, test } from './support/test.ts';

/** Whatever asks an editor for help, on any platform. F1 is our own sheet of shortcuts. */
const helpKeys = [
  ['F12'],
  ['Control+Space'],
  ['Control+i'],
  ['Alt+Escape'],
  ['Control+Shift+Space'],
  ['Control+.'],
  ['Control+k', 'Control+i'],
  ['F2'],
  ['Shift+F12'],
  ['F8'],
  ['Alt+F8'],
  ['Shift+F8'],
];

/** What opens by itself while one types, in one language after another. */
const languages = [
  { language: 'TypeScript', before: 'const n = 1;', object: 'Math', call: 'Math.sqrt' },
  { language: 'JavaScript', before: 'const n = 1;', object: 'Math', call: 'Math.sqrt' },
  // Words of the text, and nothing about a call.
  { language: 'Python', before: 'longname = 1', object: 'long', call: null },
] as const;

const hints = (page: Page) => page.getByText('sqrt(x: number): number');

test(
  'Standard, no autocomplete and Standard again: silent in between, and whole again after it',
  inFirefox,
  async ({ page, candidate }) => {
    await practise(page, candidate, 'TypeScript');
    for (const { language, before, object, call } of languages) {
      await test.step(language, async () => {
        await candidate.chooseLanguage(language);

        const helps = async () => {
          await candidate.write(before);
          await candidate.type(`\n${object}${call ? '.' : ''}`);
          await expect(suggest(page)).toBeVisible();
          await page.keyboard.press('Escape');
          await expect(suggest(page)).toBeHidden();
          if (call === null) return;
          await candidate.write(before);
          await candidate.type(`\n${call}(`);
          await expect(hints(page)).toBeVisible();
          await page.keyboard.press('Escape');
          await expect(hints(page)).toBeHidden();
        };

        await chooseMode(page, 'Standard');
        await helps();

        await chooseMode(page, 'No autocomplete');
        await candidate.write(before);
        await candidate.type(`\n${object}`);
        for (const keys of helpKeys) for (const key of keys) await page.keyboard.press(key);
        await page.keyboard.type('.');
        for (const keys of helpKeys) for (const key of keys) await page.keyboard.press(key);
        await page.keyboard.type('sqrt(');
        for (const keys of helpKeys) for (const key of keys) await page.keyboard.press(key);
        // Saved: whatever was about to open has had more time than it takes.
        await candidate.saved();
        await expect(suggest(page)).toBeHidden();
        // Those of a call, and what is said of the word that the caret is in.
        await expect(hints(page)).toBeHidden();
        await expect(page.getByRole('dialog')).toHaveCount(0);
        expect(await candidate.code()).toBe(`${before}\n${object}.sqrt(`);

        await chooseMode(page, 'Standard');
        await helps();
      });
    }
  },
);
