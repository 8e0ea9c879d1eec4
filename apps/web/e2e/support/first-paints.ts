/**
 * `node first-paints.ts`, given `PaintPlan` as JSON on stdin: when pages are painted first, in milliseconds
 * from the address on, of several owners by turns. Prints a list of rounds for each owner and path, as JSON.
 */
import { text } from 'node:stream/consumers';
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserOptions } from './browser-options.ts';

/** `cookies` as a request sends them, by a name for their owner. */
export type PaintPlan = {
  url: string;
  cookies: Record<string, string>;
  paths: string[];
  rounds: number;
};
export type FirstPaints = Record<string, Record<string, number[]>>;

const plan: PaintPlan = JSON.parse(await text(process.stdin));
const browser = await chromium.launch(browserOptions);
try {
  const owners = await Promise.all(
    Object.entries(plan.cookies).map(async ([name, cookie]) => ({
      name,
      page: await pageOf(browser, cookie),
    })),
  );
  const paints: FirstPaints = Object.fromEntries(owners.map(({ name }) => [name, {}]));
  // The first round fills the browser's cache, and is not counted.
  for (let round = -1; round < plan.rounds; round += 1)
    // Who is first has what the other left behind, so each is first as often.
    for (const path of plan.paths)
      for (const { name, page } of round % 2 === 0 ? owners : owners.toReversed()) {
        const ms = await firstPaint(page, path);
        if (round < 0) continue;
        const ofOwner = paints[name] ?? {};
        ofOwner[path] = [...(ofOwner[path] ?? []), ms];
        paints[name] = ofOwner;
      }
  console.log(JSON.stringify(paints));
} finally {
  await browser.close();
}

async function pageOf(inBrowser: Browser, cookie: string): Promise<Page> {
  const context = await inBrowser.newContext({
    baseURL: plan.url,
    viewport: { width: 1440, height: 900 },
    extraHTTPHeaders: { cookie },
  });
  return context.newPage();
}

/**
 * Everything that a page asks for is answered before the next one is opened: with the server still at
 * work for the one before, that would be measured along.
 */
async function firstPaint(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'networkidle' });
  const ms = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  if (ms === undefined) throw new Error(`${path} had not painted anything when all was answered.`);
  await page.goto('about:blank');
  return ms;
}
