import { languageOfFile } from '../languages/languages.ts';
import type { Submission } from './submissions.ts';

/** What the comment says with which a solution begins, in one line; empty when it begins with code. */
export function firstComment({ file, code }: Pick<Submission, 'file' | 'code'>): string {
  const text = code.trimStart();
  const comment =
    languageOfFile(file) === 'python'
      ? /^(?:#.*\n?)+|^"""[\s\S]*?"""/.exec(text)
      : /^(?:\/\/.*\n?)+|^\/\*[\s\S]*?\*\//.exec(text);
  return (comment?.[0] ?? '')
    .split('\n')
    .map((line) =>
      line.replace(/^\s*(?:\/\*+|\*+\/|\*|\/\/|#+|""")/, '').replace(/(?:\*\/|""")\s*$/, ''),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
