import { createHash, randomUUID } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeOnce, runTool } from '../../native/made-once.ts';
import { emptyNamespaces, findNativeWalls, systemFolders } from '../../walls/native-walls.ts';
import {
  compilerCommand,
  kitFolder,
  type Library,
  languageArguments,
} from './compiler-arguments.ts';
import { findToolchain, type Toolchain } from './toolchain.ts';

const prefix = 'cpp-';
const sourceOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const launcher = sourceOf('../../native/launcher/launcher.c');
const harness = sourceOf('./harness');
/** What every program is linked with, each from `harness/object/`. */
export const objects = ['ending', 'main', 'usual-values', 'values'] as const;

/**
 * Makes sure that there is a folder with what programs in C++ need, named after the compiler and our own
 * code: the launcher, the harness, and the precompiled header of what most programs use. That of the
 * whole library is made when a first program needs it. Together 200 MB, hence one for all data folders
 * of a user.
 *
 * @returns the folder
 */
export async function prepareCpp(cacheDir: string, signal: AbortSignal): Promise<string> {
  const toolchain = findToolchain();
  if (toolchain === null) throw new Error('no compiler of C++ was found');
  return madeOnce({ cacheDir, name: nameFor(toolchain), prefix }, async (draft) => {
    layOut(draft);
    const run = (args: readonly string[]) => compile(toolchain, args, draft, signal);
    await Promise.all([
      run(['-x', 'c', '-O2', '-static', '-s', '-o', 'launcher', launcher]),
      makeHeader(toolchain, draft, 'lean', signal).then(() =>
        Promise.all(
          objects.map((name) => {
            const source = join(harness, 'object', `${name}.cpp`);
            return run([...languageArguments, '-Ilean', '-c', '-o', `${name}.o`, source]);
          }),
        ),
      ),
    ]);
  });
}

const beingMade = new Map<string, Promise<void>>();

/** Makes the precompiled header of the whole library, if it is not there. */
export async function prepareWhole(folder: string): Promise<void> {
  if (existsSync(join(folder, 'whole', 'dryrun.hpp.gch'))) return;
  const toolchain = findToolchain();
  if (toolchain === null) throw new Error('no compiler of C++ was found');
  const { signal } = new AbortController();
  const making =
    beingMade.get(folder) ??
    makeHeader(toolchain, folder, 'whole', signal).finally(() => beingMade.delete(folder));
  beingMade.set(folder, making);
  await making;
}

function nameFor({ compiler, version, machine, linker }: Toolchain): string {
  const made = [launcher, ...harnessFiles()].map((file) => readFileSync(file, 'utf8'));
  const parts = [compiler, version, machine, ...linker, ...languageArguments, ...made];
  const key = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
  return `${prefix}${version}-${key}`;
}

function harnessFiles(): string[] {
  const entries = readdirSync(harness, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Both parts of the library have the same names, so that one program is compiled with either. */
function layOut(draft: string): void {
  for (const library of ['lean', 'whole'] as const) {
    mkdirSync(join(draft, library, 'bits'), { recursive: true });
    cpSync(join(harness, 'header'), join(draft, library), { recursive: true });
    copyFileSync(join(harness, 'library', `${library}.hpp`), join(draft, library, 'library.hpp'));
  }
  // Programs ask for it, and what there is of it stands before them already.
  writeFileSync(join(draft, 'lean', 'bits', 'stdc++.h'), '// What there is of it is there.\n');
  writeFileSync(join(draft, 'whole', 'bits', 'stdc++.h'), '#include_next <bits/stdc++.h>\n');
}

/** Written beside, and renamed: a compiler that reads it meanwhile sees none, or all of it. */
async function makeHeader(
  toolchain: Toolchain,
  folder: string,
  library: Library,
  signal: AbortSignal,
): Promise<void> {
  const header = join(library, 'dryrun.hpp');
  const draft = join(library, `draft-${randomUUID()}`);
  const make = [...languageArguments, '-x', 'c++-header'];
  try {
    if (toolchain.family === 'gcc') {
      await compile(toolchain, [...make, `-I${library}`, '-o', draft, header], folder, signal);
    } else {
      await makeInPlace(toolchain, [...make, '-o', draft], header, folder, signal);
    }
    renameSync(join(folder, draft), join(folder, `${header}.gch`));
  } finally {
    rmSync(join(folder, draft), { force: true });
  }
}

/** clang uses a header only where the files lie that it was made of: so they are made to lie there. */
function makeInPlace(
  toolchain: Toolchain,
  make: readonly string[],
  header: string,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const walls = findNativeWalls();
  if ('reason' in walls) throw new Error(walls.reason);
  const file = join(kitFolder, header);
  const command = [
    ...[walls.bubblewrap, ...emptyNamespaces, ...systemFolders],
    ...['--setenv', 'PATH', '/usr/bin', '--bind', folder, kitFolder, '--chdir', kitFolder, '--'],
    // Programs are linked so, and it wants to know.
    ...[...compilerCommand(toolchain), '-static', '-Xclang', '-fpch-instantiate-templates'],
    ...[...make, `-I${dirname(file)}`, file],
  ];
  return runTool(command, folder, signal);
}

/** Compiles what is ours. */
function compile(
  toolchain: Toolchain,
  args: readonly string[],
  cwd: string,
  signal: AbortSignal,
): Promise<void> {
  return runTool([...compilerCommand(toolchain), ...args], cwd, signal);
}
