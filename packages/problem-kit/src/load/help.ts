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
  /** Of each hint: about which level of the problem it is; 1 without levels. In ascending order. */
  hintLevels: readonly number[];
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
  const pack = await readPackage(directory);
  const levelCount = pack.kind === 'query' ? 1 : pack.levelCount;
  const { hints, hintLevels, editorial, faults } = await readHelp(directory, levelCount);
  if (faults.length > 0) throw new ProblemPackageError(slug, faults);
  const complexity = (pack.kind === 'code' && pack.definition.complexity) || null;
  const solutions =
    pack.kind === 'query'
      ? [{ language: queryLanguage, code: await readText(directory, referenceQueryFile) }]
      : await readSolutions(directory, pack.signature);
  return { slug, hints, hintLevels, editorial, complexity, solutions };
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
  for (const { folder, language, code, level } of submissions) {
    const isWhole = folder === 'accepted' && level === undefined;
    if (!isWhole || solutions.some((known) => known.language === language)) continue;
    solutions.push({ language, code });
  }
  return solutions;
}

export const editorialSections = ['Approach', 'Complexity', 'Common mistakes'] as const;

/** The texts as they lie on disk, with what is wrong with them. @throws when a file is missing. */
export async function readHelp(
  directory: string,
  levelCount = 1,
): Promise<{ hints: string[]; hintLevels: number[]; editorial: string; faults: string[] }> {
  const [hintsText, editorial] = await Promise.all([
    readText(directory, 'hints.md'),
    readText(directory, 'editorial.md'),
  ]);
  const { hints, hintLevels, faults } =
    levelCount === 1 ? readHints(hintsText) : readHintsByLevel(hintsText, levelCount);
  return {
    hints,
    hintLevels,
    editorial: editorial.trim(),
    faults: [...faults, ...sectionFaults(editorial), ...partFaults(editorial, levelCount)],
  };
}

type Hints = { hints: string[]; hintLevels: number[]; faults: string[] };

function readHints(text: string): Hints {
  const hints = listItems(text);
  const faults: string[] = [];
  if (hints === null) {
    faults.push('hints.md: write nothing but a list, each item beginning with "- "');
  } else if (hints.length < 2 || hints.length > 4) {
    faults.push(`hints.md: ${hints.length} hints; give 2 to 4, from a nudge to almost the idea`);
  }
  return { hints: hints ?? [], hintLevels: (hints ?? []).map(() => 1), faults };
}

/** One to three for each level, under a heading of its own. */
function readHintsByLevel(text: string, levelCount: number): Hints {
  const parts = partsByLevel(text, '##');
  if (parts?.length !== levelCount) {
    const wanted = `"## Level 1" to "## Level ${levelCount}", and nothing before them`;
    return { hints: [], hintLevels: [], faults: [`hints.md: write the headings ${wanted}`] };
  }
  const lists = parts.map((part) => listItems(part) ?? []);
  const faults = lists.flatMap((list, at) =>
    list.length < 1 || list.length > 3
      ? [`hints.md: level ${at + 1}: ${list.length} hints; give a list of 1 to 3`]
      : [],
  );
  return {
    hints: lists.flat(),
    hintLevels: lists.flatMap((list, at) => list.map(() => at + 1)),
    faults,
  };
}

/** What stands below "Level 1", "Level 2" and so on; null when the headings are others. */
function partsByLevel(text: string, mark: string): string[] | null {
  const [before = '', ...parts] = text.split(new RegExp(`^${mark} +`, 'm'));
  const isSound =
    before.trim() === '' && parts.every((part, at) => part.startsWith(`Level ${at + 1}\n`));
  return isSound ? parts.map((part) => part.slice(part.indexOf('\n')).trim()) : null;
}

/** Of a problem with levels the approach is told level by level. */
function partFaults(editorial: string, levelCount: number): string[] {
  if (levelCount === 1) return [];
  const approach = /^## +Approach\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(editorial)?.[1] ?? '';
  const first = approach.indexOf('### ');
  const parts = partsByLevel(approach.slice(Math.max(0, first)), '###') ?? [];
  if (parts.length === levelCount && parts.every((part) => part !== '')) return [];
  return [`editorial.md: tell the approach below "### Level 1" to "### Level ${levelCount}"`];
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
