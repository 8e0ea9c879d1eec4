import type { EditorMode } from '@dryrun/contract';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** What it takes a browser that was never here to show a page. */
export type PageCost = {
  /** Of the main thread: parsing, scripts, styles, layout, paint. */
  cpuMs: number;
  /** Of the clock, from the address on. */
  wallMs: number;
  /** Until then; bytes as they came over the wire, headers included. */
  requests: number;
  bytes: number;
  /** The same once the page has come to rest. */
  requestsAtRest: number;
  bytesAtRest: number;
};

/** As the tools of Chromium have it: 1.6 Mbit/s, of which nine tenths arrive, and 150 ms, which count 3.75 times. */
const fast3G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

type Address = { url: string; problem: string };

/** A page in which nothing is cached, in a window of the usual size. */
export async function newPage(browser: Browser, mode: EditorMode = 'standard') {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.addInitScript((chosen) => {
    localStorage.setItem('dry-run:practice-mode', chosen);
  }, mode);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, cdp, close: () => context.close() };
}

/** Of the main thread since the page was opened, in milliseconds. */
export async function taskMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** A fixed piece of work of about a tenth of a second: what this machine is worth today. */
export async function costOfLoop(browser: Browser, url: string): Promise<number> {
  const { page, cdp, close } = await newPage(browser);
  // A page of the product that runs none of its scripts.
  await page.goto(`${url}/icon.svg`);
  const before = await taskMs(cdp);
  await page.evaluate(() => {
    let hash = 1;
    for (let at = 0; at < 20_000_000; at += 1) hash = (hash * 31 + at) | 0;
    return hash;
  });
  const ms = (await taskMs(cdp)) - before;
  await close();
  return ms;
}

/** The home page, until what is asked of the server stands there. */
export function costOfHome(browser: Browser, { url }: Address): Promise<PageCost> {
  // What is there while it loads has no regions. Looked for in the page's own way: to find by role
  // would cost more than the page.
  return costOf(browser, `${url}/`, async (page) => {
    await page.waitForSelector('main section[aria-labelledby]', { state: 'attached' });
  });
}

/** Practice, until the editor has taken a key. */
export function costOfWorkspace(
  browser: Browser,
  { url, problem }: Address,
  mode: EditorMode,
  speed: 'full' | 'slow' = 'full',
): Promise<PageCost> {
  const address = `${url}/problems/${problem}`;
  return costOf(browser, address, takesKey, { mode, speed });
}

const editor = 'section[aria-label="Code"] :is(textarea, [role="textbox"])';

async function takesKey(page: Page): Promise<void> {
  await page.waitForSelector(editor, { state: 'attached', timeout: 120_000 });
  await page.focus(editor);
  await page.keyboard.type('q');
  // The pane tells of the caret, which has moved behind the key.
  await page.waitForFunction(
    () =>
      document.querySelector('section[aria-label="Code"]')?.textContent?.includes('Ln 1, Col 2'),
    undefined,
    { timeout: 120_000 },
  );
}

async function costOf(
  browser: Browser,
  address: string,
  isThere: (page: Page) => Promise<void>,
  { mode = 'standard', speed = 'full' }: { mode?: EditorMode; speed?: 'full' | 'slow' } = {},
): Promise<PageCost> {
  const { page, cdp, close } = await newPage(browser, mode);
  const traffic = await countTraffic(page, cdp);
  if (speed === 'slow') {
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await cdp.send('Network.emulateNetworkConditions', fast3G);
  }
  const before = await taskMs(cdp);
  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await isThere(page);
  const wallMs = performance.now() - began;
  const cpuMs = (await taskMs(cdp)) - before;
  const then = { ...traffic };
  if (speed === 'full') await page.waitForLoadState('networkidle');
  const { requests: requestsAtRest, bytes: bytesAtRest } = traffic;
  await close();
  return { cpuMs, wallMs, ...then, requestsAtRest, bytesAtRest };
}

/** Counts as long as the page stands; workers of the page have a connection of their own. */
async function countTraffic(page: Page, cdp: CDPSession) {
  const traffic = { requests: 0, bytes: 0 };
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) traffic.requests += 1;
    if (process.env.SHOW_REQUESTS) console.error(request.method, request.url);
  });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  page.on('crash', () => {
    throw new Error('The page crashed.');
  });
  return traffic;
}
