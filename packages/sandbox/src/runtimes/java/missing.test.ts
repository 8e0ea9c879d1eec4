import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findProgram } from '../../walls/find-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'dryrun-missing-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What another process, whose PATH holds these programs and no others, says is missing for Java. */
function missing(name: string, programs: readonly string[], more: Record<string, string> = {}) {
  const path = mkdtempSync(join(folder, 'path-'));
  for (const program of programs) {
    const found = findProgram(program);
    if (found !== null) symlinkSync(found, join(path, program));
  }
  for (const [program, script] of Object.entries(more))
    writeFileSync(join(path, program), script, { mode: 0o755 });
  const module = new URL('./toolchain.ts', import.meta.url).href;
  const script = `import { missingForJava } from ${JSON.stringify(module)}; console.log(missingForJava());`;
  const args = ['--no-warnings', '--input-type=module', '--eval', script];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { PATH: path },
  });
  return `${name}: ${(stdout + stderr).trim()}`;
}

const apt = { 'apt-get': '#!/bin/sh\n' };
const dnf = { dnf: '#!/bin/sh\n' };
const broken = { bwrap: '#!/bin/sh\necho "bwrap: No permissions" >&2\nexit 1\n' };

test.runIf(process.platform === 'linux').each([
  [
    'nothing',
    [],
    apt,
    /It needs a JDK of Java 17 or newer and bubblewrap\. To install: (?:sudo )?apt-get install --no-install-recommends default-jdk-headless bubblewrap$/,
  ],
  ['nothing, elsewhere', [], dnf, /dnf install java-latest-openjdk-devel bubblewrap$/],
  [
    'no bubblewrap',
    ['javac'],
    apt,
    /needs (?:a JDK of Java 17 or newer and )?bubblewrap\. To install/,
  ],
  [
    'bubblewrap that may not',
    ['javac'],
    broken,
    /walls that are missing: bubblewrap does not work here \(bwrap: No permissions\)\.$/,
  ],
  [
    'a machine without a compiler',
    ['java', 'bwrap', 'setpriv'],
    apt,
    /needs a JDK of Java 17 or newer\. To/,
  ],
])('%s: it is said what helps', (name, programs, more, says) => {
  expect(missing(name, programs, more as Record<string, string>)).toMatch(says);
});

test.runIf(findProgram('javac') && findProgram('bwrap'))('all is there: nothing is missing', () => {
  const said = missing('all', ['javac', 'bwrap', 'setpriv']);
  // Where the kernel allows no namespaces, that is what is said.
  expect(said).toMatch(/^all: (?:null|.*bubblewrap does not work here)/);
});
