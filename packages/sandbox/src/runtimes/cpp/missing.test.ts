import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findProgram } from '../../walls/find-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'dryrun-missing-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What another process, whose PATH holds these programs and no others, says of C++: its name, and what is missing. */
function missing(name: string, programs: readonly string[], more: Record<string, string> = {}) {
  const path = mkdtempSync(join(folder, 'path-'));
  for (const program of programs) {
    const found = findProgram(program);
    if (found !== null) symlinkSync(found, join(path, program));
  }
  for (const [program, script] of Object.entries(more))
    writeFileSync(join(path, program), script, { mode: 0o755 });
  const module = new URL('./runtime.ts', import.meta.url).href;
  const script = `import { cpp } from ${JSON.stringify(module)}; console.log(cpp.versionLabel, cpp.native.missing());`;
  const args = ['--no-warnings', '--input-type=module', '--eval', script];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { PATH: path },
  });
  return `${name}: ${(stdout + stderr).trim()}`;
}

const apt = { 'apt-get': '#!/bin/sh\n' };
const dnf = { dnf: '#!/bin/sh\n' };
/** It knows what it is asked, and no more. */
const clang = (version: string) => ({
  'clang++': `#!/bin/sh
case $1 in
  --version) echo "Ubuntu clang version ${version}-1ubuntu1" ;;
  -dumpmachine) echo x86_64-pc-linux-gnu ;;
  *) exit 1 ;;
esac
`,
});
const broken = { bwrap: '#!/bin/sh\necho "bwrap: No permissions" >&2\nexit 1\n' };

test.runIf(process.platform === 'linux').each([
  [
    'nothing',
    [],
    apt,
    /It needs g\+\+ 10 or newer and bubblewrap\. To install: (?:sudo )?apt-get install --no-install-recommends g\+\+ bubblewrap$/,
  ],
  [
    'nothing, elsewhere',
    [],
    dnf,
    /dnf install gcc-c\+\+ glibc-static libstdc\+\+-static bubblewrap$/,
  ],
  ['no bubblewrap', ['g++'], apt, /needs (?:g\+\+ 10 or newer and )?bubblewrap\. To install/],
  [
    'clang++ in the place of g++',
    [],
    { ...apt, ...clang('17.0.6') },
    /C\+\+20 \(clang\+\+ 17\.0\) It needs bubblewrap\. To install/,
  ],
  [
    'a clang++ that is too old',
    [],
    { ...apt, ...clang('10.0.0') },
    /C\+\+20 It needs g\+\+ 10 or newer and bubblewrap\. To install/,
  ],
  [
    'g++ beside it',
    ['g++'],
    { ...apt, ...clang('17.0.6') },
    // Where there is none, nothing can be said of it.
    findProgram('g++') === null ? /./ : /C\+\+20 \(g\+\+ \d+\.\d+\) It needs bubblewrap/,
  ],
  [
    'bubblewrap that may not',
    ['g++'],
    broken,
    /walls that are missing: bubblewrap does not work here \(bwrap: No permissions\)\.$/,
  ],
])('%s: it is said what helps', (name, programs, more, says) => {
  expect(missing(name, programs, more as Record<string, string>)).toMatch(says);
});

test.runIf(findProgram('g++') && findProgram('bwrap'))('all is there: nothing is missing', () => {
  const said = missing('all', ['g++', 'bwrap', 'setpriv', 'ld.gold']);
  // Where the kernel allows no namespaces, that is what is said.
  expect(said).toMatch(/^all: C\+\+20 \(g\+\+ [\d.]+\) (?:null|.*bubblewrap does not work here)/);
});
