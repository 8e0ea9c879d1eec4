/**
 * `node click-to-verdict.ts`, given `ClickPlan` as JSON on stdin: how long a candidate in a real
 * browser waits for the verdict, from the press of Submit until it is painted. Prints, as JSON, the
 * milliseconds of each press: `npm run bench -- --only browser` makes rows of it.
 */
import { text } from 'node:stream/consumers';
import { chromium, type Page } from '@playwright/test';
import { browserOptions } from './browser-options.ts';
import { Candidate } from './candidate.ts';
import type { LanguageName } from './solutions.ts';

export type ClickPlan = {
  url: string;
  problem: string;
  /** Accepted solutions, by the name of their language. */
  solutions: Partial<Record<LanguageName, string>>;
  warmUps: number;
  presses: number;
};

/** From the press to the server's answer, and until the verdict is painted. */
type Press = { answeredMs: number; verdictMs: number };
export type Clicks = Partial<Record<LanguageName, Press[]>>;

/** What a page needs to have made before the next press is one of a person. */
const betweenPressesMs = 400;

const plan: ClickPlan = JSON.parse(await text(process.stdin));
const browser = await chromium.launch(browserOptions);
try {
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  const candidate = new Candidate(page);
  await page.goto(`${plan.url}/problems/${plan.problem}`);
  await candidate.editor.waitFor({ state: 'attached' });
  const clicks: Clicks = {};
  for (const [language, code] of Object.entries(plan.solutions) as [LanguageName, string][]) {
    await candidate.chooseLanguage(language);
    await candidate.write(code);
    await candidate.openResults('Submission');
    const presses: Press[] = [];
    for (let left = plan.warmUps + plan.presses; left > 0; left -= 1) {
      const press = await pressSubmit(page);
      if (left <= plan.presses) presses.push(press);
      await page.waitForTimeout(betweenPressesMs);
    }
    clicks[language] = presses;
  }
  console.log(JSON.stringify(clicks));
} finally {
  await browser.close();
}

/** Measured in the page, so that only what a candidate waits for counts. @throws unless it is accepted */
function pressSubmit(page: Page): Promise<Press> {
  return page.evaluate(async () => {
    const results = document.querySelector('section[aria-label="Results"]');
    const buttons = [...(results?.querySelectorAll('button') ?? [])];
    const submit = buttons.find((button) => button.textContent?.startsWith('Submit'));
    if (!results || !submit) throw new Error('The page has no results or no Submit.');
    // Those of the other tabs are there, too.
    const status = () =>
      [...results.querySelectorAll<HTMLElement>('[role="status"]')].find(
        (each) => each.offsetParent !== null,
      )?.textContent ?? '';
    const before = status();
    const began = performance.now();
    let answeredMs = 0;
    const judged = new Promise<void>((resolve) => {
      const look = () => {
        const now = status();
        if (now === before) return;
        if (answeredMs === 0 && !now.includes('Sending')) answeredMs = performance.now() - began;
        if (/judged/.test(now)) resolve();
      };
      new MutationObserver(look).observe(results, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    submit.click();
    await judged;
    await new Promise<void>((painted) => {
      requestAnimationFrame(() => setTimeout(painted, 0));
    });
    const verdictMs = performance.now() - began;
    const rate = /(\d+)\/(\d+)/.exec(results.textContent ?? '');
    if (!rate || rate[1] !== rate[2]) throw new Error(`Not accepted: ${results.textContent}`);
    return { answeredMs, verdictMs };
  });
}
