import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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
  const here = packageFolder(fileURLToPath(import.meta.url));
  const addon = require.resolve('isolated-vm');
  const packages = ['@dryrun/judge', 'isolated-vm', 'acorn'];
  const folders = [
    here,
    ...packages.map((name) => packageFolder(require.resolve(name))),
    packageFolder(createRequire(addon).resolve('node-gyp-build')),
  ];
  // Resolving a package looks for it, and for a package.json, in every folder on the way up.
  for (let folder = here; ; folder = dirname(folder)) {
    folders.push(join(folder, 'package.json'));
    for (const name of packages) folders.push(join(folder, 'node_modules', name));
    if (folder === dirname(folder)) break;
  }
  // isolated-vm looks there for which C library this is.
  return [...folders, '/etc/alpine-release'];
}

function packageFolder(file: string): string {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
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
