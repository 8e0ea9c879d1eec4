import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { QueryRunner } from '@dryrun/judge';
import {
  judgeRulesLeftOut,
  loadCatalogue,
  loadProof,
  type Proof,
  proofsFile,
  readProofs,
} from '@dryrun/problem-kit';
import { type CodeSandbox, createSandbox } from '@dryrun/sandbox';
import { bankDirectory } from './find-problem.ts';
import { openQueries } from './open-queries.ts';
import { proofOf } from './proof.ts';
import { writeProofPages } from './proof-pages.ts';
import { verifyPackages } from './verify-packages.ts';

const pagesFolder = join(bankDirectory, '..', 'docs', 'proof');

/**
 * Writes `proof.json` of the bank and its pages in docs. Of the given packages those that have
 * changed since they were proven are verified for it; what is known of the others stays. Which tests the
 * rules that one overlooks fail is found without it, where a proof is older than that.
 *
 * Exit code 1, and nothing written, when a package is not sound.
 */
export async function provePackages(directories: readonly string[]): Promise<number> {
  const known = await Promise.all(
    directories.map((directory) => loadProof(bankDirectory, basename(directory))),
  );
  const stale = directories.filter((_, index) => known[index] === null);
  const older = known.flatMap((proof, index) =>
    proof && proof.rulesLeftOut === undefined ? { directory: directories[index] ?? '', proof } : [],
  );
  const sandbox = createSandbox();
  const queries = openQueries();
  let proven: Readonly<Record<string, Proof>> | null;
  try {
    proven = await proveAll(stale, sandbox, queries);
    for (const { directory, proof } of proven === null ? [] : older) {
      const rulesLeftOut = await judgeRulesLeftOut(directory, sandbox);
      proven = { ...proven, [basename(directory)]: { ...proof, rulesLeftOut } };
    }
  } finally {
    await Promise.all([sandbox.close(), queries.close()]);
  }
  if (proven === null) return 1;
  const all = { ...(await readProofs(bankDirectory)), ...proven };
  const pages = (await loadCatalogue(bankDirectory)).list().flatMap(({ slug, title }) => {
    const proof = all[slug];
    return proof ? [{ slug, title, proof }] : [];
  });
  const proofs = Object.fromEntries(pages.map(({ slug, proof }) => [slug, proof]));
  await writeFile(proofsFile(bankDirectory), `${JSON.stringify(proofs, null, 2)}\n`);
  const files = await writeProofPages(pagesFolder, pages);
  console.log(`docs/proof: ${files.length} pages, ${stale.length} packages proven anew`);
  return 0;
}

/** Null, and said which, when one of them is not sound. */
async function proveAll(
  directories: readonly string[],
  sandbox: CodeSandbox,
  queries: QueryRunner,
): Promise<Record<string, Proof> | null> {
  const proven: Record<string, Proof> = {};
  for (const [index, pending] of verifyPackages(directories, sandbox, { queries }).entries()) {
    const { report } = await pending;
    if (!report.ok) {
      console.error(`${report.slug} is not sound: npm run problems -- verify ${report.slug}`);
      return null;
    }
    const directory = directories[index] ?? '';
    const rulesLeftOut = await judgeRulesLeftOut(directory, sandbox);
    proven[report.slug] = await proofOf(directory, report, rulesLeftOut);
  }
  return proven;
}
