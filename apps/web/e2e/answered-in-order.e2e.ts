import type { Page } from '@playwright/test';
import { endsWithItsContent, holds } from './support/accessibility.ts';
import { answerScenario, finishSection, isAt } from './support/answer-by-keys.ts';
import { intercept } from './support/intercept.ts';
import { Player } from './support/play.ts';
import { expect, refusedRequest, test } from './support/test.ts';

// What axe finds says where it is; a trace would only take down scan after scan. Said only where there
// would be one: it costs these tests a Dry Run of their own.
if (!process.env.CI) test.use({ trace: 'off' });

test('scenarios and items by keys alone, in two tabs, on narrow pages and dark ones', async ({
  page,
  context,
  candidate,
  complaints,
  dryRun,
}) => {
  test.setTimeout(240_000);
  const player = new Player(page, dryRun.url);
  const { id } = await player.start({
    preset: 'custom',
    custom: {
      sections: [
        { kind: 'work-simulation', minutes: 20 },
        { kind: 'work-style', minutes: 10 },
      ],
      ...{ difficulties: [], topics: [], timeoutRule: 'strict' },
    },
  });
  await page.goto(`/assessments/${id}`);

  const titles: string[] = [];
  for (let number = 1; number <= 4; number += 1) {
    await test.step(`scenario ${number} is answered and closed`, async () => {
      const close = page.getByRole('button', { name: `Close scenario ${number}` });
      await expect(close).toBeVisible();
      const material = page.getByRole('region', { name: 'Material' });
      titles.push(await material.getByRole('heading', { level: 2 }).innerText());
      await giveSomething(page);
      await holds(page, `scenario ${titles.at(-1)}`);
      await endsWithItsContent(page);
      if (number === 2) {
        await candidate.saved();
        await page.reload();
      }
      await expect(close).toBeEnabled();
      await close.focus();
      await page.keyboard.press('Enter');
      await expect(close).toHaveCount(0);
    });
  }
  expect(new Set(titles).size).toBe(4);
  await expect(page.getByRole('heading', { name: 'Every scenario is closed' })).toBeVisible();
  await candidate.saved();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Every scenario is closed' })).toBeVisible();
  await finishSection(page, 'work simulation');

  await test.step('both kinds of items hold on every page', async () => {
    const held = new Set<string>();
    for (let item = 1; held.size < 2; item += 1) {
      await isAt(page, item);
      const question = page.getByText(
        /^(Which of the two is more like you|How far do you agree)\?$/,
      );
      const asks = await question.first().innerText();
      await page.keyboard.press('2');
      if (!held.has(asks)) await holds(page, asks);
      await endsWithItsContent(page);
      held.add(asks);
      await page.keyboard.press('Enter');
    }
    await candidate.saved();
  });

  await test.step('of two tabs the first answer counts, and the other goes on from there', async () => {
    complaints.allow(refusedRequest);
    const now = await page
      .getByRole('progressbar', { name: 'Items answered' })
      .getAttribute('aria-valuenow');
    const due = Number(now) + 1;
    const other = await context.newPage();
    await other.goto(page.url());
    await isAt(other, due);
    // This one hears of nothing while the other answers.
    await intercept(page, '**/api/**', (route) => route.abort());
    complaints.allow(/Failed to load resource: net::ERR_FAILED/);
    await isAt(page, due);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await isAt(page, due + 1);
    for (const item of [due, due + 1]) {
      await isAt(other, item);
      await other.keyboard.press('3');
      await other.keyboard.press('Enter');
    }
    await isAt(other, due + 2);
    const kept = `/assessments/${id}/sections/work-style`;
    type Kept = { answers: { value: unknown[] }[] };
    await expect
      .poll(async () => (await player.ask<Kept>('GET', kept)).answers[0]?.value.length)
      .toBe(due + 1);
    await other.close();

    await page.unroute('**/api/**');
    await expect(
      page.getByText(`Item ${due} was answered with 3, and an answer is final.`),
    ).toBeVisible({ timeout: 30_000 });
    await isAt(page, due + 2);
    await page.reload();
    await isAt(page, due + 2);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await candidate.saved();
  });

  await test.step('the report', async () => {
    await finishSection(page, 'work style');
    const simulation = page.getByRole('region', { name: 'Work simulation' });
    await expect(simulation).toContainText('An opinion with reasons, not a key.');
    for (const title of titles)
      await expect(simulation.getByRole('heading', { name: title })).toBeVisible();
    const style = page.getByRole('region', { name: 'Work style' });
    await expect(style).toContainText('of 30 items answered');
    await style.getByText('All 30 answers').click();
    await holds(page, 'report of both');
  });
});

/** Rates, orders or chooses, whatever the scenario asks for. */
async function giveSomething(page: Page) {
  const { isOrder } = await answerScenario(page);
  if (!isOrder) return;
  const hold = page.getByRole('button', { name: /^Hold 2:/ });
  const moved = (await hold.getAttribute('aria-label'))?.replace('Hold 2: ', '') ?? '';
  await hold.focus();
  for (const key of ['Space', 'ArrowUp', 'Space']) await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: `Hold 1: ${moved}` })).toBeFocused();
  await drag(page, 1, 4);
  await expect(page.getByRole('button', { name: `Hold 4: ${moved}` })).toBeVisible();
  await drag(page, 4, 2);
  await expect(page.getByRole('button', { name: `Hold 2: ${moved}` })).toBeVisible();
}

/** With the pointer, past every row between. */
async function drag(page: Page, from: number, to: number) {
  const centre = async (place: number) => {
    const grip = page.getByRole('button', { name: `Hold ${place}:` });
    await grip.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await grip.boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    return [x + width / 2, y + height / 2] as const;
  };
  const begin = await centre(from);
  const [x, y] = await centre(to);
  await page.mouse.move(...begin);
  await page.mouse.down();
  // Past the middle of the row that stands there.
  await page.mouse.move(x, y + Math.sign(to - from) * 8, { steps: 12 });
  await page.mouse.up();
}
