import type { Sentence, Span } from './sentences.ts';

/** Participles that do not end in -ed. */
const irregular =
  'beaten|begun|bent|bitten|blown|bought|bound|broken|brought|built|burnt|caught|chosen|cut|dealt|done|drawn|driven|eaten|fed|felt|forgiven|forgotten|fought|found|frozen|given|grown|heard|held|hidden|hit|hung|hurt|kept|known|laid|led|left|lent|let|lit|lost|made|meant|met|mistaken|outdone|overcome|overseen|paid|proven|put|read|rebuilt|redone|rewritten|ridden|run|said|seen|sent|set|shaken|shown|shut|sold|sought|spent|split|spoken|spread|stolen|struck|sung|sunk|swept|sworn|taken|taught|thought|thrown|told|torn|understood|undone|upheld|withdrawn|woken|won|worn|written';
/** End like participles, and tell how somebody or something is. */
const adjectives = new Set(
  'advanced|aged|ashamed|bored|complicated|concerned|confused|convinced|delighted|detailed|excited|experienced|frightened|interested|interrelated|limited|mixed|pleased|related|relaxed|satisfied|scared|sophisticated|supposed|surprised|tired|unlimited|used|worried'.split(
    '|',
  ),
);
/** End in -ed, and are no participles. */
const others = new Set(
  'bed|breed|exceed|feed|greed|hundred|indeed|led|need|proceed|red|seed|shed|sled|speed|succeed|unaffected|weed'.split(
    '|',
  ),
);

const form = "(?:am|is|are|was|were|be|been|being|isn[’']t|aren[’']t|wasn[’']t|weren[’']t)";
/** What may stand between the two. */
const between =
  '(?:\\s+(?:not|never|also|now|then|still|already|often|always|only|both|all|each|again|just|once|soon|first|later|usually|\\p{L}+ly))';
const passive = new RegExp(
  `\\b${form}${between}{0,3}\\s+(\\p{L}+(?:-\\p{L}+)*ed|${irregular})\\b`,
  'giu',
);

/** Phrases in the passive voice: a form of “to be” with a participle. */
export function findPassive(sentence: Sentence): Span[] {
  return [...sentence.text.matchAll(passive)]
    .filter(([, participle = '']) => isParticiple(participle.toLowerCase()))
    .map(({ index, 0: { length } }) => ({
      start: sentence.start + index,
      end: sentence.start + index + length,
    }));
}

function isParticiple(word: string): boolean {
  return !adjectives.has(word) && !others.has(word);
}
