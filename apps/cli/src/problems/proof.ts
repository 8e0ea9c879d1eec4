import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  firstComment,
  readSubmissions,
  type Submission,
  type VerificationReport,
} from '@dryrun/problem-kit';

/** What is shown of one package: its report, and the ideas that it refuses. */
export type Proof = {
  report: VerificationReport;
  title: string;
  submissions: readonly Submission[];
};

/** Reads what stands beside a report. */
export async function proofOf(
  directory: string,
  report: VerificationReport,
  title: string,
): Promise<Proof> {
  const { submissions } = await readSubmissions(directory);
  return { report, title, submissions };
}

/**
 * Writes a page for each package and one that lists them all. Pages of packages that are gone go.
 *
 * @returns the files, by their names
 */
export async function writeProofs(folder: string, proofs: readonly Proof[]): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const pages = new Map(proofs.map((proof) => [`${proof.report.slug}.md`, pageOf(proof)]));
  pages.set('README.md', indexOf(proofs));
  for (const name of await readdir(folder)) {
    if (name.endsWith('.md') && !pages.has(name)) await rm(join(folder, name));
  }
  for (const [name, text] of pages) await writeFile(join(folder, name), text);
  return [...pages.keys()].sort();
}

/** All packages in a table. Nothing in it depends on the machine. */
export function indexOf(proofs: readonly Proof[]): string {
  const rows = proofs.map(({ report, title }) => {
    const { wrong, mutants, slips, sweeps, reach } = numbersOf(report);
    return `| [${title}](${report.slug}.md) | ${report.hiddenTestCount} | ${sweeps} | ${wrong} | ${mutants} | ${slips} | ${reach} |`;
  });
  return `# How strong the tests are

Written by \`npm run problems -- proof\` out of what \`verify\` found. What the words mean: [Writing a problem](../writing-a-problem.md).

| problem | hidden tests | small inputs in sweeps | wrong ideas rejected | mutants killed | slips caught | ends reached |
|---|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}
`;
}

/** One package, with each wrong idea in its own words. */
export function pageOf({ report, title, submissions }: Proof): string {
  const { wrong, mutants, slips, sweeps, reach } = numbersOf(report);
  const ideas = report.submissions
    .filter(({ folder }) => folder === 'wrong_answer')
    .map((one) => {
      const source = submissions.find(
        ({ folder, file }) => folder === one.folder && file === one.file,
      );
      const said = source ? firstComment(source) : '';
      return `| ${said.replaceAll('|', '\\|') || one.file} | ${one.language} | ${one.total - one.passed} of ${one.total} |`;
    });
  return `# ${title}: how strong its tests are

Written by \`npm run problems -- proof\`; the package is \`problems/${report.slug}\`.

- **Hidden tests**: ${report.hiddenTestCount}, of which ${report.sweeps?.sweeps ?? 0} are sweeps over ${sweeps} small inputs, each in fresh state.
- **Wrong ideas** rejected: ${wrong}.
- **Mutants** of the reference killed: ${mutants}.
- **Slips** of a tired hand caught: ${slips}.
- **Ends** of constraints, and largest values, that a test goes to: ${reach}.
${report.onOldRules ? '\nIt is not held yet to the rules about sweeps, ends, slips and wrong ideas.\n' : ''}
| a wrong idea | language | fails |
|---|---|---:|
${ideas.join('\n')}
`;
}

function numbersOf(report: VerificationReport) {
  const all = report.submissions.filter(
    ({ folder, verdict }) => folder === 'wrong_answer' && verdict !== null,
  );
  const rejected = all.filter(({ verdict }) => verdict === 'wrong-answer').length;
  const { mutation, slips, reach } = report;
  return {
    wrong: `${rejected} of ${all.length}`,
    mutants: mutation ? killedOf(mutation) : '–',
    slips: slips ? killedOf(slips) : '–',
    sweeps: String(report.sweeps?.inputs ?? 0),
    reach: reach ? `${reach.reached} of ${reach.ends}${justified(reach.justified)}` : '–',
  };
}

function killedOf(one: { killed: number; survived: number; justified: number }): string {
  return `${one.killed} of ${one.killed + one.survived}${justified(one.justified)}`;
}

function justified(count: number): string {
  return count === 0 ? '' : `, ${count} justified`;
}
