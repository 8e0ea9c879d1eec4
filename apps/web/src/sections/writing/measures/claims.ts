import type { Sentence, Span } from './sentences.ts';

/*
 * A claim, for us, is a sentence that says how much, how often, or that something is more or less than
 * something else, by one of these words. There are other claims, and these words are used for other
 * things: the count is a hint where to look, nothing more.
 */
const amounts =
  'many|much|most|few|little|several|lots|huge|large|big|small|tiny|enormous|massive|long|short|high|low|rare|rarely|seldom|often|frequently|always|never|usually|mostly|everybody|everyone|nobody|cheap|expensive|costly|fast|quick|slow|easy|hard|popular|significant|significantly|considerable|considerably|substantial|substantially|dramatically|strongly|steadily|quickly|rapidly|hugely|vastly';
const comparisons =
  'more|less|fewer|better|worse|best|worst|faster|slower|cheaper|dearer|larger|smaller|bigger|higher|lower|longer|shorter|simpler|easier|harder|safer|fastest|slowest|cheapest|largest|smallest|biggest|highest|lowest|longest|shortest';
const changes =
  'increases?|increased|increasing|decreases?|decreased|decreasing|reduces?|reduced|reducing|improves?|improved|improving|grows?|grew|grown|growing|rises?|rose|risen|falls?|fell|fallen|drops?|dropped|doubles?|saves?|saved|shrinks?|shrank|outperforms?|accelerates?|accelerated';

const claim = new RegExp(`\\b(?:${amounts}|${comparisons}|${changes})\\b`, 'i');
/** Where these words claim nothing. */
const harmless =
  /\b(?:at (?:least|most|best|worst)|no longer|as long as|so far|any more|once more|how (?:much|many|often|long|few|high|low)|not much of|as (?:many|much|few|little|often|long) as|(?:long|short)[- ]term|too (?:much|many|long))\b/gi;

const number =
  /\d|[½¼¾]|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|halved|halves?|third|quarter|twice|thrice|double|doubled|triple|tripled|none)\b/i;
/** A link or a footnote says where the number is. */
const source = /\]\(|\]\[|\[\^|https?:\/\//;
const footnote = /^\[\^/;

export type Claims = {
  /** Sentences that claim. */
  of: number;
  /** Those of them without a number or a source. */
  without: Span[];
};

/** The sentences that claim how much or how often, and those of them that give no number. */
export function findClaims(markdown: string, sentences: readonly Sentence[]): Claims {
  const claims = sentences.filter(
    ({ text }) => !text.endsWith('?') && claim.test(text.replace(harmless, ' ')),
  );
  const without = claims.filter(
    ({ text, start, end }) =>
      !number.test(text) &&
      !source.test(markdown.slice(start, end)) &&
      !footnote.test(markdown.slice(end, end + 2)),
  );
  return { of: claims.length, without: without.map(({ start, end }) => ({ start, end })) };
}
