import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { inPlain } from './support/practice.ts';
import { named, solutionOf } from './support/solutions.ts';
import { expect, test } from './support/test.ts';

/**
 * What each native language is compiled with, and what the lobby says it needs: at first the walls too, which
 * are installed with the first of them.
 */
const natives = [
  {
    name: 'C++',
    installs: ['g++', 'bwrap'],
    needs: /g\+\+ 10 or newer.* and bubblewrap\. To install: .*g\+\+ bubblewrap$/,
  },
  {
    name: 'Java',
    installs: ['javac'],
    needs: /a JDK of Java 17 or newer(?: and bubblewrap)?\. To install: .*jdk.* bubblewrap$/,
  },
] as const;
const installed: readonly string[] = natives.flatMap(({ installs }) => installs);
/** What would do in their place. */
const left = ['clang++'];

// A machine as it is, but for compilers and walls: all programs of the PATH without them.
// Playwright reads this file in each of its processes: the first of them chooses the folder.
process.env.DRYRUN_E2E_PATH ??= mkdtempSync(join(tmpdir(), 'dryrun-path-'));
const folder = process.env.DRYRUN_E2E_PATH;
const found = new Map<string, string>();
for (const path of (process.env.PATH ?? '').split(delimiter)) {
  for (const name of list(path)) {
    if (installed.includes(name)) found.set(name, found.get(name) ?? join(path, name));
    else if (!left.includes(name)) link(join(path, name), name);
  }
}
test.use({ dryRunEnv: { PATH: folder, JAVA_HOME: '' } });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('C++, Java and their walls are not there, are installed, and are found without a restart', async ({
  page,
  candidate,
}) => {
  test.skip(found.size < installed.length, 'there is nothing to be installed');
  test.setTimeout(600_000);
  await page.goto('/');
  const start = page.getByRole('region', { name: 'Start an assessment' });
  await start.getByRole('link', { name: 'Classic 105' }).click();
  const health = JSON.stringify(await (await page.request.get('/api/health')).json());
  expect(health).toContain('bubblewrap was not found');
  for (const { name, installs, needs } of natives) {
    const choice = page.getByRole('radio', { name: named(name) });
    await expect(choice).toBeDisabled();
    await expect(choice).toHaveAccessibleName(needs);
    expect(health).toContain(`not ${name}: It needs`);

    for (const program of installs) link(found.get(program) ?? '', program);
    await expect(async () => {
      // Once nothing is missing it goes, and what was found starts.
      const again = page.getByRole('button', { name: 'Look again' });
      if (await again.isVisible()) await again.click();
      await expect(choice).toBeEnabled({ timeout: 10_000 });
    }).toPass({ timeout: 240_000 });
  }
  await expect(page.getByRole('button', { name: 'Look again' })).toHaveCount(0);

  await inPlain(page);
  await page.goto('/problems/cold-box');
  for (const { name } of natives) {
    await candidate.chooseLanguage(name);
    expect(await candidate.code()).toContain('class Solution {');
    await candidate.write(solutionOf('The Cold Box', 'accepted', name));
    expect(await candidate.submit()).toMatch(/^(\d+)\/\1$/);
  }
});

function list(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/** The first of a name is the one that is found. */
function link(target: string, name: string): void {
  try {
    symlinkSync(target, join(folder, name));
  } catch {
    // It is there already.
  }
}
