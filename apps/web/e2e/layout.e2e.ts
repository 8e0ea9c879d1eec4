import type { Locator, Page } from '@playwright/test';
import {
  findCellsOverCells,
  findCoveredHeadings,
  findOverlaps,
  findRaggedRows,
} from './support/find-overlaps.ts';
import { Player } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, test } from './support/test.ts';

const widths = [1440, 1101, 1024, 901, 768, 641, 390, 360, 320];

type Judged = { cells?: string[]; total?: number; passed?: number };

/** Every result of an answer as if its problem had so many hidden tests. */
function grow(value: unknown, count: number): unknown {
  if (Array.isArray(value)) return value.map((entry) => grow(entry, count));
  if (typeof value !== 'object' || value === null) return value;
  const grown = Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, grow(entry, count)]),
  ) as Judged & Record<string, unknown>;
  if (!Array.isArray(grown.cells)) return grown;
  const cells = grown.cells as string[];
  const more = Array.from({ length: count }, (_, index) => cells[index % cells.length] ?? 'queued');
  return { ...grown, cells: more, total: count, passed: count - 1 };
}

/** Every problem with a longer title. */
function lengthen(value: unknown): unknown {
  const longer = '"title":"$1 of the Lake Steamers"';
  return JSON.parse(JSON.stringify(value).replaceAll(/"title":"([^"]+)"/g, longer));
}

/** How far things that stayed were moved without anybody having asked, as browsers measure it. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

async function heightOf(text: Locator): Promise<number> {
  return (await text.boundingBox())?.height ?? Infinity;
}

/** How many stand in each row. */
async function rowsOf(items: Locator): Promise<number[]> {
  const tops = await items.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
}

