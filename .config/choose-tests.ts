/** Which tests `npm test -- …` means: those of paths, of names, or of what has changed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Files of tests to run; null stands for all of them. */
export type Choice = {
  vitest: readonly string[] | null;
  browser: readonly string[] | null;
  /** Only tests with this in their names, as a regular expression. */
  name: string | null;
};

export const usage = `Usage: npm test                    all
       npm test -- --changed       what depends on files that differ from main, or were not committed
       npm test -- --changed=REF   what depends on files that differ from REF
       npm test -- WORD…           files with the word in their path, or tests with it in their name`;

const isVitest = (file: string) => /^(\.config|apps|packages|problems)\/.*\.test\.tsx?$/.test(file);
const isBrowser = (file: string) => /^apps\/web\/e2e\/.*\.e2e\.ts$/.test(file);
const isTest = (file: string) => isVitest(file) || isBrowser(file);

/**
 * Tests that run what they do not import, as it is read, or started in a process of its own: a
 * change of what stands on the left concerns those on the right.
 */
const runWithoutImport: readonly (readonly [RegExp, RegExp])[] = [
  [/^packages\/sandbox\/src\/attacks\/(java|type)script\//, /\/attacks\/attacks\.test\.ts$/],
  [/^packages\/sandbox\/src\/attacks\/python\//, /\/attacks\/python-attacks\.test\.ts$/],
  [/^packages\/(sandbox|judge)\/src\/(?!attacks|fuzz|testing)/, /^packages\/sandbox\//],
  [
    /^(apps\/(api|worker|cli)|packages\/[^/]+)\/(src\/(?!attacks|fuzz)|migrations)/,
    /\/cli\/src\/s/,
  ],
  [/^packages\/(db\/migrations|queue)\//, /^(packages\/(db|queue)|apps\/(api|worker))\//],
  [/^packages\/(judge|sandbox|problem-kit)\/src\/(?!attacks|fuzz|testing)/, /\/bank\.test\.ts$/],
  [/^problems\//, /\/bank\.test\.ts$|^problems\//],
  [/Dockerfile$|^docker-compose\.yml$|\.json$/, /docker-compose\.test\.ts$/],
  [/^(package-lock\.json|package\.json|\.config\/(vitest|test-services).*)$/, /./],
];
/** What a page shows or asks for. */
const seenInBrowser = /^(apps\/(web|api|worker)|packages)\/(?!.*\.test\.tsx?$)/;

/** @throws with a sentence when nothing is meant by what was written. */
export function chooseTests(argv: readonly string[]): Choice {
  if (argv.length === 0) return { vitest: null, browser: null, name: null };
  const [first = ''] = argv;
  const changed = /^--changed(?:=(.+))?$/.exec(first);
  if (changed && argv.length === 1) return testsOfChanges(changed[1] ?? forkPoint());
  const option = argv.find((word) => word.startsWith('-'));
  if (option) throw new Error(`There is no option ${option}.\n${usage}`);
  return testsOfWords(argv, allFiles(), (file) => readFileSync(join(root, file), 'utf8'));
}

/** By path where a word is in the path of a test, else by name. An attack is named by its file. */
export function testsOfWords(
  words: readonly string[],
  files: readonly string[],
  read: (file: string) => string,
): Choice {
  const chosen = new Set<string>();
  const names: string[] = [];
  const tests = files.filter(isTest);
  for (const word of words) {
    const path = relative(root, join(root, word));
    const byPath = tests.filter((file) => file.includes(path));
    const attacks = files.filter((file) => /\/attacks\/\w+\//.test(file) && file.includes(path));
    const byName = [
      ...testsConcerned(attacks, tests),
      ...tests.filter((file) => byPath.length + attacks.length === 0 && read(file).includes(word)),
    ];
    if (byPath.length === 0) names.push(word.replace(/^.*\/attacks\//, ''));
    const found = byPath.length > 0 ? byPath : byName;
    if (found.length === 0) throw new Error(`No test has "${word}" in its path or its name.`);
    for (const file of found) chosen.add(file);
  }
  const name = names.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return { ...splitByRunner([...chosen]), name: name || null };
}

function testsOfChanges(base: string): Choice {
  const differing = git('diff', '--name-only', base);
  const changed = [...differing, ...git('ls-files', '--others', '--exclude-standard')];
  const all = allFiles();
  const imported = spawnSync(
    join(root, 'node_modules', '.bin', 'vitest'),
    ['list', '--config', '.config/vitest.config.ts', '--filesOnly', '--json', '--changed', base],
    { cwd: root, encoding: 'utf8' },
  );
  if (imported.status !== 0) throw new Error(`vitest could not list tests: ${imported.stderr}`);
  const listed: { file: string }[] = JSON.parse(
    imported.stdout.slice(imported.stdout.indexOf('[')),
  );
  const chosen = new Set([
    ...listed.map(({ file }) => relative(root, file)),
    ...changed.filter((file) => isTest(file) && existsSync(join(root, file))),
    ...testsConcerned(changed, all),
  ]);
  return { ...splitByRunner([...chosen]), name: null };
}

/** The tests that run one of these files without importing it. */
export function testsConcerned(changed: readonly string[], files: readonly string[]): string[] {
  const sources = changed.filter((file) => !isTest(file));
  const patterns = runWithoutImport.filter(([source]) => sources.some((file) => source.test(file)));
  const inBrowser = sources.some((file) => seenInBrowser.test(file) && !/\/attacks\//.test(file));
  return files.filter(
    (file) =>
      (isVitest(file) && patterns.some(([, tests]) => tests.test(file))) ||
      (isBrowser(file) && inBrowser),
  );
}

function splitByRunner(files: readonly string[]): Pick<Choice, 'vitest' | 'browser'> {
  return { vitest: files.filter(isVitest), browser: files.filter(isBrowser) };
}

/** Where this branch left main; the last commit where this is main, or there is none. */
function forkPoint(): string {
  for (const main of ['main', 'origin/main']) {
    const found = spawnSync('git', ['merge-base', 'HEAD', main], { cwd: root, encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return 'HEAD';
}

const allFiles = () => git('ls-files', '--cached', '--others', '--exclude-standard');

function git(...args: string[]): string[] {
  const printed = execFileSync('git', args, { cwd: root, encoding: 'utf8' });
  return printed.split('\n').filter((line) => line !== '');
}
