import type { Page } from '@playwright/test';
import { answerItem, answerScenario, finishSection, isAt } from './support/answer-by-keys.ts';
import { solutionOf } from './support/solutions.ts';
import { brokenConnection, expect, notReady, test } from './support/test.ts';

const keptHere = (page: Page) => page.getByRole('banner').getByText('Kept here, not sent');

/** Answers the scenario that is open, and closes it: it is final, and another is open. */
async function closeScenario(page: Page, number: number) {
  await answerScenario(page);
  const close = page.getByRole('button', { name: `Close scenario ${number}` });
  await expect(close).toBeEnabled();
  await close.press('Enter');
  await expect(close).toHaveCount(0);
}

const isOpen = (page: Page, number: number) =>
  expect(page.getByRole('button', { name: `Close scenario ${number}` })).toBeVisible();

test('Graduate: code, items and scenarios from set-up to report, with the server killed among scenarios', async ({
  page,
  candidate,
  complaints,
  dryRun,
}) => {
  complaints.allow(brokenConnection);
  complaints.allow(notReady);
  const preset = 'Graduate 70/15/60';
  await page.goto('/assessments/new');
  const shapes = page.getByRole('radiogroup', { name: 'Presets' });
  await expect(shapes.getByRole('radio')).toHaveCount(13);
  // What is chosen stands in the address, and is drawn a moment after.
  const graduate = shapes.getByRole('radio', { name: new RegExp(`^${preset}.*published$`) });
  await graduate.click();
  await expect(graduate).toBeChecked();
  const shape = page.getByRole('region', { name: preset });
  await expect(shape.getByRole('listitem')).toContainText(['Coding', 'Work style', 'Work sim']);
  await expect(shape).toContainText('A large employer’s page for graduates');
  await shape.getByRole('link', { name: `Set up ${preset}` }).click();
  await candidate.chooseInLobby({ preset, editor: 'Plain', language: 'JavaScript' });
  const differences = page.getByRole('region', { name: 'Where real platforms differ' });
  await expect(differences).toContainText('Elsewhere: ');
  await expect(differences.getByRole('link', { name: 'How this compares' })).toHaveAttribute(
    'href',
    '/how-this-compares',
  );
  await expect(page.getByRole('region', { name: 'Start' })).toContainText('145 minutes');
  const [title = ''] = await candidate.start();
  await candidate.write(solutionOf(title, 'accepted', 'JavaScript'));
  await candidate.submit();
  await candidate.finishCoding();

  for (let item = 1; item <= 3; item += 1) await answerItem(page, item, item);
  await candidate.saved();
  expect(await finishSection(page, 'work style')).toContain('27 items will have no answer.');

  await closeScenario(page, 1);
  await candidate.saved();
  await dryRun.stop('SIGKILL');
  await closeScenario(page, 2);
  await expect(keptHere(page)).toBeVisible();
  await dryRun.start();
  await candidate.saved();
  await page.reload();
  await isOpen(page, 3);
  await finishSection(page, 'work simulation');

  await expect(page.getByRole('region', { name: title, exact: true })).toContainText(
    'Counted: submission 1',
  );
  await expect(page.getByRole('region', { name: 'Work style' })).toContainText(
    '3 of 30 items answered',
  );
  const simulation = page.getByRole('region', { name: 'Work simulation' });
  await expect(simulation).toContainText('An opinion with reasons, not a key.');
  await expect(simulation.getByRole('heading', { level: 3 }).first()).toBeVisible();
});

test('Experienced: code, design scenarios and items from set-up to report, with the connection cut among scenarios', async ({
  page,
  context,
  candidate,
  complaints,
}) => {
  complaints.allow(brokenConnection);
  const choices = { editor: 'Plain', language: 'JavaScript' } as const;
  await candidate.setUp({ preset: 'Experienced 90/20/10', ...choices });
  await expect(page.getByRole('region', { name: 'Start' })).toContainText('120 minutes');
  const [title = ''] = await candidate.start();
  await candidate.write(solutionOf(title, 'accepted', 'JavaScript'));
  await candidate.submit();
  await candidate.finishCoding();

  await isOpen(page, 1);
  await context.setOffline(true);
  await closeScenario(page, 1);
  await expect(keptHere(page)).toBeVisible();
  await context.setOffline(false);
  await candidate.saved();
  await page.reload();
  await isOpen(page, 2);
  await finishSection(page, 'work simulation');

  for (let item = 1; item <= 2; item += 1) await answerItem(page, item, 4);
  await candidate.saved();
  await page.reload();
  await isAt(page, 3);
  await finishSection(page, 'work style');

  await expect(page.getByRole('region', { name: title, exact: true })).toContainText(
    'Counted: submission 1',
  );
  await expect(page.getByRole('region', { name: 'Work simulation' })).toContainText(
    'An opinion with reasons, not a key.',
  );
  await expect(page.getByRole('region', { name: 'Work style' })).toContainText(
    '2 of 30 items answered',
  );
});
