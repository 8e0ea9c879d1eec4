import { spawnSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { findProgram } from '../../walls/find-program.ts';
import { installCommand } from '../../walls/install-hint.ts';
import { findNativeWalls } from '../../walls/native-walls.ts';

/** The compiler of this system. */
export type Toolchain = {
  /** Where it is, without links. */
  compiler: string;
  /** `12.2.0` */
  version: string;
  machine: string;
  /** The quickest linker of those that are there, as an argument. */
  linker: readonly string[];
};

/** The first with all that is used of C++20. */
const oldestMajor = 10;

let known: { of: string; toolchain: Toolchain | null } | undefined;

/** Looked for each time, as it may be installed or updated while we run; asked for its version once. */
export function findToolchain(): Toolchain | null {
  const found = findProgram('g++');
  if (found === null) return null;
  const compiler = realpathSync(found);
  const { mtimeMs, size } = statSync(compiler);
  const of = `${compiler} ${mtimeMs} ${size}`;
  if (known?.of !== of) known = { of, toolchain: ask(compiler) };
  return known.toolchain;
}

function ask(compiler: string): Toolchain | null {
  const answer = (argument: string) =>
    spawnSync(compiler, [argument], { env: {}, encoding: 'utf8', timeout: 10_000 }).stdout?.trim();
  const version = answer('-dumpfullversion');
  const machine = answer('-dumpmachine');
  if (!version || !machine || Number(version.split('.')[0]) < oldestMajor) return null;
  // Deprecated by its makers, and five times as fast as the usual one.
  const linker = findProgram('ld.gold') === null ? [] : ['-fuse-ld=gold'];
  return { compiler, version, machine, linker };
}

const packages = {
  'apt-get': ['g++', 'bubblewrap'],
  dnf: ['gcc-c++', 'glibc-static', 'libstdc++-static', 'bubblewrap'],
  zypper: ['gcc-c++', 'glibc-devel-static', 'bubblewrap'],
  pacman: ['gcc', 'bubblewrap'],
  apk: ['g++', 'bubblewrap'],
} as const;

/** Why programs in C++ cannot be run here, and what helps; null when they can. */
export function missingForCpp(): string | null {
  const walls = findNativeWalls();
  if ('reason' in walls && !walls.installable)
    return `It runs behind walls that are missing: ${walls.reason}.`;
  const lacking = [
    ...(findToolchain() === null ? [`g++ ${oldestMajor} or newer`] : []),
    ...('reason' in walls ? ['bubblewrap'] : []),
  ];
  if (lacking.length === 0) return null;
  return `It needs ${lacking.join(' and ')}. To install: ${installCommand(packages)}`;
}
