import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runtimes } from './runtimes/index.ts';

export type Command = { file: string; args: string[] };

/**
 * How a child of a pool is started. Node's permission model lets it read the code that it runs and
 * nothing else: no other files, no writing, no processes, no threads. On Linux the kernel kills it
 * with its parent, even when a candidate keeps it too busy to notice the end of its stdin.
 */
export function childCommand(pool: string): Command {
  const languages = runtimes.filter((runtime) => runtime.pool === pool).map(({ id }) => id);
  const node = [
    // Recursion as deep as candidates know it from elsewhere: about 50,000 frames. Windows gives
    // a thread 1 MiB of stack, which this would overrun.
    ...(process.platform === 'win32' ? [] : ['--stack-size=3900']),
    '--no-warnings',
    '--permission',
    '--allow-addons',
    ...readablePaths().map((path) => `--allow-fs-read=${path}`),
    fileURLToPath(new URL('./child/main.ts', import.meta.url)),
    ...languages,
  ];
  const die = dieWithParent();
  return die === null
    ? { file: process.execPath, args: node }
    : { file: die[0], args: [...die.slice(1), process.execPath, ...node] };
}

function readablePaths(): string[] {
  const require = createRequire(import.meta.url);
  const here = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  const roots = ['@dryrun/judge', 'isolated-vm', 'acorn'].map((name) =>
    packageFolder(require.resolve(name)),
  );
  const nested = createRequire(require.resolve('isolated-vm'));
  roots.push(packageFolder(nested.resolve('node-gyp-build')));
  // Resolving a package walks up through every package.json and node_modules on the way.
  const above: string[] = [];
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    above.push(join(folder, 'package.json'));
    if (folder === dirname(folder)) break;
  }
  const links = roots.map((root) =>
    join(nodeModulesAbove(here), root.split('node_modules/')[1] ?? ''),
  );
  return [here, ...roots, ...links, ...above, '/etc/alpine-release'];
}

function packageFolder(file: string): string {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

function nodeModulesAbove(folder: string): string {
  while (!existsSync(join(folder, 'node_modules')) && folder !== dirname(folder))
    folder = dirname(folder);
  return join(folder, 'node_modules');
}

let prefix: [string, ...string[]] | null | undefined;

/** `setpriv --pdeathsig` of util-linux, where it is; elsewhere the end of stdin has to do. */
function dieWithParent(): [string, ...string[]] | null {
  if (prefix !== undefined) return prefix;
  const candidate: [string, ...string[]] = ['setpriv', '--pdeathsig', 'KILL', '--no-new-privs'];
  const works =
    process.platform === 'linux' &&
    spawnSync(candidate[0], [...candidate.slice(1), 'true'], { stdio: 'ignore' }).status === 0;
  prefix = works ? candidate : null;
  return prefix;
}
