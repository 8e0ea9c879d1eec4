import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Frame, type Page } from '@playwright/test';
import { smallBank } from './bank.ts';
import { forcedColoursOptions } from './browser-options.ts';
import { Candidate } from './candidate.ts';
import { DryRun } from './dry-run.ts';
import { insertAsTyped } from './firefox/insert-text.ts';

/** What a page may complain about without failing the test. */
export type Complaints = { allow(pattern: RegExp): void };

type TestFixtures = { candidate: Candidate; complaints: Complaints };
type WorkerFixtures = { dryRunEnv: Record<string, string>; dryRun: DryRun };

/**
 * A server whose clock can be put forward (`dryRun.passTime`), and which judges drafts, looks for smaller
 * inputs and measures growth. Each different environment is a server that is started for its files
 * alone: stories that want one of these share this one.
 */
export const hourAfter = {
  BACKGROUND_WORK: 'on',
  NODE_OPTIONS: `--import=${join(import.meta.dirname, 'shift-clock.ts')}`,
};

const allowEval = join(import.meta.dirname, 'firefox', 'allow-eval.ts');
const forFirefox = { NODE_OPTIONS: `--import=${allowEval}` };

/**
 * `test` with one Dry Run for the tests that want the same environment (`dryRunEnv`), a candidate
 * whom it does not know yet, and pages of which any error on the console fails the test.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  dryRunEnv: [{}, { option: true, scope: 'worker' }],
  dryRun: [
    async ({ dryRunEnv, browserName }, use) => {
      // Stories that are not about it have the processors for themselves.
      const env = {
        PROBLEMS_DIR: smallBank,
        BACKGROUND_WORK: 'off',
        ...(browserName === 'firefox' && forFirefox),
      };
      const dryRun = await DryRun.create({ ...env, ...dryRunEnv });
      await use(dryRun);
      await dryRun.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  context: async ({ context, browserName, playwright }, use, { tags }) => {
    if (browserName !== 'firefox') return use(context);
    const forced = tags.includes('@forced-colours')
      ? await playwright.firefox.launch(forcedColoursOptions)
      : null;
    const own = forced === null ? context : await forced.newContext();
    await own.addInitScript(insertAsTyped);
    await use(own);
    await forced?.close();
  },
  baseURL: async ({ dryRun }, use) => use(dryRun.url),
  complaints: [
    async ({ context, browserName }, use) => {
      const allowed: RegExp[] = [];
      const complaints: string[] = [];
      const left = browserName === 'firefox' ? watchLeaving(context) : new Set<Page>();
      context.on('weberror', (error) => {
        if (!left.has(error.page() as Page)) complaints.push(String(error.error()));
      });
      context.on('console', (message) => {
        if (message.type() === 'error' && !left.has(message.page() as Page))
          complaints.push(message.text());
      });
      await use({ allow: (pattern) => allowed.push(pattern) });
      // What is answered after its story has ended would fail the next one.
      const ended = context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' }));
      await Promise.all(ended);
      const unexpected = complaints.filter((text) => !allowed.some((known) => known.test(text)));
      expect(unexpected, 'the pages reported no errors').toEqual([]);
    },
    { auto: true },
  ],
  candidate: async ({ page, context }, use) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await use(new Candidate(page));
  },
});

/**
 * Pages that are on their way to another address. Firefox breaks off what such a page still fetches
 * while its scripts run on, and they complain of parts of the page that nobody will see.
 */
function watchLeaving(context: BrowserContext): ReadonlySet<Page> {
  const leaving = new Set<Page>();
  const isOfPage = (frame: Frame) => frame === frame.page().mainFrame();
  context.on('request', (request) => {
    if (request.isNavigationRequest() && isOfPage(request.frame()))
      leaving.add(request.frame().page());
  });
  context.on('requestfailed', (request) => {
    if (request.isNavigationRequest()) leaving.delete(request.frame().page());
  });
  context.on('page', (page) =>
    page.on('framenavigated', (frame) => {
      if (isOfPage(frame)) leaving.delete(page);
    }),
  );
  return leaving;
}

/**
 * A story that is played in Firefox, too, because browsers differ in what it is about. One with
 * `@forced-colours` in its name is played in a Firefox that forces them.
 */
export const inFirefox = { tag: '@firefox' };

/** What Chromium prints by itself when an answer is an error, or none comes. */
export const refusedRequest =
  /^Failed to load resource: the server responded with a status of 4\d\d/;
export const unavailable = /^Failed to load resource: the server responded with a status of 503/;
/** While a server that was started again is not ready yet. */
export const notReady = /^Failed to load resource: the server responded with a status of 503/;
export const brokenConnection = /^Failed to load resource: net::ERR_/;

export { expect };
