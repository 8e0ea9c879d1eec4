import type { ApproachPoint, Grade } from '@dryrun/contract';
import { findComplexities, readComplexity } from '@dryrun/problem-kit';
import { quote, sentenceWith } from '../../sections/sentences.ts';

export type ApproachTexts = { text: string; timeComplexity: string; spaceComplexity: string };

/** Words by which a sentence shows what it is about. A look at the text alone: no more than a proposal. */
const signs: Partial<Record<ApproachPoint, RegExp>> = {
  problem:
    /\b(?:we (?:need|have|want|are (?:given|asked))|(?:the )?(?:task|problem|goal|question) (?:is|asks|wants)|given (?:a|an|the|n)|asked (?:to|for)|find the|count the|return (?:the|how))\b/i,
  idea: /\b(?:idea|approach|use[sd]?|using|keep(?:s|ing)?|sort(?:s|ed|ing)?|sweep|greedy|binary search|two pointers?|sliding window|dynamic programming|dp|heap|stack|queue|hash ?map|map|set|graph|bfs|dfs|dijkstra|recursi(?:on|vely)|divide|prefix sums?|union[- ]find|trie|bitmask|memo\w*)\b/i,
  correctness:
    /\b(?:because|since|therefore|hence|this is (?:right|correct)|(?:is|are) (?:right|correct|optimal)|correctness|invariant|by induction|exchange argument|prove[sd]?|proof|swapp(?:ing|ed)|never (?:lose|worse|miss)\w*|always holds?|otherwise .* contradict\w*|cannot be better)\b/i,
  'trade-offs':
    /\b(?:trade-?offs?|instead of|rather than|alternative(?:ly)?|compared (?:to|with)|could also|another way|brute force|at the (?:cost|price) of|simpler|faster than|slower than|less memory|more memory)\b/i,
  'edge-cases':
    /\b(?:edge cases?|corner cases?|empty|no (?:elements?|items?|input)|single (?:element|item)|only one|ties?|duplicates?|overflow\w*|negative numbers?|boundar(?:y|ies)|(?:last|first) (?:day|element|item|one) (?:may|can|must|is special)|if there (?:is|are) (?:no|none))\b/i,
};

const missing: Record<ApproachPoint, string> = {
  problem: 'The text does not say what is asked for.',
  idea: 'No idea was recognised.',
  correctness: 'Nothing was found that argues why it is right.',
  time: 'The text names no time complexity.',
  space: 'The text names no space complexity.',
  'trade-offs': 'Nothing was found about other ways.',
  'edge-cases': 'No edge case was found.',
};

/**
 * What an approach visibly has, point by point, as proposals for grading oneself. Wording alone is
 * looked at: whether it is right is for the reader to say.
 */
export function proposeGrades(texts: ApproachTexts): Omit<Grade, 'ticked'>[] {
  return (Object.keys(missing) as ApproachPoint[]).map((point) => {
    if (point === 'time' || point === 'space') return complexityGrade(point, texts);
    const found = sentenceWith(texts.text, signs[point] ?? /$^/);
    return { point, found, says: found ? quote(texts.text, found) : missing[point] };
  });
}

function complexityGrade(point: 'time' | 'space', texts: ApproachTexts): Omit<Grade, 'ticked'> {
  const field = (point === 'time' ? texts.timeComplexity : texts.spaceComplexity).trim();
  const inText = findComplexities(texts.text).find(({ of }) => of === point);
  const found = inText ? { from: inText.from, to: inText.to } : null;
  const written = field || inText?.text || '';
  if (written === '') return { point, found: null, says: missing[point] };
  const isRead = readComplexity(written).expression !== null;
  return { point, found, says: isRead ? `${written} is written.` : `“${written}” is written.` };
}

/** Of what was written: whether a point may be ticked before anybody graded it. */
export function isProposed({ says, point }: Omit<Grade, 'ticked'>): boolean {
  return says !== missing[point];
}
