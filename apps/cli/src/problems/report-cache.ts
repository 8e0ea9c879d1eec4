import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addFolder, type VerificationReport } from '@dryrun/problem-kit';
import { installedPackages } from './installed-packages.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** What a verdict depends on besides the package: whatever judges, and what is installed for it. */
const engine = ['packages/judge', 'packages/sandbox', 'packages/sql', 'packages/problem-kit'];
/** What tests it has no say in a verdict. */
const onlyTests = /(?:^|\/)(?:attacks|fuzz|testing)\/|\.test\.ts$/;

/**
 * Reports of sound packages, by the content of all that they depend on. A package that is not sound
 * is verified again each time.
 */
export class ReportCache {
  readonly #folder: string;
  readonly #engineHash: Promise<string>;

  /** @param languages that the sandbox can run: with one more, there is more to verify. */
  constructor(languages: readonly string[], folder = join(root, '.cache', 'problems')) {
    this.#folder = folder;
    this.#engineHash = hashOfEngine(languages);
  }

  /** The content hash of a package and of what verifies it. */
  async keyOf(directory: string): Promise<string> {
    const hash = createHash('sha256').update(await this.#engineHash);
    await addFolder(hash, directory);
    return hash.digest('hex');
  }

  async read(directory: string, key: string): Promise<VerificationReport | null> {
    try {
      const kept = JSON.parse(await readFile(this.#pathOf(directory), 'utf8'));
      return kept.key === key ? kept.report : null;
    } catch {
      return null;
    }
  }

  async write(directory: string, key: string, report: VerificationReport): Promise<void> {
    if (!report.ok) return;
    await mkdir(this.#folder, { recursive: true });
    const path = this.#pathOf(directory);
    await writeFile(`${path}.${process.pid}.part`, JSON.stringify({ key, report }));
    await rename(`${path}.${process.pid}.part`, path);
  }

  // Of two folders of one name the later one stays: the key says whose report it is.
  #pathOf(directory: string): string {
    return join(this.#folder, `${basename(directory)}.json`);
  }
}

async function hashOfEngine(languages: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([2, process.version, process.arch, [...languages].sort()]));
  const lockFile = await readFile(join(root, 'package-lock.json'), 'utf8');
  hash.update(installedPackages(lockFile, engine).join('\n'));
  for (const folder of engine) {
    await addFolder(hash, join(root, folder, 'src'), (file) => !onlyTests.test(file));
  }
  return hash.digest('hex');
}
