import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { Result, RunOptions, run } from 'axe-core';

declare global {
  interface Window {
    axe: { run: typeof run };
  }
}

/** The small form of it: each document has to read all of it. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Size = { width: number; height: number };

/** What passed would be written down too, element by element, which nobody reads. */
const everyRule: RunOptions = { resultTypes: ['violations'], preload: false };

export const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/**
 * Axe finds nothing, light and dark, wide and narrow; and at 320 px nothing but code scrolls
 * sideways.
 */
export async function holds(
  page: Page,
  name: string,
  { sizes: shown = sizes as readonly Size[] } = {},
): Promise<void> {
  const before = page.viewportSize();
  const found: string[] = [];
  // Before the scheme changes for the first time: what is prepared ends transitions.
  await prepare(page);
  for (const size of shown) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // The page hears of the scheme a moment later.
      await page.waitForFunction(
        (scheme) => document.documentElement.dataset.mantineColorScheme === scheme,
        colorScheme,
      );
      // Only the colours are others in the dark.
      const options =
        colorScheme === 'dark' ? { ...everyRule, runOnly: ['color-contrast'] } : everyRule;
      for (const { id, nodes } of await findViolations(page, options)) {
        for (const { target, failureSummary } of nodes) {
          found.push(`${size.width} ${colorScheme} ${id} ${target.join(' ')}: ${failureSummary}`);
        }
      }
    }
  }
  await page.setViewportSize({ width: 320, height: 700 });
  // A menu that is open finds its new place a moment after the window has its new width.
  await expect.soft
    .poll(() => page.evaluate(findSidewaysScrolling), { message: `${name}, 320 wide` })
    .toEqual([]);
  if (before) await page.setViewportSize(before);
  expect.soft(found, name).toEqual([]);
}

/** @returns the rules that the page breaks as it is shown now, and where. */
export async function findViolations(
  page: Page,
  options: RunOptions = everyRule,
): Promise<Result[]> {
  await prepare(page);
  const scan = async (options: RunOptions) =>
    (await page.evaluate((options) => window.axe.run(options), options)).violations;
  // To say where each element is takes half of the time, and is asked only of a page that has faults.
  const found = await scan({ ...options, selectors: false });
  return found.length === 0 ? [] : scan(options);
}

/** Loads axe once into each document: to load it takes longer than to scan. */
async function prepare(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(axe);
  // Colours on their way from one scheme to the other are those of neither.
  await page.addStyleTag({ content: '* { transition: none !important; }' });
}

/** On a phone: one cannot scroll below the page to nothing, as when what is out of its flow lengthens it. */
export async function endsWithItsContent(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize(sizes[1]);
  expect.soft(await page.evaluate(findBlankBelow), 'px below the page').toBeLessThan(2);
  if (before) await page.setViewportSize(before);
}

/** Runs in the page. */
function findBlankBelow(): number {
  const { scrollHeight, scrollTop } = document.documentElement;
  const bottom = document.getElementById('root')?.getBoundingClientRect().bottom ?? scrollHeight;
  return scrollHeight - Math.max(bottom + scrollTop, window.innerHeight);
}

/** Runs in the page. */
function findSidewaysScrolling(): string[] {
  const found: string[] = [];
  const isCode = 'pre, [role="code"], [aria-label*="ode"], [aria-label="Difference"], figure';
  for (const element of document.querySelectorAll('*')) {
    const isPage = element === document.documentElement;
    const scrolls = isPage || /auto|scroll/.test(getComputedStyle(element).overflowX);
    if (!scrolls || element.scrollWidth <= element.clientWidth + 1) continue;
    if (element.clientWidth === 0 || element.closest(isCode)) continue;
    const label = element.getAttribute('aria-label') ?? element.className;
    found.push(`${element.tagName} ${label}: ${element.scrollWidth} > ${element.clientWidth}`);
  }
  return found;
}
