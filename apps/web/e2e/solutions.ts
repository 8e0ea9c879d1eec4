import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const problems = join(import.meta.dirname, '..', '..', '..', 'problems');
const endings = { JavaScript: '.js', TypeScript: '.ts' };

export type LanguageName = keyof typeof endings;

/** A program of the package with this title that keeps the promise its folder makes. */
export function solutionOf(
  title: string,
  folder: 'accepted' | 'wrong_answer' | 'time_limit_exceeded',
  language: LanguageName,
): string {
  const submissions = join(problems, slugOf(title), 'submissions', folder);
  const file = readdirSync(submissions).find((name) => name.endsWith(endings[language]));
  if (!file) throw new Error(`"${title}" has no ${folder} in ${language}.`);
  return readFileSync(join(submissions, file), 'utf8');
}

/** The slug of the problem with this title. */
export function slugOf(title: string): string {
  const slug = readdirSync(problems).find((folder) => {
    const definition = join(problems, folder, 'problem.ts');
    return existsSync(definition) && readFileSync(definition, 'utf8').includes(`'${title}'`);
  });
  if (!slug) throw new Error(`No problem has the title "${title}".`);
  return slug;
}
