import type { Sentence, Span } from './sentences.ts';

/** They soften or swell what is said, and can be left out or replaced by what is known. */
const words =
  'a bit|a couple of|a great deal of|a handful of|a little|a lot|a lot of|a number of|a variety of|almost|apparently|arguably|basically|better|big|clearly|considerable|considerably|countless|dramatically|easily|enormous|essentially|extremely|fairly|few|frequently|generally|greatly|huge|hugely|in general|in many cases|in most cases|in some cases|incredibly|it seems|it is believed|kind of|large|largely|likely|lots of|mainly|many|massive|maybe|might|more or less|mostly|nearly|numerous|obviously|occasionally|often|perhaps|possibly|presumably|pretty|probably|quickly|quite|rarely|rather|really|reasonably|relatively|roughly|seemingly|several|significant|significantly|slightly|small|some|sometimes|somewhat|soon|sort of|substantial|substantially|to some extent|truly|typically|usually|various|very|virtually';

const weasel = new RegExp(
  `\\b(?:${words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s+')})\\b`,
  'gi',
);
/** Where these words say something else. */
const harmless =
  /\b(?:rather than|or rather|would rather|some(?:one|body)|as many as|how many)\b/gi;

/** Weasel words; those that follow one another are one. */
export function findWeasel(sentence: Sentence): Span[] {
  const text = sentence.text.replace(harmless, (found) => ' '.repeat(found.length));
  const found: Span[] = [];
  for (const { index: start, 0: word } of text.matchAll(weasel)) {
    const last = found.at(-1);
    const end = start + word.length;
    if (last && /^\s+$/.test(text.slice(last.end, start))) last.end = end;
    else found.push({ start, end });
  }
  return found.map(({ start, end }) => ({
    start: start + sentence.start,
    end: end + sentence.start,
  }));
}
