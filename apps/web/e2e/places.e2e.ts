import type { Page } from '@playwright/test';
import type { Candidate } from './support/candidate.ts';
import { chooseMode as choose, inPlain } from './support/practice.ts';
import type { LanguageName } from './support/solutions.ts';
import { expect, test } from './support/test.ts';

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
  if (mode === 'Plain') await inPlain(page);
  await page.goto('/problems/tasting-flight');
  await expect(candidate.editor).toBeAttached({ timeout: 60_000 });
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

const broken = 'function longestFlight(grape) {\n  const a = ;\n  return a;\n}\n';
const submit = (candidate: Candidate) =>
  candidate.results.getByRole('button', { name: /^Submit/ }).click();

test('Document, where nothing runs: the line of an error found before stays marked', async ({
  page,
  candidate,
}) => {
  await practise(page, candidate, 'Plain');
  await candidate.chooseLanguage('JavaScript');
  await candidate.write(broken);
  await candidate.run();
  await expect(marked(page)).toHaveText('2', { timeout: 60_000 });
  await choose(page, 'Document');
  await expect(candidate.results).toHaveCount(0);
  await expect(marked(page)).toHaveText('2');
  await expect(page.locator('[class*="squiggle"]')).toHaveCount(0);
  await candidate.editor.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Enter');
  await expect(marked(page)).toHaveText('3');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('//');
  await expect(marked(page)).toHaveCount(0);
});

test('on a submission a place in a message leads to that line of its code', async ({
  page,
  candidate,
}) => {
  await practise(page, candidate, 'Plain');
  await candidate.chooseLanguage('JavaScript');
  await candidate.write(broken);
  await submit(candidate);
  const code = page.getByRole('region', { name: 'Code', exact: true });
  await candidate.results.getByRole('link', { name: /submission 1$/ }).click();
  const heading = page.getByRole('heading', { level: 1, name: /^Submission/ });
  await expect(heading).toBeVisible();
  await page.getByRole('button', { name: 'solution.js:2:13: to line 2' }).click();
  await expect(code.locator(':focus')).toHaveText('2  const a = ;');
  await expect(code.locator(':focus')).toBeInViewport({ ratio: 1 });

  // Far down, from a call of a test that failed, while the difference is shown.
  await page.goBack();
  const far = `${'// a line\n'.repeat(150)}function longestFlight(grape) {\n  return grape.x.y;\n}\n`;
  await candidate.write(far);
  await submit(candidate);
  await candidate.results.getByRole('link', { name: /submission 2$/ }).click({ timeout: 60_000 });
  await code.getByRole('tab', { name: /^Diff/ }).click();
  for (let times = 0; times < 2; times += 1) {
    await page.getByRole('button', { name: /^solution\.js:152:\d+: to line 152$/ }).click();
    await expect(code.locator(':focus')).toHaveText('152  return grape.x.y;');
    await expect(code.locator(':focus')).toBeInViewport({ ratio: 1 });
    await heading.scrollIntoViewIfNeeded();
  }
});

test('the line that is written in stays in sight when there is less room', async ({
  page,
  candidate,
}) => {
  await page.goto('/problems/tasting-flight');
  await expect(candidate.editor).toBeAttached({ timeout: 60_000 });
  const lines = Array.from({ length: 60 }, (_, index) => `// line ${index + 1}`);
  await candidate.write(lines.join('\n'));
  await candidate.type(' end');
  const code = page.getByRole('region', { name: 'Code', exact: true });
  const last = code.getByText('// line 60 end');
  await expect(last).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1440, height: 620 });
  await expect(last).toBeInViewport({ ratio: 1 });
  // One who has scrolled away reads something else.
  await last.hover();
  await expect(async () => {
    await page.mouse.wheel(0, -1_000);
    await expect(last).toBeHidden({ timeout: 1_000 });
  }).toPass();
  await page.setViewportSize({ width: 1440, height: 560 });
  await expect(last).toBeHidden();
});
