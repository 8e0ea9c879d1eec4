import { findViolations } from './accessibility.ts';
import { expect, refusedRequest, test } from './test.ts';

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
  await page.route('**/api/assessments', (route) => route.fulfill(refusal));
  await start.getByRole('button', { name: 'Start' }).click();
  await expect(start.getByRole('alert')).toContainText('Another assessment is running.');
  await coding.fill('50');
  await expect(start.getByRole('alert')).toHaveCount(0);
  await expect(start).toContainText('The clock starts when you press Start.');

  // What was set up last is there the next time, and what an environment has can be read.
  await page.reload();
  await expect(coding).toHaveValue('50');
  await page.getByText('Which libraries, and how a program finds them').click();
  await expect(page.getByText('PriorityQueue').first()).toBeVisible();
});
