import { spawnSync } from 'node:child_process';
import { realpathSync, statSync } from 'node:fs';
import { findProgram } from '../../walls/find-program.ts';
import { installCommand } from '../../walls/install-hint.ts';
import { findNativeWalls } from '../../walls/native-walls.ts';

/** The compiler of this system. */
export type Toolchain = {
  family: 'gcc' | 'clang';
  /** Where it is, without links. */
  compiler: string;
  /** `12.2.0` */
  version: string;
  machine: string;
  /** The quickest linker of those that are there, as an argument. */
  linker: readonly string[];
};

/** The first is what the bank was verified with; the second does where that is not there. */
const programs = ['g++', 'clang++'];
/** The first with all that is used of C++20. */
const oldestMajor = { gcc: 10, clang: 14 };

const known = new Map<string, { of: string; toolchain: Toolchain | null }>();

/** Looked for each time, as it may be installed or updated while we run; asked for its version once. */
export function findToolchain(): Toolchain | null {
  for (const program of programs) {
    const found = findProgram(program);
    if (found === null) continue;
    const compiler = realpathSync(found);
    const { mtimeMs, size } = statSync(compiler);
    const of = `${compiler} ${mtimeMs} ${size}`;
    if (known.get(program)?.of !== of) known.set(program, { of, toolchain: ask(found, compiler) });
    const { toolchain = null } = known.get(program) ?? {};
    if (toolchain !== null) return toolchain;
  }
  return null;
}

/** @param found its name, which tells clang whether it is to compile C++ */
function ask(found: string, compiler: string): Toolchain | null {
  const answer = (argument: string) =>
    spawnSync(found, [argument], { env: {}, encoding: 'utf8', timeout: 10_000 }).stdout?.trim();
  const clang = /\bclang version (\d+(?:\.\d+)*)/.exec(answer('--version') ?? '')?.[1];
  const family = clang === undefined ? 'gcc' : 'clang';
  const version = clang ?? answer('-dumpfullversion');
  const machine = answer('-dumpmachine');
  if (!version || !machine || Number(version.split('.')[0]) < oldestMajor[family]) return null;
  // Deprecated by its makers, and five times as fast as the usual one.
  const linker = findProgram('ld.gold') === null ? [] : ['-fuse-ld=gold'];
  return { family, compiler, version, machine, linker };
}

/** What installs it, with its walls. */
export const packagesForCpp = {
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
    ...(findToolchain() === null ? [`g++ ${oldestMajor.gcc} or newer`] : []),
    ...('reason' in walls ? ['bubblewrap'] : []),
  ];
  if (lacking.length === 0) return null;
  return `It needs ${lacking.join(' and ')}. To install: ${installCommand(packagesForCpp)}`;
}
