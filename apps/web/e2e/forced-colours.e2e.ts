import type { Page } from '@playwright/test';
import { Player } from './support/play.ts';
import { expectDrawn, expectToChange, expectToDiffer } from './support/shape.ts';
import { solutionOf } from './support/solutions.ts';
import { expect, test } from './support/test.ts';

const schemes = ['light', 'dark'] as const;

async function force(page: Page, colorScheme: (typeof schemes)[number]) {
  // Firefox was started with them, and has but one scheme of them.
  if (page.context().browser()?.browserType().name() === 'firefox') return;
  await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
}

for (const scheme of schemes) {
  test(`every state of every component differs by more than a tint, ${scheme}`, async ({
    page,
  }) => {
    await force(page, scheme);
    await page.goto('/_components');
    const main = page.getByRole('main');
    const buttons = main.getByRole('button');
    const run = buttons.filter({ hasText: /^Run$/ });
    await expectToDiffer('buttons', [
      buttons.filter({ hasText: /^Submit$/ }).first(),
      run.first(),
      buttons.filter({ hasText: /^Back$/ }).first(),
      run.last(),
    ]);
    await expectToChange('focus', run.first(), () => run.first().focus());

    const segments = main.getByRole('radiogroup', { name: 'Difficulty' }).locator('label');
    await segments.nth(1).click();
    await main.getByRole('heading').first().click();
    await expectToDiffer('segments', [segments.nth(1), segments.nth(2)]);
    const chip = buttons.filter({ hasText: /^Due for review/ });
    await expectToChange('chip', chip, () => chip.click());
    await expectToDiffer('tags', [main.getByText('sampled'), main.getByText('Due today')]);
    const box = main.getByRole('checkbox', { name: 'Edge cases' });
    await box.focus();
    await expectToChange('checkbox', box, () => box.press('Space'));
    await expectToDiffer('fields', [
      main.getByRole('textbox', { name: 'Minutes' }),
      main.getByRole('textbox', { name: 'Time complexity' }),
    ]);
    const tab = (name: RegExp) => main.getByRole('tab', { name });
    await expectToDiffer('tabs', [tab(/^Custom/), tab(/^Submission/)]);
    const card = (name: string) => main.locator('label').filter({ hasText: name });
    await expectToDiffer('cards', [card('7.0 on Node'), card('ES2025')]);

    const steps = (name: string) => main.getByRole('group', { name }).locator('label');
    await expectToDiffer('scale', [
      steps('Which is more like you').nth(1),
      steps('Which is more like you').nth(2),
    ]);
    const dot = steps('How effective it is').nth(3);
    await expectToChange('scale in a row', dot, () => dot.click());

    const timers = main.getByRole('timer');
    await expectToDiffer(
      'timers',
      [0, 1, 2, 3].map((at) => timers.nth(at)),
    );
    const rules = main.getByRole('img', { name: /minutes used$/ });
    await expectToDiffer(
      'time rules',
      [0, 1, 2].map((at) => rules.nth(at)),
    );
    await expectDrawn('used time', rules.first().locator('i'));
    await expectDrawn('end of a section', rules.first().locator('b[data-cut]'));
    const part = (act: string) => main.locator(`i[data-act="${act}"]`);
    await expectToDiffer('sections', [
      part('code').nth(1),
      part('write').first(),
      part('choose').first(),
    ]);
    const banner = (kind: string) =>
      main.locator(`[role][data-kind="${kind}"][data-flush]`).first();
    await expectToDiffer('banners', ['neutral', 'warning', 'error'].map(banner));

    const cells = main.locator('[data-look][data-size="28"]');
    await expectToDiffer(
      'cells',
      // Not run looks as queued: neither has a verdict, and the legend says which.
      [...Array(10).keys()].map((at) => cells.nth(at)),
      { withWords: true },
    );
    const marks = main.locator('[data-status]');
    await expectToDiffer(
      'solved marks',
      [0, 1, 2].map((at) => marks.nth(at)),
    );
    const bars = main.locator('[data-over]');
    await expectToDiffer('usage', [bars.nth(1), bars.nth(2)]);
    await expectDrawn('usage', bars.nth(1).locator('i'));
    await expectDrawn('progress', main.getByRole('progressbar').nth(1).locator('i'));
    const rows = main.getByRole('table', { name: 'Calls and their results' }).getByRole('row');
    await expectToDiffer('failing call', [rows.nth(1), rows.last()]);
    await expect(main.locator('mark').first()).toBeVisible();
    await expectDrawn('marks of difference', main.locator('mark'));

    // The pointer is led away first: it may lie on any choice when the menu opens.
    const menu = buttons.filter({ hasText: /^Language/ }).first();
    await menu.press('Enter');
    const items = page.getByRole('menuitemradio');
    await items.nth(2).hover();
    await expectToChange('menu', items.nth(1), () => items.nth(1).hover());
    await page.keyboard.press('Escape');
  });
}

test('states of the pages differ in forced colours @forced-colours', async ({
  page,
  candidate,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  const { id } = await player.start({
    problems: ['tasting-flight', 'borrowed-beans'],
    editorMode: 'plain',
  });
  const wrong = solutionOf('Tasting Flight', 'wrong_answer', 'TypeScript');
  await player.saveDraft(id, 'tasting-flight', wrong, 0);
  await player.run('submission', 'tasting-flight', wrong, id);
  const changed = wrong.replace('{', '{\n  // another');
  const { id: second } = await player.run('submission', 'tasting-flight', changed, id);
  await force(page, 'dark');

  await page.goto(`/assessments/${id}?problem=tasting-flight`);
  await expect(candidate.editor).toBeAttached();
  await expectToDiffer('problems', await candidate.problemLinks.all());
  await expectToDiffer('tabs of the dock', [
    candidate.results.getByRole('tab', { name: /^Custom/ }),
    candidate.results.getByRole('tab', { name: /^Submission/, selected: true }),
  ]);
  await expectDrawn('used time', page.getByRole('img', { name: /used$/ }).locator('b').last());
  await page.getByRole('button', { name: 'Earlier versions' }).click();
  const versions = page.getByRole('list', { name: 'Versions, newest first' }).getByRole('button');
  await expectToDiffer('versions', [versions.nth(0), versions.nth(1)]);
  await page.keyboard.press('Escape');
  await player.finish(id, 'coding');
  await player.finish(id, 'approach');

  await page.goto(`/submissions/${second}?tab=difference`);
  const line = (kind: string) => page.locator(`[data-kind="${kind}"]`).first();
  await expect(line('added')).toBeVisible();
  await expectToDiffer('difference', [line('added'), line('same')]);
  const rows = page.getByRole('region', { name: 'Tests' }).getByRole('row');
  await expectToDiffer('tests', [
    rows.and(page.locator('[aria-selected="true"]')),
    rows.and(page.locator('[aria-selected="false"]')).last(),
  ]);
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  await page.goto('/problems');
  await expectToDiffer('navigation', [links.nth(0), links.nth(1)]);
  await expectToChange('focus in the navigation', links.nth(2), () => links.nth(2).focus());

  await page.goto(`/assessments/${id}/report`);
  const time = page.getByRole('region', { name: 'Where the time went' });
  await expect(time.getByRole('img')).toBeVisible();
  const bars = time.locator('svg[preserveAspectRatio="none"] rect');
  await expectToDiffer('minutes with and without typing', [bars.first(), bars.last()]);
  await page.goto('/assessments/new/custom');
  await page.getByText('Chosen', { exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Problem 1' });
  await field.click();
  const options = page.getByRole('option');
  await expectToChange('option', options.first(), () => field.press('ArrowDown'));
});
