import { languageOfFile } from '../languages/languages.ts';
import type { Submission } from './submissions.ts';

const slashes = /^(?:\/\/.*\n?)+|^\/\*[\s\S]*?\*\//;
const commentsOf: Readonly<Record<string, RegExp>> = {
  python: /^(?:#.*\n?)+|^"""[\s\S]*?"""/,
  sql: /^(?:--.*\n?)+|^\/\*[\s\S]*?\*\//,
};

type Written = Pick<Submission, 'file' | 'code'>;

/** What the comment says with which a solution begins, in one line; empty when it begins with code. */
export function firstComment(submission: Written): string {
  return paragraphsOf(submission).join(' ');
}

/**
 * The idea of a wrong solution in its own words, to be read by whoever had it too: the first paragraph of
 * that comment. What follows an empty line is for those who write packages.
 */
export function statedIdea(submission: Written): string {
  return paragraphsOf(submission)[0] ?? '';
}

function paragraphsOf({ file, code }: Written): string[] {
  const text = code.trimStart();
  const comment = (commentsOf[languageOfFile(file) ?? ''] ?? slashes).exec(text);
  return (comment?.[0] ?? '')
    .split('\n')
    .map((line) =>
      line.replace(/^\s*(?:\/\*+|\*+\/|\*|\/\/|--|#+|""")/, '').replace(/(?:\*\/|""")\s*$/, ''),
    )
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
