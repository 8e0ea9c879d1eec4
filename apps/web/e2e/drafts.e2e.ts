import type { Page } from '@playwright/test';
import { sit } from './support/play.ts';
import { brokenConnection, expect, test, unavailable } from './support/test.ts';

test('a draft is sent within a second of the last key', async ({ page, candidate, dryRun }) => {
  await page.addInitScript(measureSaves);
  await sit(candidate, dryRun, { editorMode: 'plain' });
  for (const words of ['\n// one', '\n// one more', '\n// the last']) {
    await candidate.type(words);
    await candidate.saved();
    await expect.poll(() => unsentMs(page)).toBeLessThanOrEqual(1_000);
  }
});

test('without a connection from the first key on, the editor helps and everything is kept', async ({
  page,
  context,
  candidate,
  complaints,
  dryRun,
}) => {
  complaints.allow(brokenConnection);
  await sit(candidate, dryRun, { editorMode: 'standard' });
  await context.setOffline(true);
  await candidate.type('\n// on the train\nMath.hyp');
  await expect(page.getByRole('option', { name: /^hypot/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner').getByText('Kept here, not sent')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
    'The clock keeps running on the server.',
  );
  await context.setOffline(false);
  await candidate.saved();
  await expect.poll(() => storedDraft(page)).toMatch(/\/\/ on the train\nMath\.hyp$/);
});

test('while Postgres is frozen drafts are kept here, and sent when it is back', async ({
  page,
  candidate,
  complaints,
  dryRun,
}) => {
  complaints.allow(unavailable);
  const [title = ''] = await sit(candidate, dryRun, { editorMode: 'plain' });
  await candidate.type('\n// before');
  await candidate.saved();
  dryRun.freezePostgres();
  try {
    await candidate.type('\n// while nothing can be saved');
    await expect(page.getByText(/^The server cannot save anything since/)).toBeVisible();
    await expect(page.getByRole('banner').getByText('Kept here, not sent')).toBeVisible();
  } finally {
    dryRun.thawPostgres();
  }
  await page.getByRole('button', { name: 'Try now' }).click();
  await expect(page.getByText(/^The server cannot save anything since/)).toHaveCount(0);
  await candidate.saved();
  await expect.poll(() => storedDraft(page)).toMatch(/before\n\/\/ while nothing can be saved$/);
  await expect(page.getByRole('textbox', { name: `Code for ${title}` })).toHaveValue(
    /while nothing can be saved$/,
  );
});

test('two tabs lose no text', async ({ page, context, candidate, dryRun }) => {
  const [title = ''] = await sit(candidate, dryRun, { editorMode: 'plain' });
  const label = `Code for ${title}`;
  await candidate.type('\n// in the first tab');
  await candidate.saved();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('textbox', { name: label })).toHaveValue(/in the first tab$/);
  for (const tab of [page, other]) {
    await expect(tab.getByText('This is open in another tab.')).toBeVisible();
  }

  // Not saved yet when the other tab is chosen.
  await candidate.type('\n// and a moment later');
  await other.getByRole('button', { name: 'Use this tab' }).click();
  await expect(other.getByRole('textbox', { name: label })).toHaveValue(/a moment later$/);
  await other.getByRole('textbox', { name: label }).focus();
  await other.keyboard.press('ControlOrMeta+End');
  await other.keyboard.type('\n// in the second');

  await page.getByRole('button', { name: 'Use this tab' }).click();
  await expect(page.getByRole('textbox', { name: label })).toHaveValue(
    /in the first tab\n\/\/ and a moment later\n\/\/ in the second$/,
  );

  // Typed into both: the newer text wins, and says so.
  await candidate.type('\n// the older text');
  await candidate.saved();
  await other.getByRole('textbox', { name: label }).focus();
  await other.keyboard.type('\n// the newer text');
  await expect(other.getByText('Your text replaced one that another tab had saved.')).toBeVisible();
  expect(await storedDraft(page)).toMatch(/\/\/ in the second\n\/\/ the newer text$/);
  await other.close();
  await expect(page.getByText('This is open in another tab.')).toHaveCount(0);
});

/** The draft of the first problem as the server has it. */
async function storedDraft(page: Page): Promise<string> {
  const id = /assessments\/([^/?]+)/.exec(page.url())?.[1];
  const { problems } = await (await page.request.get(`/api/assessments/${id}`)).json();
  return problems[0].drafts[0].code;
}

/** Runs in the page: how long after the last key each draft was sent. */
function measureSaves() {
  let lastKeyAt = 0;
  window.addEventListener('keydown', () => (lastKeyAt = performance.now()), { capture: true });
  const send = window.fetch;
  window.fetch = (...args) => {
    const [request] = args;
    if (request instanceof Request && request.method === 'PUT') {
      document.documentElement.dataset.unsentMs = String(performance.now() - lastKeyAt);
    }
    return send(...args);
  };
}

async function unsentMs(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset.unsentMs ?? Infinity));
}
