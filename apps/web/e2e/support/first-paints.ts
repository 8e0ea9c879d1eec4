/**
 * `node first-paints.ts`, given `PaintPlan` as JSON on stdin: when pages of one owner are painted first,
 * in milliseconds from the address on. Prints a list of rounds for each path, as JSON.
 */
import { text } from 'node:stream/consumers';
import { chromium } from '@playwright/test';
import { browserOptions } from './browser-options.ts';

/** `cookie` as a request sends it. */
export type PaintPlan = { url: string; cookie: string; paths: string[]; rounds: number };

const plan: PaintPlan = JSON.parse(await text(process.stdin));
const browser = await chromium.launch(browserOptions);
try {
  const context = await browser.newContext({
    baseURL: plan.url,
    viewport: { width: 1440, height: 900 },
    extraHTTPHeaders: { cookie: plan.cookie },
  });
  const page = await context.newPage();
  const paints: { [path: string]: number[] } = {};
  // The first round fills the browser's cache, and is not counted.
  for (let round = -1; round < plan.rounds; round += 1)
    for (const path of plan.paths) {
      await page.goto(path);
      await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length > 0,
      );
      const ms = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      );
      paints[path] ??= [];
      if (round >= 0) paints[path].push(ms);
    }
  console.log(JSON.stringify(paints));
} finally {
  await browser.close();
}
