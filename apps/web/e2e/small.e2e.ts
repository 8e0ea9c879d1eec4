import type { Locator, Page } from '@playwright/test';
import { holds } from './support/accessibility.ts';
import { Player } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { expect as hasty, test } from './support/test.ts';

/** The first page of a server that has just begun takes its time on a busy machine. */
const expect = hasty.configure({ timeout: 60_000 });

// What axe finds says where it is; a trace would only take down scan after scan. Said only where there
// would be one: it costs these tests a Dry Run of their own.
if (!process.env.CI) test.use({ trace: 'off' });

/** 1280×1024 at 400 %, 1280×720 at 200 %, and the narrowest that has to hold. */
const small = [
  { width: 320, height: 256 },
  { width: 640, height: 360 },
  { width: 320, height: 568 },
];

const paneSwitch = (page: Page, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Pane' }).getByRole('button', { name });

/** All of each stands in the window, and nothing lies over it. */
async function inReach(...controls: Locator[]) {
  for (const control of controls) {
    await expect(control).toBeInViewport({ ratio: 1 });
    await control.click({ trial: true });
  }
}

test('a sitting at 320 px and at 400 % zoom: one pane at a time, the rest in reach', async ({
  page,
  candidate,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  await page.setViewportSize({ width: 320, height: 256 });
  const { id, problems } = await player.start();
  const [first, second] = problems.map(({ problem }) => problem);
  if (!first || !second) throw new Error('Two problems were not drawn.');
  await page.goto(`/assessments/${id}?problem=${first.slug}`);
  const run = page.getByRole('button', { name: 'Run', exact: true });
  const submit = page.getByRole('button', { name: 'Submit', exact: true });
  const finish = page.getByRole('button', { name: 'Finish coding' });
  const panes = [
    ['Statement', page.getByRole('region', { name: 'Statement' })],
    ['Code', page.getByRole('region', { name: 'Code', exact: true })],
    [/^Tests/, page.getByRole('region', { name: 'Results' })],
  ] as const;

  await test.step('what is read first is in sight first', async () => {
    await expect(page.getByRole('heading', { name: first.title, level: 2 })).toBeVisible();
  });

  for (const size of small) {
    await test.step(`${size.width} × ${size.height}`, async () => {
      await page.setViewportSize(size);
      for (const [name, pane] of panes) {
        await paneSwitch(page, name).click();
        for (const [, other] of panes) await expect(other).toBeVisible({ visible: other === pane });
        await inReach(run, submit, finish);
        await expect(candidate.timer).toBeInViewport({ ratio: 1 });
        await expect(
          page
            .getByRole('banner')
            .getByText(/^No edits/)
            .filter({ visible: true }),
        ).toBeInViewport({ ratio: 1 });
        const box = await pane.boundingBox();
        expect(box?.height, `${name} has room`).toBeGreaterThan(140);
      }
    });
  }

  await test.step('code is written, run and submitted', async () => {
    await page.setViewportSize({ width: 320, height: 256 });
    await paneSwitch(page, 'Code').click();
    await candidate.write(solutionOf(first.title, 'accepted', 'TypeScript'));
    await run.click();
    // What came back is in sight without being looked for.
    await expect(page.getByText('All samples match')).toBeInViewport();
    await submit.click();
    await expect(paneSwitch(page, /^Tests/)).toContainText(/(\d+)\/\1/);
  });

  await test.step('what the editor’s bar holds is one press away', async () => {
    await paneSwitch(page, /^More/).click();
    await inReach(
      page.getByRole('button', { name: /^Language TypeScript/ }),
      page.getByRole('button', { name: 'Earlier versions' }),
      page.getByRole('button', { name: 'Reset to starter code' }),
    );
    await candidate.chooseLanguage('Python');
    await expect(page.getByRole('button', { name: /^Language Python/ })).toBeVisible();
    await candidate.chooseLanguage('TypeScript');
  });

  await test.step('the other problem is chosen from a menu that says how each stands', async () => {
    await page.getByRole('button', { name: /^Problem/ }).click();
    const menu = page.getByRole('menu');
    await expect(menu.getByRole('menuitemradio', { name: first.title })).toContainText(/(\d+)\/\1/);
    await menu.getByRole('menuitemradio', { name: second.title }).click();
    // Nothing is written about it yet, so it opens at its statement.
    await expect(page.getByRole('heading', { name: second.title, level: 2 })).toBeVisible();
    await page.getByRole('button', { name: /^Problem/ }).click();
    await menu.getByRole('menuitemradio', { name: first.title }).click();
    await expect(page.getByRole('region', { name: 'Code', exact: true })).toBeVisible();
  });

  await test.step('to finish, title and answers are in sight, whatever lies between', async () => {
    await finish.click();
    const dialog = page.getByRole('dialog', { name: 'Finish coding?' });
    await inReach(
      dialog.getByRole('heading', { name: 'Finish coding?' }),
      dialog.getByRole('button', { name: 'Keep coding' }),
      dialog.getByRole('button', { name: 'Finish coding' }),
    );
    await holds(page, 'finish coding, small', { sizes: small.slice(0, 1) });
    await page.keyboard.press('Escape');
  });

  for (const [name] of panes) {
    await paneSwitch(page, name).click();
    await holds(page, `workspace, small, ${name}`, { sizes: small.slice(0, 2) });
  }

  await test.step('approach', async () => {
    await player.finish(id, 'coding');
    await page.goto(`/assessments/${id}`);
    const end = page.getByRole('button', { name: 'Finish assessment' });
    for (const size of small) {
      await page.setViewportSize(size);
      await inReach(end);
      await expect(candidate.timer).toBeInViewport({ ratio: 1 });
    }
    await page.setViewportSize({ width: 320, height: 256 });
    await page.getByRole('textbox', { name: 'Your approach', exact: true }).fill('One pass.');
    await holds(page, 'approach, small', { sizes: small.slice(0, 2) });
    await paneSwitch(page, 'Your code').click();
    await expect(page.getByRole('region', { name: 'Your code' })).toBeVisible();
    await holds(page, 'approach, small, code', { sizes: small.slice(0, 1) });
    await end.click();
    const dialog = page.getByRole('dialog', { name: 'Finish the assessment?' });
    await inReach(
      dialog.getByRole('heading', { name: 'Finish the assessment?' }),
      dialog.getByRole('button', { name: 'Finish and open the report' }),
    );
    await holds(page, 'finish assessment, small', { sizes: small.slice(0, 1) });
  });
});

test('a window that changes its size keeps the text, the caret’s undo and the place', async ({
  page,
  candidate,
}) => {
  await page.goto('/problems/tasting-flight');
  const starter = await candidate.code();
  await candidate.write('const n = 1;');
  await page.setViewportSize({ width: 320, height: 256 });
  await expect(candidate.editor).toBeHidden();
  await paneSwitch(page, 'Code').click();
  await candidate.editor.focus();
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await candidate.code()).toBe(starter);
});

test('practice at 320 px, and the lobby’s warning', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/problems/tasting-flight');
  await inReach(
    page.getByRole('button', { name: 'Run', exact: true }),
    page.getByRole('button', { name: 'Submit', exact: true }),
    page.getByRole('link', { name: 'Problems' }),
  );
  await paneSwitch(page, 'Code').click();
  await holds(page, 'practice, small', { sizes: small.slice(0, 2) });

  await test.step('what stands over the code is one row, with one menu for two choices', async () => {
    const tools = page.getByRole('region', { name: 'Code', exact: true }).getByRole('button');
    for (const width of [320, 390, 559]) {
      await page.setViewportSize({ width, height: 844 });
      await expect(tools).toHaveText([/^Language/, /^Editor mode and environment/, '', '', '']);
      const middles = async () =>
        new Set(
          await tools.evaluateAll((all) =>
            all.map((tool) => {
              const { top, height } = tool.getBoundingClientRect();
              return Math.round(top + height / 2);
            }),
          ),
        ).size;
      await expect.poll(middles, `rows at ${width}`).toBe(1);
    }
    const menu = page.getByRole('button', { name: /^Editor mode and environment/ });
    for (const [group, choice, kept] of [
      ['Environment', /^With libraries/, /^Standard/],
      ['Editor', /^No autocomplete/, /^With libraries/],
    ] as const) {
      await menu.click();
      await page
        .getByRole('group', { name: group })
        .getByRole('menuitemradio', { name: choice })
        .click();
      await menu.click();
      for (const name of [choice, kept])
        await expect(page.getByRole('menuitemradio', { name })).toBeChecked();
      await page.keyboard.press('Escape');
    }
    await expect(menu).toContainText('No autocomplete');
  });

  await page.goto('/assessments/new/classic');
  const warning = page.getByRole('status').filter({ hasText: 'This window is small.' });
  await expect(warning).toContainText('one at a time');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(warning).toBeHidden();

  await test.step('what goes on stays in sight, however long the page is', async () => {
    const start = page.getByRole('button', { name: 'Start', exact: true });
    for (const viewport of small.slice(1)) {
      await page.setViewportSize(viewport);
      await expect(start).toBeInViewport({ ratio: 1 });
    }
    await page.goto('/assessments/new?preset=classic');
    const setUp = page.getByRole('link', { name: 'Set up Classic 105' });
    for (const viewport of small.slice(1)) {
      await page.setViewportSize(viewport);
      await expect(setUp).toBeInViewport({ ratio: 1 });
    }
  });
});
