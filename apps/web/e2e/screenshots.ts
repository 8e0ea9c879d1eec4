/**
 * `npm run screenshots -w @dryrun/web`: plays some sittings on a Dry Run of its own and takes every
 * page in light, dark and forced colours, wide and narrow. All go to `.cache/screenshots`, the README's three to
 * `docs/screenshots` as well. Names on the command line choose: `-- report submission`.
 */
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserOptions } from './support/browser-options.ts';
import { DryRun } from './support/dry-run.ts';
import { addKinds, keepPreset, nameIsTaken, removePreset } from './support/kept-preset.ts';
import { Player } from './support/play.ts';
import { type PassTo, playHistory, playRunning } from './support/played-history.ts';
import { shootSections } from './support/section-shots.ts';
import { solutionOf } from './support/solutions.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const all = join(root, '.cache', 'screenshots');
const inReadme = join(root, 'docs', 'screenshots');
const forReadme = ['home-light', 'workspace-light', 'report-light'];
const looks = [
  { look: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { look: 'forced', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;
const sizes = [
  { name: '', width: 1440, height: 900 },
  { name: '-narrow', width: 390, height: 844 },
];

const chosen = process.argv.slice(2);
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const folder = await mkdtemp(join(tmpdir(), 'dryrun-screenshots-'));
const clockFile = join(folder, 'clock');
/** In one step: a server that reads half a number would jump to another day. */
async function shiftClock(ms: number) {
  await writeFile(`${clockFile}.new`, String(ms));
  await rename(`${clockFile}.new`, clockFile);
  // What arrives at once would be counted by what a server read a moment ago: shift-clock.ts.
  await setTimeout(20);
}
await shiftClock(0);
await mkdir(all, { recursive: true });

const dryRun = await DryRun.create({
  NODE_OPTIONS: `--import=${join(import.meta.dirname, 'support', 'shift-clock.ts')}`,
  CLOCK_SHIFT_FILE: clockFile,
  RUNS_PER_MINUTE: '10000',
});
const browser = await chromium.launch(browserOptions);
const look = { baseURL: dryRun.url, locale: 'en-GB', timezoneId: 'Europe/London' };

try {
  const fresh = await browser.newContext(look);
  await shootEmpty(await open(fresh));
  await fresh.close();

  const another = await browser.newContext(look);
  const shown = await open(another);
  await shootSections({ page: shown, player: new Player(shown, dryRun.url), shoot });
  await another.close();

  const context = await browser.newContext(look);
  const page = await open(context);
  const player = new Player(page, dryRun.url);
  // Two weeks ago, in the evening.
  const beginMs = new Date().setUTCHours(19, 10, 0, 0) - 14 * dayMs;
  await shootFinished(
    page,
    await playHistory(player, (ms) => shiftClock(beginMs + ms - Date.now())),
  );
  // Ends at the present: the worker's times are those of Postgres, whose clock is not shifted.
  const nowMs = Date.now();
  const passTo = (ms: number) => shiftClock(nowMs + ms - Date.now());
  await shootRunning(page, player, await playRunning(player, passTo), passTo);
  await context.close();
} finally {
  await browser.close();
  await dryRun.remove();
  await rm(folder, { recursive: true, force: true });
}

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/');
  return page;
}

async function shootEmpty(page: Page) {
  await shoot(page, 'home-empty', '/');
  await shoot(page, 'assessments-empty', '/assessments');
  await shoot(page, 'submissions-empty', '/submissions');
  await shoot(page, 'lobby', '/assessments/new/classic', lobbyChecked);
  await shoot(page, 'lobby-custom', '/assessments/new/custom', lobbyChecked);
  await shoot(page, 'lobby-custom-kinds', '/assessments/new/custom', async (shown) => {
    await lobbyChecked(shown);
    await addKinds(shown);
  });
  await shootKept(page);
  await shoot(page, 'lobby-document', '/assessments/new/phone-screen', lobbyChecked);
  await shoot(page, 'not-found', '/nowhere');
  await shoot(page, 'components', '/_components');
}

async function shootKept(page: Page) {
  const id = await keepPreset(page);
  const chosen = `/assessments/new?preset=${id}`;
  await shoot(page, 'presets-kept', chosen);
  await shoot(page, 'presets-rename', chosen, nameIsTaken);
  await shoot(page, 'lobby-kept', `/assessments/new/custom?change=${id}`, lobbyChecked);
  await removePreset(page, id);
}

async function lobbyChecked(page: Page) {
  const passed = page.getByRole('listitem').filter({ hasText: 'passed' });
  await passed.nth(3).waitFor();
}

async function shootFinished(page: Page, played: Awaited<ReturnType<typeof playHistory>>) {
  await shoot(page, 'home', '/');
  await shoot(page, 'problems', '/problems');
  await shoot(page, 'assessments', '/assessments');
  await shoot(page, 'submissions', '/submissions');
  await shoot(page, 'report', `/assessments/${played.assessment}/report`);
  const report = `**/api/assessments/${played.assessment}/report`;
  await page.route(report, async (route) => {
    const response = await route.fetch();
    const clockJumps = [{ minute: 41, jumpMs: -3 * 60 * minuteMs }];
    await route.fulfill({ response, json: { ...(await response.json()), clockJumps } });
  });
  await shoot(page, 'report-clock', `/assessments/${played.assessment}/report`);
  await page.unroute(report);
  await shoot(page, 'submission', `/submissions/${played.failed}`);
  await shoot(page, 'submission-difference', `/submissions/${played.failed}?tab=difference`);
  await shoot(page, 'submission-compile-error', `/submissions/${played.broken}`);
  await shoot(page, 'practice', '/problems/tasting-flight', async (shown) => {
    await shown
      .getByRole('heading', { level: 2, includeHidden: true })
      .first()
      .waitFor({ state: 'attached' });
  });
  await shoot(page, 'practice-code', '/problems/tasting-flight', async (shown) => {
    const pane = shown.getByRole('navigation', { name: 'Pane' });
    if ((shown.viewportSize()?.width ?? 0) <= 900)
      await pane.getByRole('button', { name: /^Code/ }).click();
    await shown.getByRole('button', { name: /^Editor mode/ }).click();
    await shown.getByRole('menu').waitFor();
  });
  await shoot(page, 'proof', '/problems/tasting-flight/proof');
  await shoot(page, 'progress', '/progress');
  await shoot(page, 'settings', '/settings');
  await shoot(page, 'replay', `/assessments/${played.assessment}/replay`);
  await shoot(page, 'compare', '/compare?problem=tasting-flight');
}

async function shootRunning(
  page: Page,
  player: Player,
  running: Awaited<ReturnType<typeof playRunning>>,
  passTo: PassTo,
) {
  const workspace = `/assessments/${running.id}?problem=${running.second.slug}`;
  const editorReady = async (shown: Page) => {
    const title = running.second.title;
    // On a phone the code is only read.
    await shown
      .getByLabel(new RegExp(`[Cc]ode for ${title}`))
      .first()
      .waitFor({ state: 'attached' });
    await shown
      .getByRole('heading', { level: 2, name: title, includeHidden: true })
      .waitFor({ state: 'attached' });
    await shown.evaluate(() => document.fonts.ready);
  };
  await shoot(page, 'home-running', '/');
  await shoot(page, 'lobby-running', '/assessments/new/sprint');
  await shoot(page, 'workspace', workspace, editorReady);
  const sizes = { wideOnly: true };
  await shoot(
    page,
    'workspace-samples',
    workspace,
    async (shown) => {
      await editorReady(shown);
      await shown.getByRole('tab', { name: 'Samples' }).click();
      await shown.getByRole('button', { name: /^Run/ }).click();
      await shown.getByText(/do not match|does not match|All samples match/).waitFor();
    },
    sizes,
  );
  await shoot(
    page,
    'workspace-own-input',
    workspace,
    async (shown) => {
      await editorReady(shown);
      await shown.getByRole('tab', { name: 'Custom input' }).click();
      await shown.getByLabel('Input, one argument a line').fill('[4, 1, 3\n2');
      await shown.getByRole('button', { name: /^Run/ }).click();
      await shown
        .getByText(/[Ll]ine 1/)
        .first()
        .waitFor();
    },
    sizes,
  );
  await shoot(
    page,
    'workspace-help',
    workspace,
    async (shown) => {
      await editorReady(shown);
      await shown.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    },
    sizes,
  );
  await shoot(
    page,
    'workspace-finish',
    workspace,
    async (shown) => {
      await editorReady(shown);
      await shown.getByRole('button', { name: 'Finish coding' }).click();
    },
    sizes,
  );
  await passTo(37 * minuteMs);
  await shoot(page, 'workspace-five-minutes', workspace, editorReady, sizes);

  await player.finish(running.id, 'coding');
  await passTo(40 * minuteMs);
  await player.explain(running.id, running.second.slug, running.explanation);
  const approach = `/assessments/${running.id}?explain=${running.second.slug}`;
  await shoot(page, 'approach', approach, async (shown) => {
    await shown.getByRole('heading', { name: /^Explain your approach/ }).waitFor();
  });
  await player.finish(running.id, 'approach');

  for (const editorMode of ['plain', 'document']) {
    const { id, problems } = await player.start({ editorMode });
    const [first] = problems;
    if (!first) throw new Error('No problem was drawn.');
    const { slug, title } = first.problem;
    await player.saveDraft(id, slug, solutionOf(title, 'wrong_answer', 'TypeScript'), 0);
    await shoot(page, `workspace-${editorMode}`, `/assessments/${id}`, async (shown) => {
      await shown
        .getByLabel(new RegExp(`[Cc]ode for ${title}`))
        .first()
        .waitFor({ state: 'attached' });
    });
    await player.finish(id, 'coding');
    await player.finish(id, 'approach');
  }
}

/** One page in each look at each size; the whole of it when narrow. */
async function shoot(
  page: Page,
  name: string,
  path: string,
  prepare: (page: Page) => Promise<unknown> = async () => {},
  { wideOnly = false } = {},
) {
  if (chosen.length > 0 && !chosen.includes(name)) return;
  for (const size of wideOnly ? sizes.slice(0, 1) : sizes) {
    for (const { look, media } of looks) {
      await page.setViewportSize(size);
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle').catch(() => {});
      await prepare(page);
      const picture = `${name}-${look}${size.name}`;
      const file = join(all, `${picture}.png`);
      // The workspace is as high as the window; other pages are shown whole when narrow.
      await page.screenshot({ path: file, fullPage: size.name !== '', animations: 'disabled' });
      if (forReadme.includes(picture)) {
        await mkdir(inReadme, { recursive: true });
        await copyFile(file, join(inReadme, `${picture}.png`));
      }
      console.log(picture);
    }
  }
}
