import { answerItem, finishSection, isAt, nextItem } from './support/answer-by-keys.ts';
import { solutionOf } from './support/solutions.ts';
import { brokenConnection, expect, notReady, test } from './support/test.ts';

test('a full assessment: code, words about it, and thirty items answered by keys, through a killed server and without a connection', async ({
  page,
  context,
  candidate,
  complaints,
  dryRun,
}) => {
  test.setTimeout(240_000);
  let titles: string[] = [];

  await test.step('coding and the approach', async () => {
    await candidate.setUp({ preset: 'Full assessment', editor: 'Plain', language: 'JavaScript' });
    await expect(page.getByRole('region', { name: 'Start' })).toContainText('120 minutes');
    titles = await candidate.start();
    await candidate.write(solutionOf(titles[0] ?? '', 'accepted', 'JavaScript'));
    await candidate.submit();
    await candidate.finishCoding();
    await candidate.explain(titles[0] ?? '', { text: 'One pass.', time: 'O(n)', space: 'O(1)' });
    await candidate.saved();
    await finishSection(page, 'approach');
  });

  await test.step('items are answered by a digit and Enter', async () => {
    await isAt(page, 1);
    await expect(nextItem(page)).toBeDisabled();
    await page.keyboard.press('Enter');
    await isAt(page, 1);
    for (let item = 1; item <= 8; item += 1) await answerItem(page, item, 1 + (item % 4));
    await candidate.saved();
  });

  await test.step('a reload is no way back', async () => {
    await page.reload();
    await isAt(page, 9);
    await expect(page.getByRole('progressbar', { name: 'Items answered' })).toHaveAttribute(
      'aria-valuenow',
      '8',
    );
    await answerItem(page, 9, 2);
    await candidate.saved();
  });

  await test.step('the server is killed, and nothing that was saved is lost', async () => {
    complaints.allow(brokenConnection);
    complaints.allow(notReady);
    await dryRun.stop('SIGKILL');
    await answerItem(page, 10, 2);
    await expect(page.getByRole('banner').getByText('Kept here, not sent')).toBeVisible();
    await dryRun.start();
    await candidate.saved();
    await page.reload();
    await isAt(page, 11);
  });

  await test.step('without a connection items go on, and are sent when it is back', async () => {
    await context.setOffline(true);
    for (let item = 11; item <= 13; item += 1) await answerItem(page, item, 3);
    await expect(page.getByRole('banner').getByText('Kept here, not sent')).toBeVisible();
    await context.setOffline(false);
    await candidate.saved();
    await page.reload();
    await isAt(page, 14);
  });

  await test.step('all but two are answered, and the end says so', async () => {
    for (let item = 14; item <= 28; item += 1) await answerItem(page, item, 1 + (item % 4));
    await candidate.saved();
    await page.getByRole('button', { name: 'Finish work style' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('28 of 30 items answered');
    await expect(dialog).toContainText('2 items will have no answer.');
    // Keys are the dialog's as long as it is open.
    await page.keyboard.press('1');
    await dialog.getByRole('button', { name: /^Finish/ }).click();
  });

  await test.step('the report', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Full assessment' })).toBeVisible();
    const style = page.getByRole('region', { name: 'Work style' });
    await expect(style).toContainText('Nobody outside knows how the real one is scored.');
    await expect(style).toContainText('28 of 30 items answered');
    const leanings = style.getByRole('table').first();
    await expect(leanings.getByRole('rowheader')).toHaveCount(16);
    await expect(style.getByRole('heading', { name: 'Seconds an item' })).toBeVisible();
    await style.getByText('All 30 answers').click();
    await expect(style.getByRole('cell', { name: 'not answered' })).toHaveCount(2);
    await expect(page.getByRole('region', { name: titles[0] ?? '', exact: true })).toContainText(
      'Counted: submission 1',
    );
  });
});
