import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createPackage } from '@dryrun/problem-kit';

const kit = import.meta.resolve('@dryrun/problem-kit');

const statement = `Ilse sells the pears of her orchard by twos. They lie on the counter in the order in which they were picked, and pear \`i\` weighs \`values[i]\` grams more than the scale's stone; a pear that is lighter than the stone has a negative number.

A box is good if its two pears together weigh exactly \`target\` grams more than two stones. Before the market opens, Ilse wants to know how much choice she has. Two pears are two different ones, even if they weigh the same, and it does not matter which of the two is named first.

Return the number of pairs of pears that would make a good box. If there is none, or only a single pear on the counter, return 0.
`;

/** Before what the scaffold has of each level. */
const partOfStatement =
  'Whoever brings pears to the market of Voss has them weighed and entered in the book of Ilse, name by name, and each name in it is written in small letters.';

/** For every mark: a sentence, and one of the statement. */
const words = 'Ilse sells the pears of her orchard by twos.';

/** Replaces every mark of the scaffold, as an author does. */
export async function fillIn(directory: string): Promise<void> {
  for (const file of await filesOf(directory)) {
    const text = await readFile(join(directory, file), 'utf8');
    const filled = text.replace(/\[write: [^\]]+\]/g, words);
    await writeFile(
      join(directory, file),
      file.startsWith('statement/') ? `${partOfStatement}\n\n${filled}` : filled,
    );
  }
  if (!existsSync(join(directory, 'statement'))) {
    await writeFile(join(directory, 'statement.md'), statement);
  }
}

/** The text of a file, or null to leave it out, or what becomes of its text. New names are further files. */
export type Changes = Record<string, string | null | ((text: string) => string)>;

const slug = 'pears-by-twos';
/** By their number of levels. */
const sound = new Map<number, Promise<string>>();

async function writeSound(parent: string, levelCount: number): Promise<string> {
  const directory = join(await mkdtemp(join(parent, 'sound-')), slug);
  await createPackage(directory, kit, levelCount);
  await fillIn(directory);
  return directory;
}

/**
 * A sound package, which is the scaffold filled in, with some files changed. The lock is the one
 * from before the changes.
 *
 * @param parent an empty folder, in one that is removed in the end.
 * @param levelCount how many levels its problem has; 1 for one without.
 * @returns its folder.
 */
export async function writeSoundPackage(
  parent: string,
  changes: Changes = {},
  levelCount = 1,
): Promise<string> {
  const directory = join(parent, slug);
  // A copy, because modules that were loaded once, to be locked, are not loaded again.
  const original = sound.get(levelCount) ?? writeSound(dirname(parent), levelCount);
  sound.set(levelCount, original);
  await cp(await original, directory, { recursive: true });
  const dropped = new Set<string>();
  for (const [name, change] of Object.entries(changes)) {
    const path = join(directory, name);
    const before = await readFile(path, 'utf8').catch(() => '');
    if (change === null) dropped.add(name);
    const text = typeof change === 'function' ? change(before) : (change ?? '');
    if (text === before) throw new Error(`The change of ${name} changes nothing.`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text.replace("'@dryrun/problem-kit'", `'${kit}'`));
  }
  for (const name of dropped) await rm(join(directory, name));
  return directory;
}

async function filesOf(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}
