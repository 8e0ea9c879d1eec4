import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Language, Signature } from '@dryrun/judge';
import { plainSignature } from '../define/plain-signature.ts';
import { ProblemPackageError } from '../define/problem-package-error.ts';
import { queryLanguage } from '../languages/sql.ts';
import { readText } from './read-files.ts';
import { findPackages, readPackage, referenceFile, referenceQueryFile } from './read-package.ts';
import { readSubmissions } from './submissions.ts';

/**
 * What helps with a problem: for after a sitting, or on request in practice. A type of its own, made
 * by a function of its own: nothing of it is part of `PublicProblem`.
 */
export type ProblemHelp = {
  slug: string;
  /** Markdown, from a nudge to almost the idea. */
  hints: readonly string[];
  /** Markdown with the sections Approach, Complexity and Common mistakes. */
  editorial: string;
  /** Of the intended solution. */
  complexity: { time: string; space: string } | null;
  /**
   * Solutions to read, each of which would be accepted: the reference where it is written as a
   * candidate's code, and the first accepted one of each other language.
   */
  solutions: readonly { language: Language; code: string }[];
};

/**
 * Reads a problem's hints and editorial.
 *
 * @throws ProblemPackageError when the package, `hints.md` or `editorial.md` is missing or not sound.
 */
export async function loadHelp(problemsDir: string, slug: string): Promise<ProblemHelp> {
  // The slug may come from a request: only a folder that is listed is ever opened.
  if (!(await findPackages(problemsDir)).includes(slug)) {
    throw new ProblemPackageError(slug, [
      'there is no folder of that name with a problem.ts in it',
    ]);
  }
  const directory = join(problemsDir, slug);
  const [pack, { hints, editorial, faults }] = await Promise.all([
    readPackage(directory),
    readHelp(directory),
  ]);
  if (faults.length > 0) throw new ProblemPackageError(slug, faults);
  const complexity = (pack.kind === 'code' && pack.definition.complexity) || null;
  const solutions =
    pack.kind === 'query'
      ? [{ language: queryLanguage, code: await readText(directory, referenceQueryFile) }]
      : await readSolutions(directory, pack.signature);
  return { slug, hints, editorial, complexity, solutions };
}

async function readSolutions(
  directory: string,
  signature: Signature,
): Promise<ProblemHelp['solutions']> {
  const solutions: { language: Language; code: string }[] = [];
  // It is given arrays where candidates get lists and trees.
  if (isDeepStrictEqual(plainSignature(signature), signature)) {
    solutions.push({ language: 'typescript', code: await readText(directory, referenceFile) });
  }
  const { submissions } = await readSubmissions(directory);
  for (const { folder, language, code } of submissions) {
    if (folder !== 'accepted' || solutions.some((known) => known.language === language)) continue;
    solutions.push({ language, code });
  }
  return solutions;
}

export const editorialSections = ['Approach', 'Complexity', 'Common mistakes'] as const;

/** The texts as they lie on disk, with what is wrong with them. @throws when a file is missing. */
export async function readHelp(
  directory: string,
): Promise<{ hints: string[]; editorial: string; faults: string[] }> {
  const [hintsText, editorial] = await Promise.all([
    readText(directory, 'hints.md'),
    readText(directory, 'editorial.md'),
  ]);
  const hints = listItems(hintsText);
  const faults: string[] = [];
  if (hints === null) {
    faults.push('hints.md: write nothing but a list, each item beginning with "- "');
  } else if (hints.length < 2 || hints.length > 4) {
    faults.push(`hints.md: ${hints.length} hints; give 2 to 4, from a nudge to almost the idea`);
  }
  faults.push(...sectionFaults(editorial));
  return { hints: hints ?? [], editorial: editorial.trim(), faults };
}

/** The items of a Markdown list, or null when there is something else. */
function listItems(text: string): string[] | null {
  const items: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const item = /^[-*] +(\S.*)$/.exec(line)?.[1];
    if (item !== undefined) items.push(item.trimEnd());
    else if (line.trim() !== '' && !open) return null;
    else if (line.trim() !== '') items.push(`${items.pop()}\n${line.trim()}`);
    open = line.trim() !== '';
  }
  return items;
}

function sectionFaults(editorial: string): string[] {
  const parts = editorial.split(/^## +/m);
  const titles = parts.slice(1).map((part) => part.split('\n', 1)[0]?.trim() ?? '');
  if (titles.join('|') !== editorialSections.join('|') || parts[0]?.trim() !== '') {
    const wanted = editorialSections.map((title) => `"## ${title}"`).join(', ');
    return [`editorial.md: write exactly the sections ${wanted}, in this order`];
  }
  return titles.flatMap((title, index) => {
    const body = parts[index + 1]?.split('\n').slice(1).join('\n').trim() ?? '';
    return body === '' ? [`editorial.md: the section "${title}" is empty; write it`] : [];
  });
}
