import { expect, type Page } from '@playwright/test';

/** Waits until this item of a work style is the one on screen. */
export async function isAt(page: Page, item: number) {
  await expect(page.getByRole('heading', { name: `Item ${item} of 30` })).toBeVisible();
}

export const nextItem = (page: Page) =>
  page.getByRole('button', { name: /^(Next item|Last answer)/ });

/** Answers an item by its digit, and goes on. */
export async function answerItem(page: Page, item: number, step: number) {
  await isAt(page, item);
  await page.keyboard.press(String(step));
  await expect(nextItem(page)).toBeEnabled();
  await page.keyboard.press('Enter');
}

/**
 * Gives a scenario what it asks for, by digits. What is to be put in order is in one from the start.
 *
 * @returns whether it is to be put in order
 */
export async function answerScenario(page: Page): Promise<{ isOrder: boolean }> {
  const rows = page.getByRole('group', { name: /^Response \d/ });
  const hold = page.getByRole('button', { name: /^Hold 2:/ });
  // The section before this one has radio buttons too, and stands there for a moment.
  await expect(page.getByRole('button', { name: /^Close scenario/ })).toBeVisible();
  await expect(rows.or(hold).or(page.getByRole('radio')).first()).toBeVisible();
  const count = await rows.count();
  if (count === 0 && (await hold.isVisible())) return { isOrder: true };
  if (count === 0) {
    await page.keyboard.press('2');
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
    return { isOrder: false };
  }
  // Each digit goes to the next that has no rating.
  for (let row = 1; row <= count; row += 1) await page.keyboard.press(String(1 + (row % 5)));
  for (let row = 1; row <= count; row += 1) {
    const given = rows.nth(row - 1).getByRole('radio');
    await expect(given.nth(row % 5)).toBeChecked();
  }
  return { isOrder: false };
}

/** Ends a section of answers. Gives back what the question before it said. */
export async function finishSection(page: Page, name: string): Promise<string> {
  await page.getByRole('button', { name: `Finish ${name}` }).click();
  const dialog = page.getByRole('dialog');
  const said = await dialog.innerText();
  await dialog.getByRole('button', { name: /^Finish/ }).click();
  return said;
}