async function watchShifts(page: Page) {
  await page.addInitScript(() => {
    const page = window as unknown as { shifted: number };
    page.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!shift.hadRecentInput) page.shifted += shift.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

test('grids of thirty and of sixty tests overlap nothing at any width', async ({
  page,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  const { id } = await player.start({ problems: ['tasting-flight', 'borrowed-beans'] });
  const wrong = solutionOf('Tasting Flight', 'wrong_answer', 'TypeScript');
  const { id: run } = await player.run('submission', 'tasting-flight', wrong, id);
  const right = solutionOf('Tasting Flight', 'accepted', 'TypeScript');
  await player.saveDraft(id, 'tasting-flight', right, 0);
  await player.finish(id, 'coding');
  await player.finish(id, 'approach');

  for (const count of [30, 60]) {
    await page.route('**/api/**', async (route) => {
      const response = await route.fetch();
      if (!response.headers()['content-type']?.includes('json')) return route.fulfill({ response });
      return route.fulfill({ response, json: lengthen(grow(await response.json(), count)) });
    });
    for (const path of [
      '/',
      '/problems',
      '/assessments',
      '/submissions',
      `/assessments/${id}/report`,
      `/submissions/${run}`,
    ]) {
      await page.goto(path);
      await expect(page.getByText(`${count - 1}/${count}`).first()).toBeVisible();
      if (path.endsWith('report')) {
        await expect(page.getByRole('region', { name: /^At the end/ })).toBeVisible();
      }
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        for (const find of [findOverlaps, findCellsOverCells, findCoveredHeadings, findRaggedRows])
          expect.soft(await page.evaluate(find), `${count} on ${path} at ${width}`).toEqual([]);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
      if (path === '/') {
        const row = page.getByRole('row').filter({ hasText: 'Tasting Flight' });
        for (const text of [
          row.getByRole('link'),
          row.getByText('Classic 105'),
          row.getByText('none'),
        ])
          await expect.poll(() => heightOf(text), 'one line').toBeLessThan(30);
      }
      if (path.startsWith('/submissions/')) {
        const cells = page.getByRole('list', { name: 'Hidden tests' }).getByRole('listitem');
        await expect.poll(() => rowsOf(cells)).toEqual([count / 2, count / 2]);
      }
    }
    // An answer that is still on its way would come to a story that has ended.
    await page.unrouteAll({ behavior: 'wait' });
  }
});

test('the page of a submission does not shift: opened when judged, and while it is judged', async ({
  page,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  const wrong = solutionOf('Tasting Flight', 'wrong_answer', 'TypeScript');
  const { id } = await player.run('submission', 'tasting-flight', wrong);
  const shown = page.getByRole('region', { name: /^Test \d+, wrong answer$/ });
  await watchShifts(page);
  // Everything comes late, and one thing after another.
  let late = 0;
  await page.route('**/api/**', async (route) => {
    late += 150;
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    late = 0;
    await page.setViewportSize(viewport);
    await page.goto(`/submissions/${id}`);
    await expect(shown.getByRole('figure', { name: 'Input' })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    expect(await layoutShift(page), `opened at ${viewport.width}`).toBeLessThan(0.01);
  }
  // One that is still held up would be sent on twice.
  await page.unrouteAll({ behavior: 'wait' });

  // As the server tells it while tests come in: none, a few, all.
  const judged = await player.ask<{ tests: unknown[]; cells: string[] }>(
    'GET',
    `/submissions/${id}`,
  );
  let told = 0;
  await page.route(`**/api/submissions/${id}`, (route) => {
    told += 1;
    if (told > 4) return route.fulfill({ json: judged });
    const count = (told - 1) * 5;
    const open = { verdict: null, message: null, finishedAtMs: null, unlocked: false, passed: 0 };
    const tests = judged.tests
      .slice(0, count)
      .map((test) => Object.assign({}, test, { group: null, memoryBytes: null }));
    const cells = judged.cells.map((cell, index) => (index < count ? cell : 'queued'));
    const state = count === 0 ? 'queued' : 'running';
    return route.fulfill({ json: { ...judged, ...open, state, tests, cells } });
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/submissions/${id}`);
  await expect(page.getByText('Being judged. Inputs and outputs')).toBeVisible();
  await expect(shown.getByRole('figure', { name: 'Input' })).toBeVisible({ timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  // What is called good.
  expect(await layoutShift(page), 'while judged').toBeLessThan(0.1);
});

test('the bar of a sitting: titles whole, nothing over another, and no problem moves when it is judged', async ({
  page,
  candidate,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  const { id } = await player.start({
    problems: ['tasting-flight', 'borrowed-beans'],
    editorMode: 'plain',
  });
  await page.goto(`/assessments/${id}`);
  const boxes = () =>
    candidate.problemLinks.evaluateAll((links) =>
      links.map((link) => [link.getBoundingClientRect().left, link.getBoundingClientRect().right]),
    );
  await expect(candidate.problemLinks).toHaveCount(2);
  await candidate.write(solutionOf('Tasting Flight', 'accepted', 'TypeScript'));
  await candidate.saved();
  const before = await boxes();
  await candidate.submit();
  expect(await boxes()).toEqual(before);
  const right = solutionOf('Borrowed Beans', 'accepted', 'TypeScript');
  await player.run('submission', 'borrowed-beans', right, id);

  await page.route('**/api/assessments/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: grow(await response.json(), 32) });
  });
  await page.reload();
  const titles = ['Tasting Flight', 'Borrowed Beans'].map((title) => page.getByTitle(title));
  const parts = [
    page.getByRole('list', { name: 'Sections' }),
    ...(await candidate.problemLinks.all()),
    candidate.timer,
    page.getByRole('button', { name: 'Finish coding' }),
  ];
  for (const width of [1920, 1440, 1280, 1241, 1240, 1024, 901]) {
    await page.setViewportSize({ width, height: 900 });
    const widths = () => Promise.all(parts.map((part) => part.evaluate(measure)));
    await expect.poll(async () => findPushed(await widths()), `at ${width}`).toEqual([]);
    if (width < 1241) continue;
    for (const title of titles) expect((await title.evaluate(measure)).cut, `at ${width}`).toBe(0);
  }
});

function measure(node: Element) {
  const { left, right } = node.getBoundingClientRect();
  return { left, right, cut: Math.max(0, node.scrollWidth - node.clientWidth) };
}

/** Which of them, from left to right, lie over the one before or do not hold what is in them. */
function findPushed(boxes: { left: number; right: number; cut: number }[]): number[] {
  return boxes.flatMap(({ left, cut }, index) => {
    const before = boxes[index - 1]?.right ?? 0;
    return left < before - 0.5 || cut > 0 ? [index] : [];
  });
}
