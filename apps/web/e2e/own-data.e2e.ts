import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { findViolations, holds } from './support/accessibility.ts';
import { sit } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, test } from './support/test.ts';

const saved = (page: Page) => page.getByRole('status').filter({ hasText: /Saved \d/ });

test('export, delete everything, import: the same report', async ({ page, candidate, dryRun }) => {
  const setUp = { preset: 'sprint', editorMode: 'plain', language: 'javascript' };
  const [title = ''] = await sit(candidate, dryRun, setUp);
  await candidate.write(solutionOf(title, 'accepted', 'JavaScript'));
  const rate = await candidate.submit();
  await candidate.finishCoding();
  await candidate.explain(title, { text: 'One pass over it.', time: 'O(n)', space: 'O(1)' });
  await candidate.finishAssessment();
  await expect(page.getByRole('region', { name: title, exact: true })).toContainText(rate);
  const reportUrl = page.url();

  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText(/^1 assessment, 1 submission, 0 notes/)).toBeVisible();
  const [zip] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export everything' }).click(),
  ]);
  const file = await zip.path();

  // The page of one assessment, from the disk and without a server.
  const [single] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const saved = join(test.info().outputDir, 'assessment.html');
  await single.saveAs(saved);
  await page.context().setOffline(true);
  const offline = await page.context().newPage();
  await offline.goto(pathToFileURL(saved).href);
  await expect(offline.getByRole('heading', { name: 'Replay' })).toBeVisible();
  await expect(offline.getByRole('list', { name: 'Code at this moment' })).toContainText(
    'function',
  );
  // It begins where it ends, with what became of the text that is shown.
  await expect(offline.locator('#mark')).toHaveText(`Submission 1: ${rate}`);
  await offline.getByRole('button', { name: 'Step back' }).click();
  await offline.keyboard.press('Tab');
  expect(await findViolations(offline, { resultTypes: ['violations'] })).toEqual([]);
  await offline.close();
  await page.context().setOffline(false);

  await page.getByRole('button', { name: 'Delete everything' }).click();
  const goes = page.getByRole('form', { name: 'What goes' });
  await expect(goes).toContainText('Assessments with their reports1');
  await expect(goes).toContainText('The last export was today.');
  const remove = goes.getByRole('button', { name: 'Delete 1 assessment and the rest' });
  await expect(remove).toBeDisabled();
  await goes.getByLabel('Type delete').fill('delete');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  await expect(page.getByText(/^0 assessments, 0 submissions/)).toBeVisible();

  await page.getByLabel('A ZIP to import').setInputFiles({
    name: 'mine.zip',
    mimeType: 'application/zip',
    buffer: await readFile(file),
  });
  await expect(page.getByText(/^mine.zip: 1 assessment, 1 to add\./)).toBeVisible();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText(/^mine.zip: 1 assessment, 1 added\./)).toBeVisible();
  await page.goto(reportUrl);
  await expect(page.getByRole('region', { name: title, exact: true })).toContainText(rate);
  await expect(page.getByText('One pass over it.')).toBeVisible();
});

test('settings are kept: after a reload, in another tab, and what is chosen offline', async ({
  page,
  complaints,
}) => {
  complaints.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await page.goto('/settings');
  await page.getByText('Dark', { exact: true }).click();
  await page
    .getByRole('group', { name: 'Font size' })
    .getByRole('button', { name: 'More' })
    .click();
  await expect(saved(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.getByText('14 px')).toBeVisible();

  // What another browser of the owner has chosen is here after a look.
  const other = await page.context().newPage();
  await other.goto('/settings');
  await other.getByText('Light', { exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
  await other.close();

  await page.context().setOffline(true);
  await page.getByText('8', { exact: true }).click();
  await expect(page.getByText(/Kept in this browser/)).toBeVisible();
  await page.context().setOffline(false);
  await expect(saved(page)).toBeVisible();
  // Nothing is left of it in a browser that forgets.
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByRole('radio', { name: '8' })).toBeChecked();
  await page.getByText('As the system', { exact: true }).click();
  await expect(saved(page)).toBeVisible();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await holds(page, 'settings');
});

test('Vim and Emacs: their state stands in the status line, and Esc then Tab leaves', async ({
  page,
}) => {
  await page.goto('/settings');
  await page.getByText('Vim', { exact: true }).click();
  await expect(saved(page)).toBeVisible();
  await page.goto('/problems');
  await page.getByRole('row').nth(1).getByRole('link').click();
  const keys = page.getByRole('status', { name: 'Keys: vim' });
  await expect(keys).toContainText('NORMAL');
  const editor = page.getByRole('textbox', { name: /^Code for/ });
  await editor.focus();
  await page.keyboard.press('i');
  await expect(keys).toContainText('INSERT');
  await page.keyboard.type('// zz');
  await page.keyboard.press('Escape');
  await expect(keys).toContainText('NORMAL');
  await page.keyboard.type('0D');
  await expect(page.locator('.view-lines')).not.toContainText('zz');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();

  await page.goto('/settings');
  await page.getByText('Emacs', { exact: true }).click();
  await expect(saved(page)).toBeVisible();
  await page.goBack();
  const emacs = page.getByRole('status', { name: 'Keys: emacs' });
  await expect(emacs).toContainText('Emacs');
  await editor.focus();
  await page.keyboard.press('Control+x');
  await expect(emacs).toContainText('C-x');
});
