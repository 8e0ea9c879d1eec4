import { languageOfFile } from '../languages/languages.ts';
import { statedIdea } from '../load/first-comment.ts';
import { type Folder, isWrong, place, type Submission } from '../load/submissions.ts';
import type { Check } from './report.ts';
import type { Machine, Subject } from './subject.ts';

/** What there must be at least under submissions/. */
type Required = { folder: Folder; language: string | null; count: number };
const required: readonly Required[] = [
  { folder: 'accepted', language: 'typescript', count: 2 },
  { folder: 'accepted', language: 'python', count: 1 },
  { folder: 'brute_force', language: 'typescript', count: 1 },
  { folder: 'wrong_answer', language: null, count: 5 },
  { folder: 'time_limit_exceeded', language: null, count: 1 },
];

/**
 * Of a problem with levels. A wrong idea lies at the level at which it fails. Two of each are enough,
 * since two rules of each level at least are tried left out as well; and inputs are small there: slow
 * programs are welcome, and needed where a constraint makes them slow.
 */
const requiredWithLevels = (levelCount: number): readonly Required[] => [
  { folder: 'accepted', language: 'typescript', count: 2 },
  { folder: 'accepted', language: 'python', count: 1 },
  { folder: 'wrong_answer', language: null, count: Math.max(10, 2 * levelCount) },
  { folder: 'regression', language: null, count: 1 },
];
const wrongOfLevel = 2;

/** In the sentence that says a wrong idea. */
const fewestWords = 6;

/** Solutions of every kind are there, and no two have one text. */
export function checkFiles(subject: Subject, { languages }: Pick<Machine, 'languages'>): Check {
  const { submissions, strangers } = subject;
  const { levelCount } = subject.pack;
  const faults = [
    ...strangers,
    ...speechless(submissions),
    ...(levelCount === 1
      ? countFaults(submissions, required)
      : countFaults(submissions, requiredWithLevels(levelCount))),
    ...levelFaults(submissions, levelCount),
    ...twinFaults(submissions),
  ];
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
      (levelCount > 1 ? `, ${count('regression')} with a regression` : '') +
      (unknown.length > 0 ? `; no runtime here for ${unknown.join(', ')}, so not run` : ''),
  };
}

/** Folders of levels that there are not, and levels with too few wrong ideas. */
export function levelFaults(submissions: readonly Submission[], levelCount: number): string[] {
  const faults = submissions.flatMap((one) => {
    if (levelCount === 1 && (one.level !== undefined || one.folder === 'regression'))
      return [`${place(one)}: the problem has no levels; put it into a folder without`];
    if (one.level !== undefined && (one.level < 1 || one.level > levelCount))
      return [`${place(one)}: there are levels 1 to ${levelCount}`];
    if (one.folder === 'regression' && (one.level ?? 0) < 2)
      return [
        `${place(one)}: put it into regression/level-2 or a later one: the level that it passes`,
      ];
    if (one.folder === 'wrong_answer' && one.level === undefined && levelCount > 1)
      return [
        `${place(one)}: put it into wrong_answer/level-1 or a later one: the level at which it fails`,
      ];
    return [];
  });
  if (levelCount === 1) return faults;
  for (let level = 1; level <= levelCount; level += 1) {
    const given = submissions.filter((one) => one.folder === 'wrong_answer' && one.level === level);
    if (given.length < wrongOfLevel)
      faults.push(
        `submissions/wrong_answer/level-${level}: ${given.length} solutions; give at least ${wrongOfLevel}`,
      );
  }
  return faults;
}

/** Kinds of solutions of which there are too few. */
export function countFaults(
  submissions: readonly Submission[],
  wanted: readonly Required[],
): string[] {
  return wanted.flatMap(({ folder, language, count: least }) => {
    const given = submissions.filter(
      (one) => one.folder === folder && (language === null || one.language === language),
    );
    if (given.length >= least) return [];
    const what = language === null ? '' : ` in ${language}`;
    return [`submissions/${folder}: ${given.length} solutions${what}; give at least ${least}`];
  });
}

/** Solutions that are one program under two names. */
export function twinFaults(submissions: readonly Submission[]): string[] {
  const texts = new Map<string, Submission>();
  return submissions.flatMap((submission) => {
    const text = bareText(submission);
    const twin = texts.get(text);
    if (twin) return [`${place(submission)}: the same program as ${place(twin)}`];
    texts.set(text, submission);
    return [];
  });
}

/** Wrong ideas that are not said in a sentence, or in one that only those understand who know the files. */
export function speechless(submissions: readonly Submission[]): string[] {
  return submissions
    .filter((one) => isWrong(one.folder))
    .flatMap((one) => {
      const idea = statedIdea(one);
      if (!isSentence(idea))
        return `${place(one)}: begin with a comment that says its idea in a sentence, as somebody would who believes in it`;
      const named = submissions.find(({ file }) => idea.includes(file));
      return named
        ? `${place(one)}: its comment names ${named.file}, which whoever is told the idea has not got; do so in a paragraph of its own, after an empty line`
        : [];
    });
}

function isSentence(text: string): boolean {
  // What is still to be written is told elsewhere.
  if (text.startsWith('[write:')) return true;
  return /^["“]?\p{Lu}.*[.!?]["”]?$/su.test(text) && text.split(' ').length >= fewestWords;
}

const slashes = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
const commentsOf: Readonly<Record<string, RegExp>> = {
  python: /#.*$/gm,
  sql: /\/\*[\s\S]*?\*\/|--.*$/gm,
};

/** Without comments and spaces, so that two solutions do not differ by these alone. */
function bareText({ file, code }: Submission): string {
  const comments = commentsOf[languageOfFile(file) ?? ''] ?? slashes;
  return code.replace(comments, '').replace(/\s+/g, '');
}
