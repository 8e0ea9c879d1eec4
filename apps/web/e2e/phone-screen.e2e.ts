import type { Page } from '@playwright/test';
import { findViolations, holds } from './support/accessibility.ts';
import { solutionOf } from './support/solutions.ts';
import { brokenConnection, expect, notReady, refusedRequest, test } from './support/test.ts';

const story =
  'In spring our nightly import of timetables failed about once a week. ' +
  'I was on the web team and not asked. I read three months of its log and found that 11 of 13 ' +
  'failures came from a file that arrived too early. Since June it has failed once.';

const box = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });
const questionLinks = (page: Page) =>
  page.getByRole('navigation', { name: 'Questions' }).getByRole('link');

test('a phone screen from set-up to report, by keyboard, with the server restarted and the connection cut', async ({
  page,
  context,
  candidate,
  complaints,
  dryRun,
}) => {
  test.setTimeout(180_000);
  complaints.allow(brokenConnection);
  complaints.allow(notReady);
  complaints.allow(refusedRequest);
  let title = '';

  await test.step('a document, in which nothing runs', async () => {
    await candidate.setUp({ preset: 'Phone screen 45', language: 'TypeScript' });
    [title = ''] = await candidate.start();
    await expect(candidate.timer).toHaveText(/^2[45]:\d\d/);
    await expect(page.getByRole('button', { name: /^(Run|Submit)/ })).toHaveCount(0);
    const steps = page.getByRole('list', { name: 'Sections' }).getByRole('listitem');
    await expect(steps).toHaveText([/^1Document/, /^2Questions/]);
    await candidate.write(solutionOf(title, 'accepted', 'TypeScript'));
    await candidate.saved();
    await candidate.finishCoding('document');
  });

  await test.step('three questions, each with words in the bar', async () => {
    await expect(questionLinks(page)).toHaveCount(3);
    await expect(page.getByRole('main')).toBeFocused();
    await expect(candidate.timer).toHaveText(/^(20:00|19:\d\d)/);
    await expect(page.getByText('Question 1 of 3, behavioural')).toBeVisible();
    await expect(page.getByText('A guide: 7, 7 and 6 minutes.')).toBeVisible();
    await box(page).press('ControlOrMeta+A');
    // Pasted: that is noted down, by its length.
    await page.evaluate((text) => navigator.clipboard.writeText(text), story);
    await page.keyboard.press('ControlOrMeta+V');
    await candidate.saved();
    await expect(questionLinks(page).first()).toContainText('49 words');
    await holds(page, 'questions');
  });

  await test.step('the next question by keys, written while there is no connection', async () => {
    // From the box on to the button below it.
    await box(page).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Question 2' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Question 2 of 3, behavioural')).toBeVisible();
    await expect(box(page)).toHaveValue('');
    await expect(box(page)).toBeFocused();
    await context.setOffline(true);
    await page.keyboard.type('I asked the operators first.');
    await expect(page.getByText(/No connection since/)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(/No connection since/)).toHaveCount(0, { timeout: 30_000 });
    await candidate.saved();
  });

  await test.step('what was typed a second before the server is killed is there again', async () => {
    await questionLinks(page).nth(2).click();
    await expect(page.getByText('Question 3 of 3, system design')).toBeVisible();
    await box(page).focus();
    await page.keyboard.type('It must sell 2,000 places a day. ');
    await candidate.saved();
    await page.keyboard.type('When the worker stops nobody loses a place.');
    await dryRun.stop('SIGKILL');
    await page.keyboard.type(' Later.');
    await dryRun.start();
    await candidate.saved();
    await page.reload();
    // A reload stays on the question.
    await expect(page.getByText('Question 3 of 3, system design')).toBeVisible();
    await expect(box(page)).toHaveValue(
      'It must sell 2,000 places a day. When the worker stops nobody loses a place. Later.',
    );
    await questionLinks(page).first().click();
    await expect(box(page)).toHaveValue(story);
    await questionLinks(page).nth(1).click();
    await expect(box(page)).toHaveValue('I asked the operators first.');
  });

  await test.step('the story bank and practice are closed meanwhile', async () => {
    const other = await context.newPage();
    await other.goto('/stories');
    await expect(
      other.getByText('The story bank is closed while an assessment runs.'),
    ).toBeVisible();
    await other.goto('/questions');
    await expect(
      other.getByText('Practice of written questions is closed while an assessment runs.'),
    ).toBeVisible();
    expect(await findViolations(other)).toEqual([]);
    await other.close();
  });

  await test.step('finishing says what is written', async () => {
    await page.getByRole('button', { name: 'Finish questions' }).click();
    const dialog = page.getByRole('dialog', { name: 'Finish questions?' });
    await expect(dialog.getByRole('listitem').first()).toContainText('49 words');
    await expect(dialog.getByRole('listitem').nth(2)).toContainText('16 words');
    await dialog.getByRole('button', { name: 'Finish and open the report' }).click();
  });

  await test.step('the report: the draft judged, the answers to be graded by their writer', async () => {
    const problem = page.getByRole('region', { name: title, exact: true });
    await expect(problem).toContainText('Counted: the last draft, submitted at the end');
    await expect(problem).toContainText(/(\d+)\/\1/, { timeout: 60_000 });

    const log = page.getByRole('region', { name: 'Session log' });
    await expect(log.getByRole('row', { name: `${story.length} characters` })).toContainText(
      'Paste',
    );

    const answer = page.getByRole('region', { name: 'Question 1, your answer' });
    await expect(answer).toContainText('11 of 13');
    const checklist = page.getByRole('group', { name: 'Question 1, grade yourself' });
    await expect(checklist.getByRole('checkbox', { checked: true })).toHaveCount(5);
    await expect(checklist.getByRole('checkbox', { name: /^Numbers/ })).toBeChecked();
    await expect(
      page
        .getByRole('region', { name: 'Question 1, what good answers cover' })
        .getByRole('listitem'),
    ).not.toHaveCount(0);
    const learned = checklist.getByRole('checkbox', { name: /^What was learned/ });
    await learned.focus();
    const kept = page.waitForResponse((response) => response.url().endsWith('/ticks'));
    await page.keyboard.press('Space');
    expect((await kept).status()).toBe(200);
    await checklist.getByRole('button', { name: 'Keep as story 1' }).click();
    await expect(checklist.getByRole('link', { name: 'Open it in the story bank' })).toBeVisible();
    await page.reload();
    await expect(learned).toBeChecked();
    await expect(checklist.getByRole('checkbox', { checked: true })).toHaveCount(6);
    await holds(page, 'report with questions');
  });
});
