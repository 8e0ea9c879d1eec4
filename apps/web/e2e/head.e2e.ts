import { Player } from './support/play.ts';
import { expect, test } from './support/test.ts';

test('the head of a page folds before it overflows, also beside a clock', async ({
  page,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  await player.start({ problems: ['tasting-flight', 'borrowed-beans'] });
  await page.goto('/problems');
  const head = page.getByRole('banner');
  await expect(head.getByRole('link', { name: /^Resume/ })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const parts = head.locator('a, button');
  for (const width of [
    320, 359, 379, 380, 400, 401, 640, 641, 706, 768, 900, 901, 1024, 1200, 1201,
  ]) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = await parts.evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom, name: one.textContent };
      }),
    );
    const pushed = boxes.filter(
      (box) =>
        box.left < 0 ||
        box.right > width ||
        boxes.some(
          (other) =>
            other !== box &&
            other.left < box.right - 0.5 &&
            other.right > box.left + 0.5 &&
            other.top < box.bottom - 0.5 &&
            other.bottom > box.top + 0.5,
        ),
    );
    expect.soft(pushed, `at ${width}`).toEqual([]);
  }
});
