import type { Page } from '@playwright/test';
import { inPlain } from './support/practice.ts';
import { expect as hasty, test } from './support/test.ts';

/** The first page of a server that has just begun takes its time on a busy machine. */
const expect = hasty.configure({ timeout: 60_000 });

const panes = (page: Page) => ({
  statement: page.getByRole('region', { name: 'Statement' }),
  editor: page.getByRole('region', { name: 'Code', exact: true }),
  results: page.getByRole('region', { name: 'Results' }),
});

/** Which of the panes can be seen. */
async function seen(page: Page, names: readonly (keyof ReturnType<typeof panes>)[]) {
  for (const [name, pane] of Object.entries(panes(page))) {
    const visible = (names as readonly string[]).includes(name);
    await expect(pane, name).toBeVisible({ visible });
  }
}

const all = ['statement', 'editor', 'results'] as const;
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('panes are maximised and folded away by mouse, and stay so', async ({ page, candidate }) => {
  await inPlain(page);
  await page.goto('/problems/tasting-flight');
  await candidate.write('const n = 1;');
  for (const pane of all) {
    const name = { statement: 'the statement', editor: 'the editor', results: 'the results' }[pane];
    await press(page, `Maximise ${name}`);
    await seen(page, [pane]);
    await page.reload();
    await seen(page, [pane]);
    await press(page, `Restore ${name}`);
    await seen(page, all);
  }
  expect(await candidate.code()).toBe('const n = 1;');

  const whole = await panes(page).editor.boundingBox();
  await press(page, 'Hide the statement');
  await seen(page, ['editor', 'results']);
  await press(page, 'Hide the results');
  const samples = page.getByRole('tabpanel', { name: 'Samples' });
  await expect(samples).toBeHidden();
  await page.reload();
  await seen(page, ['editor', 'results']);
  await expect(samples).toBeHidden();
  const larger = await panes(page).editor.boundingBox();
  expect(larger?.width).toBeGreaterThan((whole?.width ?? 0) + 200);
  expect(larger?.height).toBeGreaterThan((whole?.height ?? 0) + 100);
  // What is run has to be seen.
  await candidate.run();
  await expect(samples).toBeVisible();
  await press(page, 'Show the statement');
  await seen(page, all);
});

test('panes are maximised, folded away and moved by keys alone', async ({ page, candidate }) => {
  await page.goto('/problems/tasting-flight');
  await candidate.editor.focus();
  await page.keyboard.press('F9');
  await seen(page, ['editor']);
  // The next pane takes the window, and the focus with it.
  await page.keyboard.press('F6');
  await seen(page, ['results']);
  await expect(page.getByRole('tab', { name: 'Samples' })).toBeFocused();
  await page.keyboard.press('F9');
  await seen(page, all);
  await page.keyboard.press('F4');
  await seen(page, ['editor', 'results']);
  await page.keyboard.press('F4');
  await page.keyboard.press('F6');
  await expect(panes(page).statement).toBeFocused();
  // The focus does not stay where nothing is seen.
  await page.keyboard.press('F4');
  await expect(candidate.editor).toBeFocused();
  await page.keyboard.press('F4');
  await page.keyboard.press('Shift+F4');
  await expect(page.getByRole('tabpanel', { name: 'Samples' })).toBeHidden();
  await page.keyboard.press('Shift+F4');

  const splitter = page.getByRole('separator', { name: 'Resize the statement' });
  const width = async () => (await panes(page).statement.boundingBox())?.width ?? 0;
  const before = await width();
  await splitter.focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('ArrowLeft');
  await expect.poll(width).toBe(before - 64);
  await page.reload();
  await expect.poll(width).toBe(before - 64);
  await splitter.focus();
  await page.keyboard.press('Enter');
  await seen(page, ['editor', 'results']);
  await page.keyboard.press('Enter');
  await seen(page, all);
});

test('panes are moved by dragging the line between them', async ({ page }) => {
  await inPlain(page);
  await page.goto('/problems/tasting-flight');
  const splitter = page.getByRole('separator', { name: 'Resize the results' });
  const height = async () => (await panes(page).results.boundingBox())?.height ?? 0;
  const before = await height();
  const box = await splitter.boundingBox();
  if (!box) throw new Error('There is no line to drag.');
  await page.mouse.move(box.x + 100, box.y);
  await page.mouse.down();
  await page.mouse.move(box.x + 100, box.y - 120, { steps: 5 });
  await page.mouse.up();
  await expect.poll(height).toBe(before + 120);
});

test('the focus is in sight when a window gets wide again, whatever is folded away in it', async ({
  page,
  candidate,
}) => {
  const wide = { width: 1280, height: 720 };
  const narrow = { width: 640, height: 360 };
  await inPlain(page);
  await page.goto('/problems/tasting-flight');
  await candidate.editor.focus();
  await page.keyboard.press('F4');
  await page.setViewportSize(narrow);
  // A narrow window has a view of its own, which is the statement as nothing has been written.
  await expect(panes(page).statement).toBeFocused();
  await page.setViewportSize(wide);
  await expect(candidate.editor).toBeFocused();
  await expect(panes(page).statement).toBeHidden();

  // Of results that are folded away the head stays in sight.
  await page.keyboard.press('Shift+F4');
  await page.setViewportSize(narrow);
  await expect(panes(page).statement).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('ArrowRight');
  await candidate.results.getByRole('textbox', { name: /^Input/ }).focus();
  await page.setViewportSize(wide);
  await expect(page.getByRole('tab', { name: 'Custom input' })).toBeFocused();

  // Who has left it for blank ground is not taken back.
  await candidate.editor.focus();
  await page
    .locator('header')
    .first()
    .click({ position: { x: 1, y: 1 } });
  await expect(candidate.editor).not.toBeFocused();
  await page.setViewportSize(narrow);
  await expect(page.locator(':focus')).toHaveCount(0);
});

test('a schema that makes way gives the focus to the statement that takes it in', async ({
  page,
  candidate,
}) => {
  await inPlain(page);
  await page.goto('/problems/mist-nets');
  const schema = page.getByRole('region', { name: 'Schema' });
  const { statement } = panes(page);
  await schema.focus();
  await page.keyboard.press('F9');
  await expect(statement).toBeFocused();
  await page.keyboard.press('F9');
  await schema.focus();
  await page.setViewportSize({ width: 640, height: 360 });
  await expect(statement).toBeFocused();
  await expect(candidate.editor).toBeHidden();
});
