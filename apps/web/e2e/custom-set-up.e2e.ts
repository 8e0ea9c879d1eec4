import { findViolations } from './support/accessibility.ts';
import { intercept } from './support/intercept.ts';
import { brokenConnection, expect, notReady, refusedRequest, test } from './support/test.ts';

test('custom set-up: no early and no stale errors, and problems found by typing', async ({
  page,
  complaints,
}) => {
  complaints.allow(refusedRequest);
  await page.goto('/assessments/new/custom');
  const setUp = page.getByRole('region', { name: 'Set-up' });
  const start = page.getByRole('region', { name: 'Start' });
  const coding = setUp.getByRole('textbox', { name: 'Coding, minutes' });
  await expect(start.getByRole('button', { name: 'Start' })).toBeEnabled();

  // While one types nothing is wrong yet; left, it is said; changed, it is not said any more.
  await coding.fill('');
  await coding.pressSequentially('4');
  await expect(setUp.getByText(/^Whole minutes/)).toHaveCount(0);
  await coding.blur();
  await expect(setUp.getByText('Whole minutes from 5 to 180.')).toBeVisible();
  await coding.focus();
  await coding.pressSequentially('5');
  await expect(setUp.getByText(/^Whole minutes/)).toHaveCount(0);

  // To choose is no error; what was set before stays in the head of the page.
  await setUp.getByText('Chosen', { exact: true }).click();
  await expect(setUp.getByRole('alert')).toHaveCount(0);
  await expect(page.getByText('Coding 45 minutes: two problems, medium then hard')).toBeVisible();
  await start.getByRole('button', { name: 'Start' }).click();
  await expect(setUp.getByRole('alert')).toHaveText('Choose problem 1, or have all of them drawn.');
  const first = setUp.getByRole('combobox', { name: 'Problem 1' });
  await expect(first).toBeFocused();
  await expect(first).toHaveAttribute('aria-invalid', 'true');

  // The ARIA pattern: typed words, arrows, Enter, Escape; the focus never leaves the field.
  await first.fill('flight');
  const options = setUp.getByRole('listbox', { name: 'Problem 1' }).getByRole('option');
  await expect(options).toHaveText([/^Tasting Flight/]);
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  expect(await findViolations(page)).toEqual([]);
  await first.press('Enter');
  await expect(first).toHaveValue('Tasting Flight');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await expect(setUp.getByRole('alert')).toHaveCount(0);

  const second = setUp.getByRole('combobox', { name: 'Problem 2' });
  await second.click();
  const others = setUp.getByRole('listbox', { name: 'Problem 2' }).getByRole('option');
  await expect(others.filter({ hasText: 'Tasting Flight' })).toHaveCount(0);
  await second.press('ArrowDown');
  await second.press('ArrowDown');
  await second.press('ArrowUp');
  const id = await others.first().getAttribute('id');
  await expect(second).toHaveAttribute('aria-activedescendant', id ?? 'the id of an option');
  await second.press('Escape');
  await expect(second).toHaveValue('');
  await second.fill('no such thing');
  await expect(setUp.getByText('No problem matches.')).toBeVisible();
  await expect(setUp.getByRole('status').filter({ hasText: '0 problems found' })).toBeAttached();
  await second.fill('BORROWED');
  await others.first().click();
  await expect(second).toHaveValue('Borrowed Beans');
  await expect(second).toBeFocused();

  // Why the server refused is gone when something else is set up.
  const refusal = {
    status: 409,
    contentType: 'application/json',
    body: JSON.stringify({
      defined: true,
      code: 'CONFLICT',
      status: 409,
      message: 'Another assessment is running. Finish it before you start this one.',
    }),
  };
  await intercept(page, '**/api/assessments', (route) => route.fulfill(refusal));
  await start.getByRole('button', { name: 'Start' }).click();
  await expect(start.getByRole('alert')).toContainText('Another assessment is running.');
  await coding.fill('50');
  await expect(start.getByRole('alert')).toHaveCount(0);
  await expect(start).toContainText('The clock starts when you press Start.');

  await page.unroute('**/api/assessments');

  // Kept, a set-up has its problems still: on the home page, in the lobby, and when it is started.
  await setUp.getByRole('button', { name: 'Keep as a preset' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('My pair');
  await page.keyboard.press('Enter');
  const pair = page.getByRole('region', { name: 'My pair', exact: true });
  await expect(pair).toContainText('Tasting Flight, then Borrowed Beans');

  // What was set up last is there the next time, and what an environment has can be read.
  await page.goto('/assessments/new/custom');
  await expect(coding).toHaveValue('50');
  await page.getByText('Which libraries, and how a program finds them').click();
  await expect(page.getByText('PriorityQueue').first()).toBeVisible();

  await page.goBack();
  await pair.getByRole('link', { name: 'Set up My pair' }).click();
  await expect(page.getByText('Tasting Flight, then Borrowed Beans').first()).toBeVisible();
  await start.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('navigation', { name: 'Problems' }).getByRole('link')).toHaveText([
    /Tasting Flight/,
    /Borrowed Beans/,
  ]);
});

test('sections of one’s own: chosen, put in order and given minutes by keys alone', async ({
  page,
}) => {
  await page.goto('/assessments/new/custom');
  const setUp = page.getByRole('region', { name: 'Set-up' });
  const sections = setUp.getByRole('list', { name: 'Sections' }).getByRole('listitem');
  const start = page.getByRole('region', { name: 'Start' });
  const rule = (name: string) => setUp.getByRole('img', { name, exact: true });
  await setUp.getByRole('textbox', { name: 'Coding, minutes' }).fill('60');
  await expect(rule('coding 60 minutes, approach 10 minutes')).toBeVisible();

  await setUp.getByRole('button', { name: 'Work style' }).press('Enter');
  // What is pressed goes; the next that may be added has the focus.
  await expect(setUp.getByRole('button', { name: 'Work simulation' })).toBeFocused();
  const minutes = setUp.getByRole('textbox', { name: 'Work style, minutes' });
  await minutes.fill('15');
  await expect(rule('coding 60 minutes, approach 10 minutes, work style 15 minutes')).toBeVisible();
  await expect(setUp.getByRole('status', { name: 'In all' })).toHaveText('85 min');
  expect(await findViolations(page)).toEqual([]);

  // Held by its grip it moves with the arrows, and keeps the focus.
  await setUp.getByRole('button', { name: 'Hold 3: Work style' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Space');
  await expect(sections).toHaveText([/Work style/, /Coding/, /Approach/]);
  await expect(setUp.getByRole('button', { name: 'Hold 1: Work style' })).toBeFocused();
  await expect(rule('work style 15 minutes, coding 60 minutes, approach 10 minutes')).toBeVisible();

  // What cannot be is said where it is mended, and Start says that something is missing.
  const down = setUp.getByRole('button', { name: 'Move 2 down' });
  await down.press('Enter');
  await expect(setUp.getByText('Approach comes after coding: move it down.')).toBeVisible();
  // It cannot go further down, and its row keeps the focus.
  await expect(setUp.getByRole('button', { name: 'Hold 3: Coding' })).toBeFocused();
  await expect(start).toContainText('The set-up is not complete.');
  await setUp.getByRole('button', { name: 'Move 2 down' }).press('Enter');
  await expect(setUp.getByText('Approach comes after coding: move it down.')).toHaveCount(0);
  for (let press = 0; press < 23; press += 1) {
    await setUp.getByRole('button', { name: 'More for Coding' }).press('Enter');
  }
  await expect(setUp.getByText('200 minutes in all; 20 to 180 are possible.')).toBeVisible();
  await setUp.getByRole('button', { name: 'Remove Approach' }).press('Enter');
  await expect(setUp.getByRole('button', { name: 'Remove Coding' })).toBeFocused();
  await setUp.getByRole('textbox', { name: 'Coding, minutes' }).fill('60');
  await expect(sections).toHaveText([/Work style/, /Coding/]);

  await start.getByRole('button', { name: 'Start' }).press('Enter');
  const steps = page.getByRole('list', { name: 'Sections' }).getByRole('listitem');
  await expect(steps).toHaveText([/Work style/, /Coding/]);
  await expect(page.getByRole('button', { name: 'Finish work style' })).toBeVisible();
});

test('a set-up is kept as a preset: named, changed, renamed, there after a restart, and removed', async ({
  page,
  dryRun,
  complaints,
}) => {
  complaints.allow(refusedRequest);
  complaints.allow(brokenConnection);
  complaints.allow(notReady);
  await page.goto('/assessments/new/custom');
  const setUp = page.getByRole('region', { name: 'Set-up' });
  await setUp.getByRole('textbox', { name: 'Coding, minutes' }).fill('45');
  await setUp.getByRole('button', { name: 'Questions', exact: true }).click();
  await setUp.getByRole('button', { name: /^Two behavioural/ }).click();
  const fields = setUp.getByRole('group', { name: 'Questions, settings' });
  await fields.getByRole('button', { name: 'How many product questions' }).click();
  await page.getByRole('menuitemradio', { name: '2' }).click();
  await expect(setUp.getByRole('button', { name: /two product$/ })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  // A name that is taken is refused where it is typed.
  await setUp.getByRole('button', { name: 'Keep as a preset' }).click();
  const dialog = page.getByRole('dialog');
  const name = dialog.getByRole('textbox', { name: 'Name' });
  await dialog.getByRole('button', { name: 'Keep' }).click();
  await expect(dialog).toContainText('A preset needs a name.');
  await name.fill('classic 105');
  await name.press('Enter');
  await expect(dialog).toContainText('There is a preset named Classic 105 already.');
  await name.fill('Tuesdays');
  await name.press('Enter');

  // It stands beside the others, chosen.
  const tuesdays = page.getByRole('radio', { name: /^Tuesdays.*yours$/ });
  await expect(tuesdays).toBeChecked();
  const panel = page.getByRole('region', { name: 'Tuesdays', exact: true });
  await expect(panel).toContainText('Two behavioural, one system design, two product');
  await panel.getByRole('link', { name: 'Change' }).click();
  await expect(setUp.getByRole('textbox', { name: 'Coding, minutes' })).toHaveValue('45');
  await setUp.getByRole('textbox', { name: 'Coding, minutes' }).fill('50');
  await setUp.getByRole('button', { name: 'Save changes' }).click();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Coding' })).toContainText('50');

  await panel.getByRole('button', { name: 'Rename' }).click();
  // As long as a name may be, and one word: it runs over nothing.
  const wednesdays = 'Wednesdays'.repeat(6);
  await name.fill(wednesdays);
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('radio', { name: /^Wednesdays/ })).toBeChecked();
  await page.goto('/');
  const inRow = page.getByRole('link', { name: wednesdays }).getByText(wednesdays);
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await inRow.evaluate((words) => words.scrollWidth - words.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.body.scrollWidth - window.innerWidth)).toBeLessThan(
      1,
    );
  }
  await page.goBack();
  await expect(page.getByRole('radio', { name: /^Wednesdays/ })).toBeChecked();
  await dryRun.stop('SIGKILL');
  await dryRun.start();
  await page.reload();
  const renamed = page.getByRole('region', { name: wednesdays, exact: true });
  await renamed.getByRole('link', { name: `Set up ${wednesdays}` }).click();
  await expect(page.getByText('Coding 50 minutes: two problems, medium then hard')).toBeVisible();
  await page.goBack();
  await renamed.getByRole('button', { name: 'Remove' }).click();
  // The second press of a double click is no answer.
  const answer = dialog.getByRole('button', { name: 'Remove' });
  await answer.dispatchEvent('click', { detail: 2, bubbles: true, cancelable: true });
  await expect(answer).toBeVisible();
  await answer.click();
  await expect(page.getByRole('radio', { name: /^Wednesdays/ })).toHaveCount(0);
});
