import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Player } from './play.ts';
import { solutionOf } from './solutions.ts';
import { expect, refusedRequest, test } from './test.ts';

// What axe finds says where it is, and a trace of all the scans would cost half their time.
test.use({ trace: 'off' });

/** What passed would be written down too, element by element, which nobody reads. */
const violationsOnly: Parameters<AxeBuilder['options']>[0] = {
  resultTypes: ['violations'],
  preload: false,
};

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

test('every page before the first assessment', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Start an assessment' })).toBeVisible();
  await holds(page, 'home, empty');
  await page.goto('/problems');
  await expect(page.getByRole('row')).not.toHaveCount(0);
  await holds(page, 'problems');
  await page.goto('/problems?search=nothing');
  await expect(page.getByText('No problem matches.')).toBeVisible();
  await holds(page, 'problems, none');
  for (const list of ['assessments', 'submissions']) {
    await page.goto(`/${list}`);
    await expect(page.getByText('None yet.')).toBeVisible();
    await holds(page, `${list}, empty`);
  }
  for (const preset of ['classic', 'custom', 'phone-screen']) {
    await page.goto(`/assessments/new/${preset}`);
    const check = page.getByRole('region', { name: 'System check' });
    await expect(check.getByRole('listitem').filter({ hasText: 'passed' })).toHaveCount(4);
    await holds(page, `lobby, ${preset}`);
  }
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: 'There is nothing here' })).toBeVisible();
  await holds(page, '404');
});

test('practice in every editor mode', async ({ page, candidate, complaints }) => {
  const title = 'Tasting Flight';
  complaints.allow(refusedRequest);
  await page.goto('/problems/tasting-flight');
  await candidate.chooseLanguage('TypeScript');
  await candidate.write(solutionOf(title, 'wrong_answer', 'TypeScript'));
  await candidate.run();
  await expect(candidate.results.getByRole('status').first()).toContainText('samples');
  await holds(page, 'practice, samples');
  await page.getByRole('button', { name: /^Language/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await holds(page, 'practice, menu', { sizes: sizes.slice(0, 1) });
  await page.keyboard.press('Escape');
  await candidate.openResults('Custom input');
  await page.getByLabel('Input, one argument a line').fill('seven');
  await candidate.run();
  await expect(page.getByLabel('Input, one argument a line')).toHaveAccessibleDescription(
    /line 1/i,
  );
  await holds(page, 'practice, own input with a mistake');
  await candidate.submit();
  await holds(page, 'practice, submission');
  for (const mode of ['No autocomplete', 'Plain editor', 'Document']) {
    await page.getByRole('button', { name: /^Editor mode/ }).click();
    await page.getByRole('menuitemradio', { name: mode }).click();
    await holds(page, `practice, ${mode}`);
  }
});

test('an assessment: workspace, approach, report and all that is kept of it', async ({
  page,
  candidate,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  await page.goto('/');
  const { id, problems } = await player.start();
  const [first, second] = problems.map(({ problem }) => problem);
  if (!first || !second) throw new Error('Two problems were not drawn.');
  await player.run('submission', first.slug, solutionOf(first.title, 'accepted', 'TypeScript'), id);
  const slow = solutionOf(second.title, 'time_limit_exceeded', 'TypeScript');
  const wrong = solutionOf(second.title, 'wrong_answer', 'TypeScript');
  const tooSlow = await player.run('submission', second.slug, slow, id);
  const counted = await player.run('submission', second.slug, wrong, id);
  await player.saveDraft(id, second.slug, slow, 0);

  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Resume' })).toBeVisible();
  await holds(page, 'home, running');
  await page.goto('/assessments/new/classic');
  await expect(page.getByText('Classic 105 is running.')).toBeVisible();
  await holds(page, 'lobby, running');

  await page.goto(`/assessments/${id}?problem=${second.slug}`);
  await expect(candidate.editor).toHaveAccessibleName(`Code for ${second.title}`);
  await holds(page, 'workspace');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await holds(page, 'help');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Finish coding' }).click();
  await expect(page.getByRole('dialog', { name: 'Finish coding?' })).toBeVisible();
  await holds(page, 'finish coding', { sizes: sizes.slice(0, 1) });
  await page.keyboard.press('Escape');

  await player.finish(id, 'coding');
  await page.goto(`/assessments/${id}`);
  await expect(page.getByRole('textbox', { name: 'Your approach', exact: true })).toBeVisible();
  await holds(page, 'approach');
  await page.getByRole('button', { name: 'Finish assessment' }).click();
  await expect(page.getByRole('dialog', { name: 'Finish the assessment?' })).toBeVisible();
  await holds(page, 'finish assessment');
  await page.keyboard.press('Escape');
  await player.explain(id, first.slug, 'One pass over the values, from left to right.');
  await player.finish(id, 'approach');

  await page.goto(`/assessments/${id}/report`);
  await expect(page.getByRole('region', { name: /^At the bell/ })).toBeVisible();
  await page.getByText('The numbers').click();
  await holds(page, 'report');
  for (const tab of ['code', 'difference']) {
    await page.goto(`/submissions/${counted.id}?tab=${tab}`);
    await expect(page.getByRole('figure', { name: 'Input' })).toBeVisible();
    await holds(page, `submission, ${tab}`);
  }
  for (const path of ['/', '/problems', '/assessments', '/submissions']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The catalogue shows the best submission, the other pages what counted.
    const passed = path === '/problems' ? Math.max(counted.passed, tooSlow.passed) : counted.passed;
    await expect(page.getByText(`${passed}/${counted.total}`).first()).toBeVisible();
    await holds(page, `${path}, with results`);
  }
});

/**
 * Axe finds nothing, light and dark, wide and narrow; and at 320 px nothing but code scrolls
 * sideways.
 */
async function holds(page: Page, name: string, { sizes: shown = sizes as readonly Size[] } = {}) {
  const before = page.viewportSize();
  const found: string[] = [];
  for (const size of shown) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // The page hears of the scheme a moment later, and colours on their way from one to the other
      // are those of neither.
      await page.addStyleTag({ content: '* { transition: none !important; }' });
      await page.waitForFunction(
        (scheme) => document.documentElement.dataset.mantineColorScheme === scheme,
        colorScheme,
      );
      // The other mode is for frames of other origins, and opens a page for each scan.
      const axe = new AxeBuilder({ page }).options(violationsOnly).setLegacyMode();
      // Only the colours are others in the dark.
      if (colorScheme === 'dark') axe.withRules(['color-contrast']);
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations) {
        for (const { target, failureSummary } of nodes) {
          found.push(`${size.width} ${colorScheme} ${id} ${target.join(' ')}: ${failureSummary}`);
        }
      }
    }
  }
  await page.setViewportSize({ width: 320, height: 700 });
  found.push(...(await page.evaluate(findSidewaysScrolling)).map((what) => `320 ${what}`));
  if (before) await page.setViewportSize(before);
  expect.soft(found, name).toEqual([]);
}

type Size = { width: number; height: number };

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
