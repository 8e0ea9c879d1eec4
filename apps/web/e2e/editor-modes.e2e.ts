import type { Page } from '@playwright/test';
import type { Candidate } from './support/candidate.ts';
import { sit } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, test } from './support/test.ts';

/** Typed at the end: a comment, words, a number, a string, and a point that asks for what follows. */
const typed = '\n// a note\nfunction later(word: string) { return Math.';

test('standard: colours, and suggestions as one types', async ({ page, candidate, dryRun }) => {
  await sit(candidate, dryRun, { preset: 'sprint', editorMode: 'standard' });
  await candidate.type(typed);
  await expect(suggestions(page)).toBeVisible();
  await page.keyboard.type('sqrt');
  await expect(suggestions(page).getByRole('option', { name: /^sqrt/ })).toBeVisible();
  // Written out already: the key makes a line, as in a comment, where nothing is suggested.
  await page.keyboard.press('Enter');
  await page.keyboard.type('// later');
  await candidate.saved();
  await expect(suggestions(page)).toHaveCount(0);
  expect(await candidate.code()).toMatch(/Math\.sqrt\n *\/\/ later/);
  expect((await coloursOf(candidate)).size).toBeGreaterThan(2);
});

test('no-autocomplete: colours, and no suggestion even when asked', async ({
  page,
  candidate,
  dryRun,
}) => {
  await sit(candidate, dryRun, { preset: 'sprint', editorMode: 'no-autocomplete' });
  await seesNoSuggestion(page, candidate);
  expect((await coloursOf(candidate)).size).toBeGreaterThan(2);
});

test('plain: a whole sitting with neither colours nor suggestions', async ({
  page,
  candidate,
  dryRun,
}) => {
  const setUp = { preset: 'sprint', editorMode: 'plain', language: 'javascript' };
  const [title = '', other = ''] = await sit(candidate, dryRun, setUp);
  await expect(candidate.timer).toHaveText(/^(1:00:00|59:\d\d)/);
  await seesNoSuggestion(page, candidate);
  expect((await coloursOf(candidate)).size).toBe(1);

  await candidate.write(solutionOf(title, 'accepted', 'JavaScript'));
  await candidate.run();
  const samples = candidate.results.getByRole('tab', { name: 'Samples' });
  await expect(samples).toContainText(/(\d+)\/\1$/);
  const rate = await candidate.submit();
  expect(rate).toMatch(/^(\d+)\/\1$/);
  await candidate.finishCoding();
  await candidate.explain(title, { text: 'One pass.', time: 'O(n)', space: 'O(n)' });
  // The code beside the text has no colours either.
  await expect(page.getByRole('region', { name: 'Your code' }).getByRole('textbox')).toHaveValue(
    solutionOf(title, 'accepted', 'JavaScript'),
  );
  await candidate.finishAssessment();

  await expect(page.getByText('Plain editor')).toBeVisible();
  await expect(page.getByRole('region', { name: title, exact: true })).toContainText(rate);
  await expect(page.getByRole('region', { name: other, exact: true })).toContainText(
    'Nothing counted: never submitted, never run',
  );
});

test('document: nothing runs, and the draft is judged afterwards', async ({ page, candidate }) => {
  await candidate.setUp({ preset: 'Phone screen 45', language: 'TypeScript' });
  await expect(page.getByRole('radio', { name: /^Document/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: /^Standard/ })).toBeDisabled();
  const [title = ''] = await candidate.start();
  await seesNoSuggestion(page, candidate);
  expect((await coloursOf(candidate)).size).toBe(1);
  await expect(page.getByRole('button', { name: /^(Run|Submit)/ })).toHaveCount(0);
  await expect(candidate.results).toHaveCount(0);

  // A long line is brought to its end below the line numbers, and does not cover them.
  await candidate.type('x'.repeat(300));
  await expect.poll(() => candidate.editor.evaluate(isBelowItsNumbers)).toBe(true);

  await candidate.write(solutionOf(title, 'accepted', 'TypeScript'));
  // The keys for it do nothing either.
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await candidate.saved();
  await page.getByRole('button', { name: 'Finish document' }).click();
  const dialog = page.getByRole('dialog', { name: 'Finish document?' });
  await expect(dialog).toContainText('Your draft counts');
  await dialog.getByRole('button', { name: 'Finish document' }).click();
  await candidate.finishQuestions();

  const problem = page.getByRole('region', { name: title, exact: true });
  // A busy machine judges the draft for a while.
  await expect(problem).toContainText('Counted: the last draft, submitted at the end', {
    timeout: 60_000,
  });
  await expect(problem).toContainText(/(\d+)\/\1/);
  await expect(page.getByRole('row').filter({ hasText: `${title} last draft` })).toHaveCount(1);
  // The way from one section to the next is none out of the assessment.
  await expect(page.getByRole('region', { name: 'Session log' })).toContainText('No departures.');
});

/** Whether the text of a plain editor is scrolled sideways, and its numbers are still on top of it. */
function isBelowItsNumbers(box: Element): boolean {
  const numbers = box.previousElementSibling;
  if (!numbers || (box.parentElement?.scrollLeft ?? 0) === 0) return false;
  const { left, top, width } = numbers.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + 12) === numbers;
}

/** Types what would bring suggestions, asks for them, and waits until the text is on the server. */
async function seesNoSuggestion(page: Page, candidate: Candidate) {
  await candidate.type(typed);
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('ControlOrMeta+I');
  await page.keyboard.type('s');
  await candidate.saved();
  await expect(suggestions(page)).toHaveCount(0);
  expect(await candidate.code()).toContain(`${typed}s`);
}

function suggestions(page: Page) {
  return page.getByRole('listbox', { name: 'Suggest' });
}

/** The colours in which the code is shown. */
async function coloursOf(candidate: Candidate): Promise<Set<string>> {
  const code = await candidate.code();
  const region = candidate.page.getByRole('region', { name: 'Code', exact: true });
  const colours = await region.evaluate((pane, whole) => {
    const found: string[] = [];
    const texts = document.createTreeWalker(pane, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = (node.textContent ?? '').replaceAll('\u00a0', ' ').trim();
      const isCode = /[a-z]/.test(text) && whole.includes(text);
      if (isCode && node.parentElement) found.push(getComputedStyle(node.parentElement).color);
    }
    for (const box of pane.querySelectorAll('textarea')) {
      if (box.value !== '') found.push(getComputedStyle(box).color);
    }
    return found;
  }, code);
  expect(colours.length, 'the code is in sight').toBeGreaterThan(0);
  return new Set(colours);
}
