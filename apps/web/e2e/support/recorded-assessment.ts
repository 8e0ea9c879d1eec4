import type { Locator, Page } from '@playwright/test';
import { Player } from './play.ts';
import type { PassTo } from './played-history.ts';
import { solutionOf } from './solutions.ts';

const minuteMs = 60_000;
const codingMs = 90 * minuteMs;
const explainMs = 15 * minuteMs;

export type Recorded = {
  id: string;
  /** What stood in the editor of each problem at the end. */
  finalTexts: { [problem: string]: string };
  saves: number;
};

type Part = { problem: string; title: string; minutes: number; stages: Stage[] };
/** Towards which text it is typed, and what is done when it stands there. */
type Stage = { to: (starter: string) => string; does?: 'samples' | 'submission' };

const medium = { problem: 'camp-generators', title: 'Power for the Meadow' };
const hard = { problem: 'borrowed-beans', title: 'Borrowed Beans' };
const solution = (title: string, kind: 'accepted' | 'wrong_answer' | 'time_limit_exceeded') => () =>
  solutionOf(title, kind, 'TypeScript');
/** A right program that somebody has tried to make better. */
const broken = (title: string) => () =>
  solutionOf(title, 'accepted', 'TypeScript').replace(/<(?!=|[A-Za-z])/, '<=');

/** The medium problem, the hard one, the medium one again for a moment, and the hard one to the bell. */
const parts: Part[] = [
  {
    ...medium,
    minutes: 30,
    stages: [
      { to: solution(medium.title, 'wrong_answer'), does: 'submission' },
      { to: solution(medium.title, 'accepted'), does: 'samples' },
    ],
  },
  {
    ...hard,
    minutes: 26,
    stages: [
      { to: (starter) => starter, does: 'samples' },
      { to: solution(hard.title, 'wrong_answer'), does: 'submission' },
    ],
  },
  { ...medium, minutes: 4, stages: [{ to: broken(medium.title), does: 'submission' }] },
  {
    ...hard,
    minutes: 28,
    stages: [
      { to: solution(hard.title, 'time_limit_exceeded'), does: 'submission' },
      { to: solution(hard.title, 'accepted'), does: 'samples' },
      { to: broken(hard.title) },
    ],
  },
];

/**
 * Sits a whole Classic 105 in a real browser at speed: so many edits by the keyboard, each saved by the
 * page as it saves everything, the clocks of page and server set forward together. It ends at the bell,
 * with the approach finished.
 *
 * @param passTo sets the server's clock to so many milliseconds after the assessment's start
 */
export async function recordAssessment(
  page: Page,
  url: string,
  passTo: PassTo,
  { edits, beginMs }: { edits: number; beginMs: number },
): Promise<Recorded> {
  await page.clock.install({ time: beginMs });
  await passTo(0);
  await page.goto('/');
  const player = new Player(page, url);
  const { id } = await player.start({
    preset: 'classic',
    editorMode: 'plain',
    problems: [medium.problem, hard.problem],
  });
  await page.goto(`/assessments/${id}`);
  let nowMs = 0;
  const advance = async (ms: number) => {
    nowMs += ms;
    await passTo(nowMs);
    await page.clock.runFor(ms);
  };
  const whole = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  const texts = new Map<string, string>();
  let saves = 0;
  for (const part of parts) {
    const area = await open(page, part, () => advance(100));
    const starter = await area.inputValue();
    const towards = part.stages.map(({ to }) => to(starter));
    const path = [texts.get(part.problem) ?? starter, ...towards];
    const steps = plan(path, Math.round((edits * part.minutes) / whole));
    const stepMs = (part.minutes * minuteMs) / Math.max(1, steps.length);
    for (const step of steps) {
      if (step.kind === 'arrived') {
        const what = part.stages[step.stage]?.does;
        if (what) await player.run(what, part.problem, await area.inputValue(), id);
        continue;
      }
      const saved = page.waitForResponse(
        (response) => response.request().method() === 'PUT' && response.url().includes('/drafts/'),
      );
      await area.evaluate((box: HTMLTextAreaElement, [from, to]) => {
        box.focus();
        box.setSelectionRange(from, to);
      }, step.replace);
      if (step.typed === '') await page.keyboard.press('Backspace');
      else await page.keyboard.insertText(step.typed);
      await advance(stepMs);
      await saved;
      saves += 1;
    }
    texts.set(part.problem, await area.inputValue());
  }
  await advance(codingMs - nowMs + 1_000);
  await player.ask('GET', `/assessments/${id}`);
  await passTo(codingMs + explainMs - 5_000);
  await player.finish(id, 'approach');
  return { id, finalTexts: Object.fromEntries(texts), saves };
}

async function open(page: Page, { title }: Part, wait: () => Promise<void>): Promise<Locator> {
  const link = page
    .getByRole('navigation', { name: 'Problems' })
    .getByRole('link')
    .filter({ hasText: title });
  const area = page.getByRole('textbox', { name: `Code for ${title}` });
  for (let left = 200; left > 0; left -= 1) {
    await wait();
    if (await area.isVisible()) return area;
    if (await link.isVisible()) await link.click();
  }
  throw new Error(`The editor of "${title}" did not open.`);
}

type Edit = { kind: 'edit'; replace: [from: number, to: number]; typed: string };
type Step = Edit | { kind: 'arrived'; stage: number };

/** About so many edits from the first of these texts over all others to the last, as one types. */
export function plan(path: readonly string[], count: number): Step[] {
  const work = path.slice(1).map((to, at) => changeOf(path[at] ?? '', to));
  const total = work.reduce((sum, { removed, typed }) => sum + removed.length + typed.length, 0);
  const chunk = Math.max(1, total / count);
  return work.flatMap(({ start, removed, typed }, stage): Step[] => {
    const steps: Step[] = [];
    let left = removed.length;
    for (const part of inParts(removed, chunk)) {
      const { length } = part;
      steps.push({ kind: 'edit', replace: [start + left - length, start + left], typed: '' });
      left -= length;
    }
    let at = start;
    for (const part of inParts(typed, chunk)) {
      steps.push({ kind: 'edit', replace: [at, at], typed: part });
      at += part.length;
    }
    return [...steps, { kind: 'arrived', stage }];
  });
}

function changeOf(from: string, to: string) {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return {
    start,
    removed: from.slice(start, from.length - end),
    typed: to.slice(start, to.length - end),
  };
}

/** In parts of so many characters on average, none of them empty. */
function inParts(text: string, size: number): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let end = size; from < text.length; end += size) {
    const to = Math.min(text.length, Math.max(from + 1, Math.round(end)));
    parts.push(text.slice(from, to));
    from = to;
  }
  return parts;
}
