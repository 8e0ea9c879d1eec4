import type { QuestionKind } from '@dryrun/contract';

/** A point by which one grades one's own answer. Its id is kept with the ticks, and stays. */
export type Point = {
  id: string;
  name: string;
  /** What is looked for. */
  asks: string;
  /** Words by which a sentence shows that it speaks of it; without any, nothing is proposed. */
  sign: RegExp | null;
};

type Checklist = {
  /** How an answer is meant to be written. */
  advice: string;
  words: { from: number; to: number };
  points: readonly Point[];
};

const point = (id: string, name: string, asks: string, sign: RegExp | null = null): Point => ({
  id,
  name,
  asks,
  sign,
});

const numberWord =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|thousands?|millions?|half|twice|third|quarter|dozen|per cent|percent)';

/** A figure, or a number word that is not merely "one". */
export const number = new RegExp(`\\d|\\b${numberWord}\\b`, 'i');

/** Each of them with the word that it counts: "11 of 13 failures", "twenty minutes". */
export const numbers = new RegExp(
  `(?:\\d[\\d.,]*(?:\\s?%| of \\d+)?|\\b${numberWord}\\b)(?: [a-z]{3,14}\\b)?`,
  'gi',
);

export const checklists: Record<QuestionKind, Checklist> = {
  behavioural: {
    advice:
      'Write it as you would say it in three minutes, about 250 to 400 words. A follow-up may ask for any number that you give.',
    words: { from: 250, to: 400 },
    points: [
      point(
        'situation',
        'Situation',
        'where, when and who, in two or three sentences',
        /\b(?:in (?:spring|summer|autumn|fall|winter|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|my|our)|last (?:year|month|week|spring|summer|autumn|winter)|when (?:i|we|our|the)|at the time|(?:our|the) (?:team|company|product|service|nightly|project)|(?:months?|years?|weeks?) ago)\b/i,
      ),
      point(
        'task',
        'Task',
        'what was yours to do, and what was not',
        /\b(?:i (?:was|had been|am) (?:asked|responsible|not asked|on|in charge|to)|my (?:task|job|part|role|goal|responsibility)|i had to|i needed to|was (?:mine|not mine|nobody’s|nobody's)|i (?:wanted|meant|set out) to|i took (?:it|this) on)\b/i,
      ),
      point(
        'action',
        'Action',
        'what you did yourself, step by step',
        /\bi (?:\w+ly )?(?:read|wrote|made|built|asked|called|talked|spoke|changed|measured|looked|found|showed|agreed|decided|proposed|sat|drew|tried|moved|removed|added|set|started|stopped|told|explained|took|split|ran|tested|gave|cut|put|went|listed|counted|checked|traced|learned|offered|suggested)\b/i,
      ),
      point(
        'result',
        'Result',
        'what came of it',
        /\b(?:since (?:then|that|january|february|march|april|may|june|july|august|september|october|november|december)|as a result|in the end|(?:it|this|that|we|they) (?:has|have|had) (?:\w+ )?(?:failed|fallen|dropped|risen|grown|gone|saved|become|stopped|not)|afterwards|(?:are|is|were|was) gone|(?:fell|dropped|rose|grew|went (?:up|down)) (?:from|by|to)|the result|from then on|today|now (?:the|it|they|we))\b/i,
      ),
      point('numbers', 'Numbers', 'figures before and after', number),
      point(
        'learned',
        'What was learned',
        'what you would do differently, or have done since',
        /\b(?:i (?:\w+ )?learn(?:ed|t)|i should have|i would (?:\w+ )?(?:do|ask|begin|start|have)|next time|since then i|in hindsight|looking back|today i|what i took)\b/i,
      ),
    ],
  },
  design: {
    advice:
      'Begin with what it must do and for how many. Name what you leave out. About 300 to 600 words; lists are fine.',
    words: { from: 300, to: 600 },
    points: [
      point(
        'requirements',
        'Requirements',
        'what it must do, for how many, and what is left out',
        /\b(?:must|requirements?|need(?:s|ed)? to|has to|have to|should|out of scope|left? out|not needed)\b/i,
      ),
      point(
        'estimates',
        'Estimates',
        'requests, bytes, growth',
        /\d[\d,. ]*\s?(?:k|m|g|t)?(?:b\b|bytes?|kb|mb|gb|tb|kib|mib|gib|requests?|users?|reads?|writes?|messages?|rows?|(?:a|per|each) (?:second|minute|hour|day|month|year)|\/s|qps|rps)/i,
      ),
      point(
        'interface',
        'Interface',
        'calls, with their errors',
        /\b(?:api|endpoints?|interface|get \/|post \/|put \/|delete \/|calls?|request (?:with|has)|returns?|responds?|4\d\d|5\d\d)\b/i,
      ),
      point(
        'data',
        'Data',
        'what is stored, where, how long',
        /\b(?:tables?|rows?|columns?|index(?:es)?|database|store[sd]?|stored|key-value|schema|partition\w*|shard\w*|retention|kept for)\b/i,
      ),
      point(
        'components',
        'Components',
        'each with one task',
        /\b(?:service|worker|queue|load balancer|cache|gateway|client|server|scheduler|broker|replica|components?)s?\b/i,
      ),
      point(
        'bottlenecks',
        'Bottlenecks',
        'the first to give way',
        /\b(?:bottlenecks?|hot ?spots?|limit(?:s|ed)? (?:is|by|of)|first to (?:give|fail|break)|saturat\w*|contention|too (?:slow|many)|throughput|peaks?)\b/i,
      ),
      point(
        'failure',
        'Failure',
        'what happens when each part stops',
        /\b(?:fails?|failed|failure|crash\w*|restarts?|retr(?:y|ies|ied)|time-?outs?|idempoten\w*|unreachable|down|loses?|lost|duplicates?|twice)\b/i,
      ),
      point(
        'trade-offs',
        'Trade-offs',
        'what was given up for what',
        /\b(?:trade-?offs?|instead of|rather than|at the (?:cost|price) of|in exchange|gives? up|given up|alternatively|the other way|simpler|cheaper)\b/i,
      ),
    ],
  },
  product: {
    advice: 'Say first whose problem it is. About 200 to 400 words, with one choice at the end.',
    words: { from: 200, to: 400 },
    points: [
      point(
        'whose',
        'Whose problem it is',
        'the people, and when they meet it',
        /\b(?:users?|people|customers?|readers?|visitors?|members?|those who|who)\b/i,
      ),
      point(
        'measure',
        'A measure',
        'what success would be measured by',
        /\b(?:measure[sd]?|metrics?|rate|share of|how many|success|retention|conversion|per cent|percent|%)\b/i,
      ),
      point(
        'ways',
        'Ways compared',
        'two or three, beside each other',
        /\b(?:first(?:ly)?|second(?:ly)?|options?|alternativ\w+|another way|or we could|either|one (?:is|way))\b/i,
      ),
      point(
        'choice',
        'One chosen',
        'with a reason',
        /\b(?:i would (?:choose|take|begin|start|go|pick|build|try)|i choose|my choice|because|therefore)\b/i,
      ),
      point(
        'risks',
        'What could go wrong',
        'and how one would notice',
        /\b(?:risks?|go(?:es)? wrong|danger|side effects?|notice|harm|worse|abuse|gam(?:e|ed|ing)|backfire)\b/i,
      ),
    ],
  },
  estimation: {
    advice: 'Write the chain of factors down, each with a value and a reason. 100 to 250 words.',
    words: { from: 100, to: 250 },
    points: [
      point(
        'counted',
        'What is counted',
        'exactly, and what is not',
        /\b(?:count(?:s|ed|ing)?|i take .* to mean|by .* i mean|only|without|not counting|includ\w+|exclud\w+)\b/i,
      ),
      point(
        'chain',
        'The chain of factors',
        'written down',
        /[×*·÷/=]|\b(?:times|divided by|multipl\w+|per|each)\b/i,
      ),
      point(
        'values',
        'A value and a reason each',
        'where every figure comes from',
        /\d[^.\n]*\b(?:because|since|as|so|say|assume|roughly|about)\b|\b(?:because|since|say|assume|roughly|about)\b[^.\n]*\d/i,
      ),
      point(
        'rounding',
        'Rounded',
        'to what one knows',
        /\b(?:about|roughly|approximately|around|some|order of magnitude|between|round(?:ed|ing|s)?)\b|[~≈]/i,
      ),
      point(
        'check',
        'A second way',
        'that checks the first',
        /\b(?:check|second way|another way|other way|compare[ds]?|sanity|the other side|agrees?|cross-?check)\b/i,
      ),
      point(
        'lever',
        'What matters most',
        'the factor that would move it furthest',
        /\b(?:most (?:uncertain|sensitive|important)|matters most|depends (?:most|mainly|above all)|the weakest|least sure|biggest (?:factor|unknown))\b/i,
      ),
    ],
  },
  statistics: {
    advice: 'Put the question into words before any formula. 100 to 300 words.',
    words: { from: 100, to: 300 },
    points: [
      point(
        'words',
        'The question in words',
        'before any formula',
        /\b(?:the question is|we (?:want|ask|need)|asks? whether|i want to know|what we (?:want|ask))\b/i,
      ),
      point(
        'assumptions',
        'Assumptions',
        'named',
        /\b(?:assum\w+|suppose|provided|independen\w+|if (?:the|they|each|we)|as long as)\b/i,
      ),
      point(
        'method',
        'A method that fits',
        'the question and the data',
        /\b(?:tests?|interval|regression|bootstrap|permutation|mean|median|variance|distribution|bayes\w*|binomial|poisson|simulat\w+|proportion|sample)\b/i,
      ),
      point(
        'answer',
        'A number or a range',
        'with its meaning',
        /\d|\b(?:range|interval|probability of|chance)\b/i,
      ),
      point(
        'change',
        'What would change it',
        'the conclusion, and by how much',
        /\b(?:would change|unless|if (?:instead|it turned|the .* were)|bias\w*|confound\w*|selection|otherwise)\b/i,
      ),
    ],
  },
  'machine-learning': {
    advice: 'Say first what is predicted, for whom and when. 200 to 400 words.',
    words: { from: 200, to: 400 },
    points: [
      point(
        'target',
        'What is predicted',
        'for whom, and when',
        /\b(?:predict\w*|target|label\w*|forecast|classif\w+|score|rank\w*)\b/i,
      ),
      point(
        'baseline',
        'A simple baseline',
        'to be better than',
        /\b(?:baseline|rule of thumb|simple(?:st)? (?:rule|model)|always (?:say|predict)\w*|average of|majority)\b/i,
      ),
      point(
        'data',
        'The data',
        'how it came about, and what leaks',
        /\b(?:leak\w*|training data|collected|labels? (?:come|came|are)|sampled?|selection|missing|features?)\b/i,
      ),
      point(
        'measure',
        'The measure',
        'on what is kept aside',
        /\b(?:hold-?out|kept aside|cross-?validation|test set|precision|recall|auc|mae|rmse|calibrat\w+|accuracy|validation)\b/i,
      ),
      point(
        'wrong',
        'When it is wrong',
        'what that costs, and whom',
        /\b(?:false (?:positives?|negatives?|alarms?)|is wrong|mistakes?|errors?|cost of|fallback|appeal)\b/i,
      ),
      point(
        'watched',
        'Watched afterwards',
        'how one notices that it has aged',
        /\b(?:monitor\w*|drift\w*|watch\w*|retrain\w*|alert\w*|over time|a\/b|shadow|rollout|roll(?:ed)? out)\b/i,
      ),
    ],
  },
};
