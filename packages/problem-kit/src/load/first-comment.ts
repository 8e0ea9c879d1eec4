import { languageOfFile } from '../languages/languages.ts';
import type { Submission } from './submissions.ts';

const slashes = /^(?:\/\/.*\n?)+|^\/\*[\s\S]*?\*\//;
const commentsOf: Readonly<Record<string, RegExp>> = {
  python: /^(?:#.*\n?)+|^"""[\s\S]*?"""/,
  sql: /^(?:--.*\n?)+|^\/\*[\s\S]*?\*\//,
};

/** What the comment says with which a solution begins, in one line; empty when it begins with code. */
export function firstComment({ file, code }: Pick<Submission, 'file' | 'code'>): string {
  const text = code.trimStart();
  const comment = (commentsOf[languageOfFile(file) ?? ''] ?? slashes).exec(text);
  return (comment?.[0] ?? '')
    .split('\n')
    .map((line) =>
      line.replace(/^\s*(?:\/\*+|\*+\/|\*|\/\/|--|#+|""")/, '').replace(/(?:\*\/|""")\s*$/, ''),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
