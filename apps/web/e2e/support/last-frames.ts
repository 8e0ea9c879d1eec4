import type { Page } from '@playwright/test';

/** The code of each problem as the page of the replay draws it at the very end, by slug. */
export async function lastFrames(page: Page, id: string): Promise<{ [problem: string]: string }> {
  await page.goto(`/assessments/${id}/replay`);
  const code = page.getByRole('region', { name: 'Code', exact: true });
  await code.waitFor();
  await page.keyboard.press('End');
  // Without the changes only what stood there is left.
  await page.keyboard.press('c');
  const replay = await page.request.get(`/api/assessments/${id}/replay`);
  const { problems }: { problems: { slug: string; title: string }[] } = await replay.json();
  const shown: [string, string][] = [];
  for (const { slug, title } of problems) {
    const choose = page.getByRole('navigation', { name: 'Problem on screen' }).getByRole('button');
    const chosen = choose.filter({ hasText: title });
    await chosen.click();
    await chosen.and(page.locator('[aria-current="true"]')).waitFor();
    const lines = await code
      .locator('[data-kind]')
      .evaluateAll((drawn) => drawn.map((line) => line.lastElementChild?.textContent ?? ''));
    shown.push([slug, lines.join('\n')]);
  }
  return Object.fromEntries(shown);
}
