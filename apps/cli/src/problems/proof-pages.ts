import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Proof } from '@dryrun/problem-kit';

export type ProofPage = { slug: string; title: string; proof: Proof };

/**
 * Writes a page for each package and one that lists them all. Pages of packages that are gone go.
 *
 * @returns the files, by their names
 */
export async function writeProofPages(
  folder: string,
  pages: readonly ProofPage[],
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const texts = new Map(pages.map((page) => [`${page.slug}.md`, pageOf(page)]));
  texts.set('README.md', indexOf(pages));
  for (const name of await readdir(folder)) {
    if (name.endsWith('.md') && !texts.has(name)) await rm(join(folder, name));
  }
  for (const [name, text] of texts) await writeFile(join(folder, name), text);
  return [...texts.keys()].sort();
}

/** All packages in a table. Nothing in it depends on the machine. */
function indexOf(pages: readonly ProofPage[]): string {
  const rows = pages.map(({ slug, title, proof }) => {
    const { hiddenTests, sweeps, mutants, slips, ends, wrongIdeas } = proof;
    const cells = [
      hiddenTests,
      sweeps.inputs,
      wrongIdeas.length,
      ...[mutants, slips, ends].map(say),
    ];
    return `| [${title}](${slug}.md) | ${cells.join(' | ')} |`;
  });
  return `# How strong the tests are

Written by \`npm run problems -- proof\` out of what \`verify\` found. What the words mean: [Writing a problem](../writing-a-problem.md). The app shows the same of each problem, at \`/problems/<slug>/proof\`.

| problem | hidden tests | small inputs in sweeps | wrong ideas rejected | mutants killed | slips caught | ends reached |
|---|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}
`;
}

/** One package, with each wrong idea in its own words. */
function pageOf({ slug, title, proof }: ProofPage): string {
  const { hiddenTests, sweeps, mutants, slips, ends, wrongIdeas } = proof;
  const ideas = wrongIdeas.map(
    ({ idea, language, failed, of }) =>
      `| ${idea.replaceAll('|', '\\|')} | ${language} | ${failed} of ${of} |`,
  );
  return `# ${title}: how strong its tests are

Written by \`npm run problems -- proof\`; the package is \`problems/${slug}\`.

- **Hidden tests**: ${hiddenTests}; of them ${sweeps.count} ${sweeps.count === 1 ? 'is a sweep' : 'are sweeps'} over ${sweeps.inputs} small inputs, each in fresh state.
- **Wrong ideas** rejected: ${wrongIdeas.length}, all that there are.
- **Mutants** of the reference killed: ${say(mutants)}.
- **Slips** of a tired hand caught: ${say(slips)}.
- **Ends** of constraints, and largest values, that a test goes to: ${say(ends)}.

| a wrong idea | language | fails |
|---|---|---:|
${ideas.join('\n')}
`;
}

function say(one: Proof['mutants']): string {
  if (one === null) return '–';
  return `${one.caught} of ${one.of}${one.justified === 0 ? '' : `, ${one.justified} justified`}`;
}
