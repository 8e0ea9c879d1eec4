import type { OpenSection } from '@dryrun/contract';
import { holds } from './support/accessibility.ts';
import { Player } from './support/play.ts';
import { readPdf } from './support/read-pdf.ts';
import { brokenConnection, expect, hourAfter, notReady, test } from './support/test.ts';

// Days are simulated: every clock of the server is put forward, its steady one and the time since the
// machine started too, as they are for a laptop that slept. The server's clock lets that time pass.
test.use({ dryRunEnv: hourAfter });

const hourMs = 60 * 60 * 1000;

const opening = '# One list of halls\n\nIn October the three lists disagreed on 61 of 412 halls.';
const last = '\n\nThese words came last.';
const more =
  '\n\nVery often guests stand before a closed door. The lists were built in other years.';
const long = Array.from(
  { length: 90 },
  (_, line) => `Paragraph ${line} says that the feed had 38 of 61 differences.`,
).join('\n\n');

test('a paper over three days: left, taken up again, cut off, handed in, graded and printed', async ({
  page,
  context,
  complaints,
  dryRun,
}) => {
  complaints.allow(brokenConnection);
  complaints.allow(notReady);
  const box = page.getByRole('textbox', { name: /^Draft \d/ });
  const drafts = page.getByRole('region', { name: 'Drafts' });
  const saved = page.getByText(/^Saved/);
  const type = async (text: string) => {
    await box.press('ControlOrMeta+End');
    await page.keyboard.insertText(text);
  };
  let address = '';
  let at = '';
  const player = new Player(page, dryRun.url);
  const pass = (hours: number) => dryRun.passTime(hours * hourMs);

  await test.step('Monday: set up for a role, begun, kept as a draft, and left', async () => {
    await page.goto('/');
    const start = page.getByRole('region', { name: 'Start an assessment' });
    await start.getByRole('link', { name: /Writing assignment/ }).click();
    await page.getByRole('radio', { name: 'Product manager' }).check();
    await expect(page.getByRole('region', { name: 'Start' })).toContainText('5 days, until');
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByText('Product manager', { exact: true })).toBeVisible();
    await expect(page.getByRole('timer')).toHaveText(/^(5 d|4 d 23 h)$/);
    address = page.url();
    at = new URL(address).pathname;
    await box.fill(opening);
    await expect(saved).toBeVisible();
    await page.getByRole('button', { name: 'Keep as draft 1' }).press('Enter');
    await expect(box).toBeFocused();
    await expect(drafts.getByRole('listitem')).toHaveText([/^Draft 2 open/, /^Draft 1/]);
    await type(more);
    await expect(page.getByText('30 words, about 0.1 pages')).toBeVisible();
    await expect(saved).toBeVisible();
    // And within the same second the server is killed.
    await type(last);
    await dryRun.stop('SIGKILL');
  });

  await test.step('Tuesday: the server is started again, and gets what it had not; the home page reminds', async () => {
    pass(25);
    await dryRun.start();
    const text = async () => {
      const { answers } = await player.ask<OpenSection>('GET', `${at}/sections/writing`);
      return answers.find(({ item }) => item === 'text')?.value;
    };
    await expect.poll(text, { timeout: 60_000 }).toEqual({ text: opening + more + last });
    pass(1);
    await page.goto('/');
    const reminder = page.getByRole('region', { name: /^Writing assignment, due/ });
    await expect(reminder).toContainText('One list of halls');
    await expect(reminder).toContainText('Draft 2, 34 words of 1,000 to 2,000');
    await expect(reminder.getByRole('timer')).toHaveText(/^3 d 2[12] h$/);
    await reminder.getByRole('link', { name: 'Write on' }).click();
    await expect(box).toHaveValue(opening + more + last);
  });

  await test.step('what was left on Monday becomes a draft with the first key', async () => {
    await type('\n\nThe risk is small.');
    await expect(drafts.getByRole('listitem')).toHaveText([
      /^Draft 3 open/,
      /^Draft 2/,
      /^Draft 1/,
    ]);
    await expect(saved).toBeVisible();
  });

  await test.step('facts are counted and shown in the text one at a time', async () => {
    const facts = page.getByRole('region', { name: 'Facts about the text' });
    await facts.getByRole('radio', { name: 'Claims without a number, 2 of 2' }).check();
    await expect(page.locator('mark')).toHaveText([
      'Very often guests stand before a closed door.',
      'The risk is small.',
    ]);
    await holds(page, 'the page of a paper');
    await facts.getByRole('radio', { name: /^Passive voice, 1 of 5/ }).check();
    await expect(page.locator('mark')).toHaveText(['were built']);
    await facts.getByRole('button', { name: 'Show none' }).press('Enter');
    await expect(page.locator('mark')).toHaveCount(0);
    await expect(facts.getByRole('radio', { name: /^Passive voice/ })).toBeFocused();
  });

  await test.step('another assessment runs beside it and ends', async () => {
    const { id } = await player.start({ preset: 'sprint' });
    await page.goto('/');
    await expect(page.getByRole('region', { name: 'Assessment in progress' })).toBeVisible();
    await expect(page.getByRole('region', { name: /^Writing assignment, due/ })).toBeVisible();
    await player.finish(id, 'coding');
    await player.finish(id, 'approach');
  });

  await test.step('Wednesday: without a connection nothing is lost', async () => {
    pass(24);
    await page.goto(address);
    await expect(page.getByRole('timer')).toHaveText(/^2 d 2[12] h$/);
    await context.setOffline(true);
    await type('\n\nTyped without a connection.');
    await expect(page.getByText('Kept here, not sent')).toBeVisible();
    await context.setOffline(false);
    await expect(saved).toBeVisible();
  });

  await test.step('a draft is read beside the text and taken back', async () => {
    await drafts.getByRole('button', { name: 'Compare draft 1 with your text' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('ins')).toContainText(['without a connection']);
    await dialog.getByRole('button', { name: 'Take back into the editor' }).click();
    await expect(box).toHaveValue(opening);
    // What was there is the newest draft.
    await expect(drafts.getByRole('listitem').nth(1)).toHaveText(/^Draft 4/);
    await type(`\n\n${long}`);
    await expect(saved).toBeVisible();
  });

  await test.step('the preview has the pages that are printed', async () => {
    await page.getByRole('button', { name: 'Preview and print' }).click();
    const preview = page.getByRole('region', { name: 'Preview' });
    await expect(preview.getByText(/^[2-9] pages/)).toBeVisible();
    const shown = Number.parseInt((await preview.locator('p').first().innerText()).trim(), 10);
    await holds(page, 'the preview of a paper');
    await page.emulateMedia({ colorScheme: 'dark' });
    const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pdf.pages).toBe(shown);
    expect(pdf.holds('Paragraph 89 says that the feed had 38')).toBe(true);
    expect(pdf.holds('Hand in')).toBe(false);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = page.locator('[data-printed]');
    await expect(printed).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.getByRole('banner')).toBeHidden();
    await page.emulateMedia({ media: null, colorScheme: null });
    await preview.getByRole('button', { name: 'Back to writing' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Preview and print' })).toBeFocused();
  });

  await test.step('it is handed in, and graded by its author; both stay', async () => {
    await page.getByRole('button', { name: 'Hand in' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Hand in the paper?' });
    await expect(dialog).toContainText('words of 1,000 to 2,000');
    await dialog.getByRole('button', { name: 'Hand in' }).press('Enter');
    await expect(page).toHaveURL(`${address}/report`);
    const paper = page.getByRole('region', { name: 'Your paper' });
    await expect(paper.getByRole('heading', { name: 'One list of halls' })).toBeVisible();
    const counted = page.getByRole('region', { name: 'Counted, from draft to draft' });
    await expect(counted.getByRole('row')).toHaveCount(6);
    const grade = page.getByRole('region', { name: 'Grade yourself' });
    await grade.getByRole('checkbox').first().check();
    await expect(grade.getByText(/^Saved/)).toBeVisible();
    await page.reload();
    await expect(grade.getByRole('checkbox').first()).toBeChecked();
    await counted.getByRole('button', { name: 'Read draft 2' }).press('Enter');
    await expect(page.getByRole('region', { name: 'Draft 2' })).toContainText('closed door');
    const facts = page.getByRole('region', { name: 'Facts about the text' });
    await facts.getByRole('radio', { name: /^Weasel words/ }).check();
    await expect(page.locator('mark')).toHaveText(['Very often']);
    await holds(page, 'the report of a paper');
    expect(readPdf(await page.pdf({ preferCSSPageSize: true })).pages).toBe(1);
  });
});
