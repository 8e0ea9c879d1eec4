import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { solutionOf } from './solutions.ts';
import { expect, test } from './test.ts';

// A machine as it is, but for the compiler: all programs of the PATH without it.
// Playwright reads this file in each of its processes: the first of them chooses the folder.
process.env.DRYRUN_E2E_PATH ??= mkdtempSync(join(tmpdir(), 'dryrun-path-'));
const folder = process.env.DRYRUN_E2E_PATH;
let compiler: string | null = null;
for (const path of (process.env.PATH ?? '').split(delimiter)) {
  for (const name of list(path)) {
    if (name === 'g++') compiler ??= join(path, name);
    else link(join(path, name), name);
  }
}
test.use({ dryRunEnv: { PATH: folder } });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('C++ is not there, is installed, and is found without a restart', async ({
  page,
  candidate,
}) => {
  test.skip(compiler === null, 'there is no g++ to be installed');
  await page.goto('/');
  const start = page.getByRole('region', { name: 'Start an assessment' });
  await start.getByRole('link', { name: 'Classic 105' }).click();
  const choice = page.getByRole('radio', { name: /^C\+\+/ });
  await expect(choice).toBeDisabled();
  await expect(choice).toHaveAccessibleName(
    /^C\+\+ It needs g\+\+ 10 or newer\. To install: .*g\+\+ bubblewrap$/,
  );
  const health = await (await page.request.get('/api/health')).json();
  expect(JSON.stringify(health)).toMatch(/not C\+\+: It needs g\+\+ 10 or newer\. To install: /);

  link(compiler ?? '', 'g++');
  await expect(async () => {
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect(choice).toBeEnabled({ timeout: 10_000 });
  }).toPass({ timeout: 120_000 });
  await expect(page.getByRole('button', { name: 'Look again' })).toHaveCount(0);

  const title = 'The Cold Box';
  await page.goto('/problems/cold-box');
  await candidate.chooseLanguage('C++');
  expect(await candidate.code()).toContain('class Solution {');
  await candidate.write(solutionOf(title, 'accepted', 'C++'));
  expect(await candidate.submit()).toMatch(/^(\d+)\/\1$/);
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
