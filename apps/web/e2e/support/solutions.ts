import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

const problems = join(import.meta.dirname, '..', '..', '..', '..', 'problems');
/** By which ending a program of the language is found; JavaScript is TypeScript, too. */
const endings = {
  JavaScript: ['.js', '.ts'],
  TypeScript: ['.ts', '.js'],
  Python: ['.py'],
  'C++': ['.cpp'],
  Java: ['.java'],
  SQL: ['.sql'],
};

export type LanguageName = keyof typeof endings;

/** What begins with the name of this language, and not with that of a longer one: Java, JavaScript. */
export function named(language: LanguageName): RegExp {
  return new RegExp(`^${language.replaceAll('+', String.raw`\+`)}(?![a-zA-Z])`);
}

/**
 * A program of the package with this title that keeps the promise its folder makes: the first of its
 * language, or the one in the file of this name.
 */
export function solutionOf(
  title: string,
  folder: 'accepted' | 'wrong_answer' | 'time_limit_exceeded',
  language: LanguageName,
  fileName?: string,
): string {
  const submissions = join(problems, slugOf(title), 'submissions', folder);
  const names = readdirSync(submissions);
  const found = endings[language].map((ending) => names.find((name) => name.endsWith(ending)));
  const file = fileName ?? found.find((name) => name !== undefined);
  if (!file) throw new Error(`"${title}" has no ${folder} in ${language}.`);
  const code = readFileSync(join(submissions, file), 'utf8');
  return language === 'JavaScript' ? stripTypeScriptTypes(code) : code;
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
