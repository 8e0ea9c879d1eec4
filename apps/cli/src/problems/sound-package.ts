import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createPackage } from '@dryrun/problem-kit';

const kit = import.meta.resolve('@dryrun/problem-kit');

const statement = `Ilse sells the pears of her orchard by twos. They lie on the counter in the order in which they were picked, and pear \`i\` weighs \`values[i]\` grams more than the scale's stone; a pear that is lighter than the stone has a negative number.

A box is good if its two pears together weigh exactly \`target\` grams more than two stones. Before the market opens, Ilse wants to know how much choice she has. Two pears are two different ones, even if they weigh the same, and it does not matter which of the two is named first.

Return the number of pairs of pears that would make a good box. If there is none, or only a single pear on the counter, return 0.
`;

/** For every mark: a sentence, and one of the statement. */
const words = 'Ilse sells the pears of her orchard by twos.';

/** Replaces every mark of the scaffold, as an author does. */
export async function fillIn(directory: string): Promise<void> {
  for (const file of await filesOf(directory)) {
    const text = await readFile(join(directory, file), 'utf8');
    await writeFile(join(directory, file), text.replace(/\[write: [^\]]+\]/g, words));
  }
  await writeFile(join(directory, 'statement.md'), statement);
}

/** The text of a file, or null to leave it out, or what becomes of its text. New names are further files. */
export type Changes = Record<string, string | null | ((text: string) => string)>;

const slug = 'pears-by-twos';
let sound: Promise<string> | null = null;

async function writeSound(parent: string): Promise<string> {
  const directory = join(await mkdtemp(join(parent, 'sound-')), slug);
  await createPackage(directory, kit);
  await fillIn(directory);
  return directory;
}

/**
 * A sound package, which is the scaffold filled in, with some files changed. The lock is the one
 * from before the changes.
 *
 * @param parent an empty folder, in one that is removed in the end.
 * @returns its folder.
 */
export async function writeSoundPackage(parent: string, changes: Changes = {}): Promise<string> {
  const directory = join(parent, slug);
  // A copy, because modules that were loaded once, to be locked, are not loaded again.
  sound ??= writeSound(dirname(parent));
  await cp(await sound, directory, { recursive: true });
  const dropped = new Set<string>();
  for (const [name, change] of Object.entries(changes)) {
    const path = join(directory, name);
    const original = await readFile(path, 'utf8').catch(() => '');
    if (change === null) dropped.add(name);
    const text = typeof change === 'function' ? change(original) : (change ?? '');
    if (text === original) throw new Error(`The change of ${name} changes nothing.`);
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
