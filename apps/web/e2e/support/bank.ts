import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..', '..');

/**
 * What browser tests sit: four medium and two hard problems, functions all of them, so that what
 * is drawn never decides whether a test passes; and a query, which is drawn for none of them.
 */
const slugs = [
  'camp-generators',
  'cold-box',
  'tasting-flight',
  'between-tides',
  'borrowed-beans',
  'clinic-barge',
  'mist-nets',
];

/** Where their packages lie while browser tests run. */
export const smallBank = join(root, '.cache', 'e2e-bank');

/** What is drawn where levels or data are asked for, and nothing else; and a class without levels. */
const drawnForTheirKind = ['parcel-wall', 'mist-nets', 'rain-barrels', 'boats-and-gauge'];

/** Where those lie. */
export const kindsBank = join(root, '.cache', 'e2e-kinds-bank');

/** Makes a database to copy, which takes a second, and prints where it is. */
const preparing = join(...[root, 'packages', 'db', 'src', 'testing', 'prepare-lent-database.ts']);

/** Before any test: makes what each Dry Run copies. */
export default function prepare(): void {
  const node = join(root, 'node_modules', '.bin', 'node');
  const made = spawnSync(node, ['--no-warnings', preparing], { encoding: 'utf8' });
  // Where it cannot be made each Dry Run makes its own, or says why it cannot.
  if (made.status === 0) process.env.LENT_DATABASE = made.stdout;
  copyBank();
}

/** Copies packages to folders below the root, where they find ours. */
function copyBank(): void {
  const problem = (slug: string) => join(root, 'problems', slug);
  const shelfLedger = join(root, 'apps', 'cli', 'src', 'problems', 'class-package', 'shelf-ledger');
  for (const [folder, packages] of [
    [smallBank, slugs.map(problem)],
    [kindsBank, [...drawnForTheirKind.map(problem), shelfLedger]],
  ] as const) {
    const wanted = [...packages, join(root, 'problems', 'proof.json')];
    mkdirSync(folder, { recursive: true });
    removeOthers(
      folder,
      wanted.map((path) => basename(path)),
    );
    for (const path of wanted) mirror(path, join(folder, basename(path)));
  }
}

/** Changes nothing that is as it should be: the servers of another run may just be reading it. */
function mirror(from: string, to: string): void {
  const wanted = statSync(from);
  if (!wanted.isDirectory()) {
    const there = statSync(to, { throwIfNoEntry: false });
    if (there?.size === wanted.size && Math.abs(there.mtimeMs - wanted.mtimeMs) < 2) return;
    cpSync(from, to, { preserveTimestamps: true });
    return;
  }
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from);
  removeOthers(to, names);
  for (const name of names) mirror(join(from, name), join(to, name));
}

function removeOthers(folder: string, names: readonly string[]): void {
  for (const name of readdirSync(folder))
    if (!names.includes(name)) rmSync(join(folder, name), { recursive: true });
}
