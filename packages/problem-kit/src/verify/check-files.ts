import { languageOfFile } from '../languages/languages.ts';
import { firstComment } from '../load/first-comment.ts';
import { type Folder, place, type Submission } from '../load/submissions.ts';
import type { Check } from './report.ts';
import type { Machine, Subject } from './subject.ts';

/** What there must be at least under submissions/. */
const required: { folder: Folder; language: string | null; count: number }[] = [
  { folder: 'accepted', language: 'typescript', count: 2 },
  { folder: 'accepted', language: 'python', count: 1 },
  { folder: 'brute_force', language: 'typescript', count: 1 },
  { folder: 'wrong_answer', language: null, count: 5 },
  { folder: 'time_limit_exceeded', language: null, count: 1 },
];

/** In the sentence that says a wrong idea. */
const fewestWords = 6;

/** Solutions of every kind are there, and no two have one text. */
export function checkFiles(subject: Subject, { languages }: Machine): Check {
  const { submissions, strangers } = subject;
  const faults = [...strangers, ...speechless(submissions)];
  for (const { folder, language, count: least } of required) {
    const given = submissions.filter(
      (one) => one.folder === folder && (language === null || one.language === language),
    );
    if (given.length >= least) continue;
    const what = language === null ? '' : ` in ${language}`;
    faults.push(`submissions/${folder}: ${given.length} solutions${what}; give at least ${least}`);
  }
  const texts = new Map<string, Submission>();
  for (const submission of submissions) {
    const text = bareText(submission);
    const twin = texts.get(text);
    if (twin) faults.push(`${place(submission)}: the same program as ${place(twin)}`);
    else texts.set(text, submission);
  }
  const unknown = [...new Set(submissions.map((one) => one.language))].filter(
    (language) => !languages.has(language),
  );
  const count = (folder: string) => submissions.filter((one) => one.folder === folder).length;
  return {
    name: 'files',
    promise: 'solutions of every kind',
    faults,
    note:
      `${count('accepted')} accepted, ${count('brute_force')} brute force, ${count('wrong_answer')} wrong, ${count('time_limit_exceeded')} too slow` +
      (unknown.length > 0 ? `; no runtime here for ${unknown.join(', ')}, so not run` : ''),
  };
}

/** Wrong ideas that are not said in a sentence. */
function speechless(submissions: readonly Submission[]): string[] {
  return submissions
    .filter((one) => one.folder === 'wrong_answer' && !isSentence(firstComment(one)))
    .map(
      (one) =>
        `${place(one)}: begin with a comment that says its idea in a sentence, as somebody would who believes in it`,
    );
}

function isSentence(text: string): boolean {
  // What is still to be written is told elsewhere.
  if (text.startsWith('[write:')) return true;
  return /^["“]?\p{Lu}.*[.!?]["”]?$/su.test(text) && text.split(' ').length >= fewestWords;
}

/** Without comments and spaces, so that two solutions do not differ by these alone. */
function bareText({ file, code }: Submission): string {
  const comments = languageOfFile(file) === 'python' ? /#.*$/gm : /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
  return code.replace(comments, '').replace(/\s+/g, '');
}
