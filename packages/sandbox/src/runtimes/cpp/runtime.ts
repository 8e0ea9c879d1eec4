import { Launcher } from '../../native/launcher.ts';
import type { Runtime } from '../runtime.ts';
import { compileCpp } from './compile.ts';
import { prepareCpp } from './prepare.ts';
import { smoke } from './smoke.ts';
import { findToolchain, missingForCpp } from './toolchain.ts';

export const cpp: Runtime = {
  id: 'cpp',
  displayName: 'C++',
  get versionLabel() {
    const toolchain = findToolchain();
    if (toolchain === null) return 'C++20';
    const version = toolchain.version.split('.').slice(0, 2).join('.');
    return `C++20 (${toolchain.family === 'clang' ? 'clang++' : 'g++'} ${version})`;
  },
  fileName: 'solution.cpp',
  pool: 'cpp',
  heavy: true,
  prepare: prepareCpp,
  native: {
    missing: missingForCpp,
    compile: compileCpp,
    host: (folder, walls) => new Launcher(`${folder}/launcher`, walls),
  },
  smoke,
};
