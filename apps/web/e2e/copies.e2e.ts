import { practise } from './support/practice.ts';
import type { LanguageName } from './support/solutions.ts';
import { expect, inFirefox, test } from './support/test.ts';

/** No two alike, and each with what a copy may lose: spaces at ends, tabs, kinds of é, no last line. */
const submitted: readonly { language: LanguageName; code: string }[] = [
  { language: 'Python', code: '# A: cafe\u0301, caf\u00e9\u00a0 \nx = "\t😀"  \n\n\n' },
  { language: 'TypeScript', code: '// B: \u200bzero\nconst s = `a\\r\\n\u2028`; \n\t' },
  { language: 'Python', code: '# A again: cafe\u0301\u00a0\nx = "\t😀" \n' },
];

test(
  'three submissions in two languages: each page shows and copies its own',
  inFirefox,
  async ({ page, candidate }) => {
    await practise(page, candidate, 'Python');
    const pages: string[] = [];
    for (const [index, { language, code }] of submitted.entries()) {
      await candidate.chooseLanguage(language);
      await candidate.write(code);
      // None of them solves anything.
      await candidate.results.getByRole('button', { name: /^Submit/ }).click();
      await expect(candidate.results.getByRole('status')).toHaveText(
        new RegExp(`^Submission ${index + 1}(, judged|\\. It does not compile)`),
        { timeout: 60_000 },
      );
    }
    await page.goto('/submissions');
    const links = page.getByRole('row').getByRole('link');
    await expect(links).toHaveCount(submitted.length);
    for (const link of await links.all()) pages.push((await link.getAttribute('href')) ?? '');
    // The newest is on top.
    pages.reverse();
    // Back and forth, so that what one page has kept could show in another.
    for (const index of [0, 1, 2, 1, 0]) {
      const { language, code } = submitted[index] ?? { language: '', code: '' };
      await page.goto(pages[index] ?? '');
      await expect(page.getByRole('main')).toContainText(language);
      const pane = page.getByRole('region', { name: 'Code', exact: true });
      await pane.getByRole('button', { name: 'Copy' }).click();
      await expect(pane.getByRole('button', { name: 'Copied' })).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    }
    await page.getByRole('link', { name: 'Reopen in practice' }).click();
    await expect(page.getByText(/^Submission 1 of .* is in the editor/)).toBeVisible();
    expect(await candidate.code()).toBe(submitted[0]?.code);
  },
);
