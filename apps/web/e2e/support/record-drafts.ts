/**
 * `node record-drafts.ts`, given `RecordPlan` as JSON on stdin: sits a whole assessment in a real browser
 * at speed, on a server whose clock is shifted (shift-clock.ts), and waits until every draft that was
 * chosen has been judged. Then it looks at the last frames of the replay. Prints, as JSON, what
 * `npm run bench -- --only drafts` makes rows of.
 */
import { rename, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { browserOptions } from './browser-options.ts';
import { lastFrames } from './last-frames.ts';
import { Player } from './play.ts';
import { recordAssessment } from './recorded-assessment.ts';

export type RecordPlan = { url: string; clockFile: string; edits: number };

type Drafts = {
  problems: { background: { state: string; done: number; total: number }; saved: number }[];
};

const plan: RecordPlan = JSON.parse(await text(process.stdin));
const browser = await chromium.launch(browserOptions);
try {
  const context = await browser.newContext({
    baseURL: plan.url,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  const beginMs = Date.now() - 105 * 60_000;
  const passTo = async (ms: number) => {
    await writeFile(`${plan.clockFile}.new`, String(beginMs + ms - Date.now()));
    await rename(`${plan.clockFile}.new`, plan.clockFile);
    // What arrives at once would be counted by what a server read a moment ago: shift-clock.ts.
    await setTimeout(10);
  };
  const begunMs = performance.now();
  let bellMs = 0;
  const recorded = await recordAssessment(
    page,
    plan.url,
    async (ms) => {
      await passTo(ms);
      if (ms > 90 * 60_000) bellMs ||= performance.now();
    },
    { edits: plan.edits, beginMs },
  );
  const recordedMs = performance.now() - begunMs;
  const player = new Player(page, plan.url);
  const read = () => player.ask<Drafts>('GET', `/assessments/${recorded.id}/drafts`);
  let drafts = await read();
  while (drafts.problems.some(({ background }) => !/done|failed/.test(background.state))) {
    await setTimeout(200);
    drafts = await read();
  }
  const completeMs = performance.now() - bellMs;
  const shownAtLast = await lastFrames(await context.newPage(), recorded.id);
  console.log(JSON.stringify({ ...recorded, recordedMs, completeMs, drafts, shownAtLast }));
} finally {
  await browser.close();
}
