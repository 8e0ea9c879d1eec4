import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/**
 * What browser tests sit: four medium and two hard problems, functions all of them, so that what
 * is drawn never decides whether a test passes. Classes have tests and a bank of their own.
 */
const slugs = [
  'camp-generators',
  'cold-box',
  'tasting-flight',
  'between-tides',
  'borrowed-beans',
  'clinic-barge',
];

/** Where their packages lie while browser tests run. */
export const smallBank = join(root, '.cache', 'e2e-bank');

/** Where two classes lie, one of them with levels: it is what is drawn for those. */
export const classesBank = join(root, '.cache', 'e2e-classes-bank');

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

/** Copies packages anew, to folders below the root, where they find ours. */
function copyBank(): void {
  const problem = (slug: string) => join(root, 'problems', slug);
  const shelfLedger = join(root, 'apps', 'cli', 'src', 'problems', 'class-package', 'shelf-ledger');
  for (const [folder, packages] of [
    [smallBank, slugs.map(problem)],
    [classesBank, [problem('parcel-wall'), shelfLedger]],
  ] as const) {
    rmSync(folder, { recursive: true, force: true });
    for (const path of packages) cpSync(path, join(folder, basename(path)), { recursive: true });
    cpSync(join(root, 'problems', 'proof.json'), join(folder, 'proof.json'));
  }
}
