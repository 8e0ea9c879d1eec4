import type { Page } from '@playwright/test';
import { inPlain } from './support/practice.ts';
import { solutionOf } from './support/solutions.ts';
import { expect as hasty, inFirefox, refusedRequest, test } from './support/test.ts';

/** The first page of a server that has just begun takes its time on a busy machine. */
const expect = hasty.configure({ timeout: 60_000 });

test.skip(
  ({ browserName }) => browserName === 'chromium',
  'Chromium has a story for each of these.',
);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/**
 * All in one, as a browser that is started is dear: what of a sitting hangs on the browser. Fields that
 * are left, menus that are typed in, panes, the clipboard, dialogs.
 */
test(
  'a custom sitting, from its set-up to its report',
  inFirefox,
  async ({ page, candidate, complaints }) => {
    test.setTimeout(360_000);
    complaints.allow(refusedRequest);
    await inPlain(page);
    await page.goto('/assessments/new/custom');
    const setUp = page.getByRole('region', { name: 'Set-up' });
    const coding = setUp.getByRole('textbox', { name: 'Coding, minutes' });
    await expect(button(page, 'Start')).toBeEnabled();
    await coding.fill('4');
    await expect(setUp.getByText(/^Whole minutes/)).toHaveCount(0);
    await page.keyboard.press('Tab');
    await expect(setUp.getByText('Whole minutes from 5 to 180.')).toBeVisible();
    await coding.press('End');
    await page.keyboard.type('5');
    await expect(setUp.getByText(/^Whole minutes/)).toHaveCount(0);
    await setUp.getByText('Chosen', { exact: true }).click();
    await button(page, 'Start').click();
    const first = setUp.getByRole('combobox', { name: 'Problem 1' });
    await expect(first).toBeFocused();
    await expect(setUp.getByRole('alert')).toHaveText(/^Choose problem 1/);
    await page.keyboard.type('flight');
    const found = setUp.getByRole('listbox', { name: 'Problem 1' }).getByRole('option');
    await expect(found).toHaveText([/^Tasting Flight/]);
    await page.keyboard.press('Enter');
    await expect(first).toHaveValue('Tasting Flight');
    const second = setUp.getByRole('combobox', { name: 'Problem 2' });
    await second.click();
    await second.press('ArrowDown');
    await second.press('Escape');
    await expect(second).toHaveValue('');
    await second.fill('BORROWED');
    await setUp.getByRole('listbox', { name: 'Problem 2' }).getByRole('option').first().click();
    await expect(second).toHaveValue('Borrowed Beans');
    await page.getByRole('radio', { name: /^Plain/ }).check();
    await page.getByRole('radio', { name: /^JavaScript/ }).check();
    expect(await candidate.start()).toEqual(['Tasting Flight', 'Borrowed Beans']);

    await test.step('the clock can be hidden', async () => {
      await expect(candidate.timer).toHaveText(/^4\d:\d\d/);
      await button(page, 'Hide the time until 15 minutes are left').click();
      await expect(candidate.timer).toHaveText('Time hidden');
      await page.reload();
      await expect(candidate.timer).toHaveText('Time hidden');
      await button(page, 'Show the time').click();
      await expect(candidate.timer).toHaveText(/^4\d:\d\d/);
    });

    const statement = page.getByRole('region', { name: 'Statement' });
    const { results } = candidate;
    await test.step('panes are maximised, folded away and moved', async () => {
      await button(page, 'Maximise the editor').click();
      await page.reload();
      await expect(candidate.editor).toBeVisible();
      await expect(statement).toBeHidden();
      await candidate.editor.focus();
      await page.keyboard.press('F9');
      await expect(statement).toBeVisible();
      await page.keyboard.press('F4');
      await expect(statement).toBeHidden();
      await page.keyboard.press('F4');
      await page.keyboard.press('F6');
      await expect(page.getByRole('tab', { name: 'Samples' })).toBeFocused();
      const width = async () => (await statement.boundingBox())?.width ?? 0;
      const before = await width();
      const line = page.getByRole('separator', { name: 'Resize the statement' });
      await line.focus();
      await page.keyboard.press('ArrowLeft');
      await expect.poll(width).toBe(before - 16);
      const box = await line.boundingBox();
      if (!box) throw new Error('There is no line to drag.');
      await page.mouse.move(box.x, box.y + 200);
      await page.mouse.down();
      await page.mouse.move(box.x + 60, box.y + 200, { steps: 5 });
      await page.mouse.up();
      await expect.poll(width).toBe(before - 16 + 60);
    });

    await test.step('samples are copied, cases are kept, and told when outside the limits', async () => {
      await statement.getByRole('button', { name: 'Copy input of sample 2' }).click();
      await candidate.openResults('Custom input');
      const cases = results.getByRole('group', { name: 'Cases' });
      const input = results.getByRole('textbox', { name: /^Input/ });
      await button(page, 'Add a case').click();
      await expect(input).toHaveValue('');
      await input.press('ControlOrMeta+V');
      await expect(input).toHaveValue(/^\[.*\]\n\[.*\]\n\d+\n\d+$/);
      await cases.getByRole('button', { name: 'Rename Case 2' }).click();
      await cases.getByRole('textbox', { name: 'Name of the case' }).fill('below');
      await page.keyboard.press('Enter');
      await input.fill('[1, 1]\n[-5, 5]\n20\n2');
      await candidate.write('function longestFlight() { return 0; }');
      await page.keyboard.press('ControlOrMeta+S');
      await candidate.saved();
      await candidate.run();
      await expect(results).toContainText('Outside the limits: a price must lie in 0 to 10^9');
      await page.reload();
      await candidate.openResults('Custom input');
      await expect(cases.getByRole('button', { pressed: true })).toHaveText('below');
    });

    await test.step('a problem with a run under way says so in its link', async () => {
      await candidate.write(solutionOf('Tasting Flight', 'time_limit_exceeded', 'JavaScript'));
      await results.getByRole('button', { name: /^Submit/ }).click();
      await candidate.open('Borrowed Beans');
      const link = candidate.problemLinks.filter({ hasText: 'Tasting Flight' });
      await expect(link).toContainText(/Queued|Running/);
      await expect(link).not.toContainText(/Queued|Running/);
      await expect(link).toContainText(/\d+\/\d+/);
    });

    await test.step('what is empty is said before it is finished', async () => {
      await candidate.finishCoding();
      await expect(
        page.getByRole('heading', { name: 'Explain your approach to Tasting Flight' }),
      ).toBeVisible();
      await page.getByRole('textbox', { name: 'Your approach', exact: true }).fill('Two heaps.');
      await page.getByRole('radiogroup', { name: 'Time complexity' }).getByText('O(n)').click();
      await button(page, 'Finish assessment').click();
      const row = (title: string) =>
        page.getByRole('dialog').getByRole('listitem').filter({ hasText: title });
      await expect(row('Tasting Flight')).toContainText('2 words.');
      await expect(row('Tasting Flight')).toContainText('Space complexity is empty.');
      await expect(row('Borrowed Beans')).toContainText('Nothing is written.');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await candidate.finishAssessment();
      await expect(page.getByRole('region', { name: 'Where the time went' })).toContainText(
        'Borrowed Beans was never run and never submitted.',
      );
    });

    await test.step('in practice the reference says what is expected of an own case', async () => {
      await page.goto('/problems/tasting-flight');
      await expect(candidate.editor).toBeAttached();
      await candidate.chooseLanguage('JavaScript');
      await candidate.write('function longestFlight(grape) { return grape.length - 1; }');
      await candidate.openResults('Custom input');
      await results.getByRole('textbox', { name: /^Input/ }).fill('[1, 1]\n[5, 5]\n20\n2');
      await candidate.run();
      await expect(results.getByRole('figure', { name: 'Expected' })).toContainText('2');
      await expect(results.getByRole('figure', { name: 'Yours' }).locator('mark')).toHaveText('1');
      await expect(results.getByRole('img', { name: 'wrong answer' })).toBeVisible();
    });
  },
);
