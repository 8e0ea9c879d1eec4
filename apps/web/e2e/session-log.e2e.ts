import { holds, sizes } from './support/accessibility.ts';
import { Player } from './support/play.ts';
import { solutionOf } from './support/solutions.ts';
import { brokenConnection, expect, test } from './support/test.ts';

type Draft = { language: string; code: string };
type Whole = { problems: { problem: { slug: string }; drafts: Draft[] }[] };

test('typed, pasted, gone elsewhere, cut off: the log says it, and the film ends with the stored text', async ({
  page,
  candidate,
  complaints,
  context,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  const pair = ['tasting-flight', 'borrowed-beans'];
  const { id, problems } = await player.start({ problems: pair, editorMode: 'plain' });
  const [first, second] = problems.map(({ problem }) => problem);
  if (!first || !second) throw new Error('Two problems were not drawn.');

  await page.goto(`/assessments/${id}`);
  await expect(candidate.editor).toHaveAccessibleName(`Code for ${first.title}`, {
    timeout: 60_000,
  });
  await candidate.write(solutionOf(first.title, 'accepted', 'TypeScript'));
  await candidate.submit();

  await test.step('another tab in front, and back', async () => {
    const other = await context.newPage();
    await other.goto('about:blank');
    // What a browser tells the page behind, whether or not this one counts tabs without a screen.
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await other.close();
    // Less than a second would be no departure.
    const leftAt = Date.now();
    await expect.poll(() => Date.now() - leftAt).toBeGreaterThan(1_200);
    await page.evaluate(() => {
      Reflect.deleteProperty(document, 'hidden');
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });

  await test.step('the second problem, with the connection cut', async () => {
    complaints.allow(brokenConnection);
    await candidate.open(second.title);
    await candidate.type('\n// one');
    await context.setOffline(true);
    await candidate.type('\n// two, without a server \u{1f600}');
    await expect(page.getByText(/^No connection since/)).toBeVisible();
    await context.setOffline(false);
    await candidate.saved();
    await candidate.type('\n// three');
    await candidate.saved();
  });
  await candidate.finishCoding();
  await expect(page.getByRole('textbox', { name: 'Your approach', exact: true })).toBeVisible();
  await candidate.finishAssessment();

  const log = page.getByRole('region', { name: 'Session log' });
  await expect(log.getByRole('row', { name: /Left the tab/ })).toHaveCount(1);
  await expect(log.getByRole('row', { name: /Connection lost/ })).toHaveCount(1);
  await expect(log.getByRole('row', { name: /Paste \d/ })).toHaveCount(1);
  await expect(log).toContainText(/One departure, \d+ s\. One paste, [\d,]+ characters\./);
  await holds(page, 'report with a session log', { sizes: sizes.slice(0, 1) });

  await test.step('the film: the keyboard alone, to its last frame', async () => {
    await page.getByRole('link', { name: 'Replay' }).click();
    const film = page.getByRole('region', { name: 'Film' });
    const slider = film.getByRole('slider', { name: 'Time' });
    const code = page.getByRole('region', { name: 'Code', exact: true });
    await expect(slider).toHaveAttribute('aria-valuenow', '0');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('region', { name: /^Code at/ })).toContainText('TypeScript, line');
    await page.keyboard.press(']');
    await expect(film.getByRole('radio', { name: '8×' })).toBeChecked();
    await page.keyboard.press('Space');
    await expect(film.getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(film.getByRole('button', { name: 'Play' })).toBeVisible();
    await page.keyboard.press('Home');
    await expect(slider).toHaveAttribute('aria-valuenow', '0');
    await page.keyboard.press('End');
    await page.keyboard.press('c');
    await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(second.title));

    const whole = await player.ask<Whole>('GET', `/assessments/${id}`);
    const nav = page.getByRole('navigation', { name: 'Problem on screen' });
    for (const { problem, drafts } of whole.problems) {
      await nav.getByRole('button', { name: new RegExp(titleOf(problem.slug)) }).click();
      const shown = await code.evaluate((region) =>
        [...region.querySelectorAll('[data-kind] > :last-child')]
          .map((line) => line.textContent)
          .join('\n'),
      );
      expect(shown).toBe(drafts[0]?.code);
    }
    function titleOf(slug: string) {
      return [first, second].find((problem) => problem?.slug === slug)?.title ?? slug;
    }
  });
  await holds(page, 'replay');

  await test.step('a moment of its own address', async () => {
    await page.goto(`/assessments/${id}/replay?at=1&problem=${second.slug}`);
    await expect(page.getByRole('slider', { name: 'Time' })).toHaveAttribute(
      'aria-valuetext',
      `0:01, ${second.title}`,
    );
  });

  await test.step('low and narrow, the code ends where the moments begin', async () => {
    await page.setViewportSize({ width: 640, height: 360 });
    const code = await page.getByRole('region', { name: 'Code', exact: true }).boundingBox();
    const moments = await page.getByRole('heading', { name: 'Moments' }).boundingBox();
    expect((code?.y ?? 0) + (code?.height ?? 0)).toBeLessThanOrEqual(moments?.y ?? 0);
  });
});

test('a strict assessment: the note of the full screen, and a paste from elsewhere that is stopped', async ({
  page,
  candidate,
  dryRun,
}) => {
  const player = new Player(page, dryRun.url);
  const custom = {
    ...{ codingMinutes: 30, approachMinutes: 0, difficulties: ['medium'], topics: [] },
    ...{ timeoutRule: 'strict', fullScreen: true, pasteBlocked: true },
  };
  const strict = { preset: 'custom', problems: ['tasting-flight'], custom };
  const { id, problems } = await player.start(strict);
  const title = problems[0]?.problem.title ?? '';
  await page.goto(`/assessments/${id}`);
  await expect(candidate.editor).toHaveAccessibleName(`Code for ${title}`, { timeout: 60_000 });

  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('This assessment asks for the full screen.');
  await notices.getByRole('button', { name: 'Return to full screen' }).click();
  await expect(notices).not.toContainText('asks for the full screen');
  await page.evaluate(() => document.exitFullscreen());
  await expect(notices).toContainText('asks for the full screen');

  const before = await candidate.code();
  await candidate.editor.focus();
  await page.evaluate(() => navigator.clipboard.writeText('from elsewhere'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(notices).toContainText('14 characters stopped.');
  await holds(page, 'strict notices', { sizes: sizes.slice(0, 1) });
  await candidate.editor.focus();
  await page.keyboard.press('Escape');
  await expect(notices).not.toContainText('stopped');
  expect(await candidate.code()).toBe(before);

  await test.step('one’s own can be moved', async () => {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('ControlOrMeta+X');
    await page.keyboard.press('ControlOrMeta+V');
    await page.keyboard.press('ControlOrMeta+V');
    await expect.poll(() => candidate.code()).toBe(before + before);
    await expect(notices).not.toContainText('stopped');
  });

  await candidate.saved();
  await player.finish(id, 'coding');
  await page.goto(`/assessments/${id}/report`);
  const log = page.getByRole('region', { name: 'Session log' });
  await expect(log.getByRole('row', { name: /Paste, blocked 14 characters/ })).toHaveCount(1);
  await expect(log.getByRole('row', { name: /Own text pasted/ })).toHaveCount(2);
});
