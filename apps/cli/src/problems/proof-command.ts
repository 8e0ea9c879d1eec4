import { basename, join } from 'node:path';
import { loadCatalogue } from '@dryrun/problem-kit';
import { createSandbox } from '@dryrun/sandbox';
import { bankDirectory } from './find-problem.ts';
import { type Proof, proofOf, writeProofs } from './proof.ts';
import { verifyPackages } from './verify-packages.ts';

const proofFolder = join(bankDirectory, '..', 'docs', 'proof');

/**
 * Writes the pages of proof of the bank. What was verified is not verified again.
 *
 * Exit code 1, and nothing written, when a package is not sound.
 */
export async function proveBank(directories: readonly string[]): Promise<number> {
  const catalogue = await loadCatalogue(bankDirectory);
  const sandbox = createSandbox();
  const proofs: Proof[] = [];
  try {
    for (const [index, pending] of verifyPackages(directories, sandbox).entries()) {
      const { report } = await pending;
      const directory = directories[index] ?? '';
      if (!report.ok) {
        console.error(`${report.slug} is not sound: npm run problems -- verify ${report.slug}`);
        return 1;
      }
      const title = catalogue.get(basename(directory))?.title ?? report.slug;
      proofs.push(await proofOf(directory, report, title));
    }
  } finally {
    await sandbox.close();
  }
  const files = await writeProofs(proofFolder, proofs);
  console.log(`docs/proof: ${files.length} pages`);
  return 0;
}
