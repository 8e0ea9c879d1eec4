/**
 * `node page-costs.ts`, given `CostPlan` as JSON on stdin: what pages and keys cost in a real browser,
 * counted by Chromium itself. Prints `Costs` as JSON: `npm run bench -- --only browser` makes rows of it.
 */
import { text } from 'node:stream/consumers';
import { type Browser, chromium } from '@playwright/test';
import { browserOptions } from './browser-options.ts';
import { costOfKeys } from './key-costs.ts';
import { costOfHome, costOfLoop, costOfWorkspace, type PageCost } from './page-loads.ts';

export type CostPlan = {
  url: string;
  problem: string;
  rounds: number;
  /** Leave out what takes long: keys, or the slow connection. */
  only?: 'home' | 'workspace' | 'slow' | 'keys';
};

/** Of each round; milliseconds of the main thread, by the kind of page, or by mode and lines. */
export type Costs = {
  /** A fixed piece of work in the same browser, to hold the others against. */
  loopMs: number[];
  home: PageCost[];
  workspace: PageCost[];
  /** Seconds of the clock until keys are taken, under a quarter of the CPU and Fast 3G, by mode. */
  slow: Record<string, PageCost[]>;
  keys: Record<string, number[]>;
};

const slowModes = ['standard', 'plain'] as const;
const keyPlans = [
  ['standard', 'standard', 500],
  ['no-autocomplete', 'no-autocomplete', 500],
  ['plain', 'plain', 500],
  ['document', 'document', 500],
  ['plain, 5,000 lines', 'plain', 5_000],
] as const;

/** What takes ten seconds each time is measured so often at most. */
const longRounds = 2;

const plan: CostPlan = JSON.parse(await text(process.stdin));
const wants = (part: CostPlan['only']) => plan.only === undefined || plan.only === part;
const browser: Browser = await chromium.launch(browserOptions);
try {
  const costs: Costs = { loopMs: [], home: [], workspace: [], slow: {}, keys: {} };
  for (let round = 0; round < plan.rounds; round += 1) {
    const isLong = round < longRounds;
    tell(round, 'pages');
    costs.loopMs.push(await costOfLoop(browser, plan.url));
    if (wants('home')) costs.home.push(await costOfHome(browser, plan));
    if (wants('workspace')) costs.workspace.push(await costOfWorkspace(browser, plan, 'standard'));
    for (const mode of wants('slow') && isLong ? slowModes : []) {
      tell(round, `slowly: ${mode}`);
      costs.slow[mode] ??= [];
      costs.slow[mode].push(await costOfWorkspace(browser, plan, mode, 'slow'));
    }
    for (const [name, mode, lines] of wants('keys') && isLong ? keyPlans : []) {
      tell(round, `keys: ${name}`);
      costs.keys[name] ??= [];
      costs.keys[name].push(await costOfKeys(browser, plan, mode, lines));
    }
  }
  console.log(JSON.stringify(costs));
} finally {
  await browser.close();
}

/** Where it is, for whoever waits for it, or ends it. */
function tell(round: number, what: string): void {
  console.error(`round ${round + 1} of ${plan.rounds}, ${what}`);
}
