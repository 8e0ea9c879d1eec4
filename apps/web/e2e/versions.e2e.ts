import type { Page } from '@playwright/test';
import { sit } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, test, unavailable } from './support/test.ts';

const title = 'Tasting Flight';

const versions = (page: Page) => page.getByRole('dialog', { name: 'Earlier versions' });

async function openVersions(page: Page) {
  await page.getByRole('button', { name: 'Earlier versions' }).click();
  await expect(versions(page).getByRole('button', { name: 'Starter code' })).toBeVisible();
}

async function putBack(page: Page, name: RegExp) {
  await versions(page).getByRole('button', { name }).first().click();
  await versions(page).getByRole('button', { name: 'Put into the editor' }).click();
  await expect(versions(page)).toBeHidden();
}

/** Notes at the body that a page had an editor before it said so much. */
const noteEditorsBefore = (page: Page, words: string) =>
  page.evaluate((said) => {
    new MutationObserver(() => {
      const { body } = document;
      if (!body.querySelector('[aria-label^="Code for"]') || body.innerText.includes(said)) return;
      body.dataset.editorBefore = 'seen';
    }).observe(document.body, { childList: true, subtree: true });
  }, words);

test('practice: a submission, the starter code and what stood there come back', async ({
  page,
  candidate,
  complaints,
}) => {
  await page.goto('/problems/tasting-flight');
  await expect(candidate.editor).toBeAttached();
  await candidate.chooseLanguage('TypeScript');
  const starter = await candidate.code();
  const solution = solutionOf(title, 'accepted', 'TypeScript');
  await candidate.write(solution);
  await candidate.submit();
  await candidate.write('// another idea');
  await candidate.saved();

  await openVersions(page);
  await putBack(page, /^Submission 1/);
  expect(await candidate.code()).toBe(solution);
  await expect(page.getByText(/^Submission 1 of .* is in the editor/)).toBeVisible();
  await page.getByRole('button', { name: 'Take mine back' }).click();
  expect(await candidate.code()).toBe('// another idea');
  await openVersions(page);
  await putBack(page, /^Starter code/);
  expect(await candidate.code()).toBe(starter);
  await candidate.saved();

  // From the submission's own page, and not again after a reload. The server may be away for a moment.
  complaints.allow(unavailable);
  const away = { code: 'SERVICE_UNAVAILABLE', message: 'The database is away.', status: 503 };
  await page.route('**/api/versions/*', (route) => route.fulfill({ status: 503, json: away }), {
    times: 1,
  });
  await page.goto('/submissions');
  await page.getByRole('row').filter({ hasText: title }).getByRole('link').first().click();
  await noteEditorsBefore(page, 'is in the editor');
  await page.getByRole('link', { name: 'Reopen in practice' }).click();
  await expect(page.getByText(/^Submission 1 of .* is in the editor/)).toBeVisible();
  expect(await page.evaluate(() => document.body.dataset.editorBefore)).toBeUndefined();
  expect(await candidate.code()).toBe(solution);
  await candidate.write('// on from here');
  await candidate.saved();
  await page.reload();
  await expect(candidate.editor).toBeAttached();
  expect(await candidate.code()).toBe('// on from here');
});

test('a sitting: a text that was reset is in the earlier versions', async ({
  page,
  candidate,
  dryRun,
}) => {
  await sit(candidate, dryRun, { preset: 'sprint', editorMode: 'plain' });
  await candidate.write('// half an idea');
  await candidate.saved();
  await page.getByRole('button', { name: 'Reset to starter code' }).click();
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await candidate.saved();
  await page.reload();
  await expect(candidate.editor).toBeAttached();
  await openVersions(page);
  // The starter code was saved after it.
  const saved = versions(page).getByRole('button', { name: /^Saved/ });
  await expect(saved).toHaveCount(2);
  await saved.last().click();
  await expect(versions(page)).toContainText('half an idea');
  await versions(page).getByRole('button', { name: 'Put into the editor' }).click();
  expect(await candidate.code()).toBe('// half an idea');
});
