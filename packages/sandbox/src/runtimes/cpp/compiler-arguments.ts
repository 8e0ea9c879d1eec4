import { join } from 'node:path';
import type { Toolchain } from './toolchain.ts';

/** Parts of the library that programs are compiled with. */
export type Library = 'lean' | 'whole';

/** A precompiled header must have been made as programs are compiled. */
export const languageArguments = ['-std=c++20', '-O2', '-w'] as const;

/** Where what was prepared lies for a compiler in its namespaces. */
export const kitFolder = '/kit';

/** The compiler with what it is always told. By the name of its file clang would be one for C. */
export function compilerCommand({ family, compiler }: Toolchain): string[] {
  return family === 'clang' ? [compiler, '--driver-mode=g++'] : [compiler];
}

/** Its words are read by us. */
export function plainWords({ family }: Toolchain): string[] {
  return family === 'clang'
    ? [
        ...['-ferror-limit=20', '-fno-caret-diagnostics', '-fno-color-diagnostics'],
        '-fno-crash-diagnostics',
      ]
    : ['-fmax-errors=20', '-fno-diagnostics-show-caret', '-fdiagnostics-color=never'];
}

/** Has a part of the library stand before a program, from its precompiled header. */
export function withHeader({ family }: Toolchain, library: Library): string[] {
  const folder = join(kitFolder, library);
  const header = join(folder, 'dryrun.hpp');
  // clang looks for what is precompiled beside the file itself, gcc wherever it looks for the file.
  return family === 'clang'
    ? [`-I${folder}`, '-include-pch', `${header}.gch`]
    : [`-I${folder}`, '-include', 'dryrun.hpp'];
}
