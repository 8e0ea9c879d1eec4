import type { Page } from '@playwright/test';
import type { Candidate } from './candidate.ts';
import type { LanguageName } from './solutions.ts';
import { expect, test } from './test.ts';

type Story = {
  title: string;
  language: LanguageName;
  code: string;
  /** Where the innermost of one's own lines is. */
  line: number;
  link: string;
};

const stories: Story[] = [
  {
    title: 'TypeScript, while it runs',
    language: 'TypeScript',
    code: 'export function longestFlight(grape: number[]): number {\n  const none = grape as unknown as { x: { y: number } };\n  return none.x.y;\n}\n',
    line: 3,
    link: 'solution.ts:3:',
  },
  {
    title: 'JavaScript, when it is compiled',
    language: 'JavaScript',
    code: 'function longestFlight(grape) {\n  const a = ;\n  return a;\n}\n',
    line: 2,
    link: 'solution.js:2:',
  },
  {
    title: 'Python, while it runs',
    language: 'Python',
    code: 'def half(n):\n    return 1 // (n - n)\n\n\ndef longest_flight(grape, price, budget, most):\n    return half(3)\n\n\nlongestFlight = longest_flight\n',
    line: 2,
    link: 'File "solution.py", line 2',
  },
];

/** The numbers of the lines that are marked, in whichever editor. */
const marked = (page: Page) => page.locator('[class*="marked"]').filter({ hasText: /^\d+$/ });

async function practise(page: Page, candidate: Candidate, mode: 'Standard' | 'Plain') {
  await page.goto('/problems/tasting-flight');
  await expect(candidate.editor).toBeAttached({ timeout: 60_000 });
  if (mode === 'Plain') {
    await page.getByRole('button', { name: /^Editor/ }).click();
    await page.getByRole('menuitemradio', { name: /^Plain/ }).click();
  }
}

for (const mode of ['Standard', 'Plain'] as const) {
  test(`${mode}: errors are marked where they are, linked, and gone when that line changes`, async ({
    page,
    candidate,
  }) => {
    await practise(page, candidate, mode);
    for (const { title, language, code, line, link } of stories) {
      await test.step(title, async () => {
        await expect(async () => {
          await page.keyboard.press('Escape');
          await candidate.chooseLanguage(language);
        }).toPass({ timeout: 120_000 });
        await candidate.write(code);
        await candidate.run();
        await expect(marked(page)).toHaveText(String(line), { timeout: 30_000 });
        if (mode === 'Standard') {
          await expect(page.locator('[class*="squiggle"]').first()).toBeVisible();
        } else {
          await expect(page.locator('[class*="squiggle"]')).toHaveCount(0);
        }

        // A line above moves the mark, and the link follows it.
        await candidate.editor.focus();
        await page.keyboard.press('ControlOrMeta+Home');
        await page.keyboard.press('Enter');
        await expect(marked(page)).toHaveText(String(line + 1));
        await candidate.results.getByRole('button', { name: link }).first().click();
        await expect(candidate.editor).toBeFocused();
        await expect(page.getByRole('region', { name: 'Code', exact: true })).toContainText(
          `Ln ${line + 1}, Col`,
        );
        await page.keyboard.press('End');
        await page.keyboard.type(' ');
        await expect(marked(page)).toHaveCount(0);
      });
    }
  });
}
