import { allowedDifference, type Tolerance } from '@dryrun/contract';
import { diffArrays } from 'diff';
import { isSameNumber } from './same-number.ts';

/**
 * Says in words what a mark cannot show: a space at the end, one kind of space for another, letters
 * that look alike, a number written otherwise, the same elements in another order.
 */

/** @returns a sentence; null where what is marked can be seen, or nothing differs. */
export function nameDifference(
  yours: string,
  expected: string,
  tolerance: Tolerance | null = null,
): string | null {
  if (yours === expected) return null;
  const [mine, wanted] = [parse(yours), parse(expected)];
  if (mine === undefined || wanted === undefined) return nameText(yours, expected);
  const found = firstUnlike(mine, wanted, '', tolerance);
  if (found === null) return nameNumber(yours, expected);
  const sentence = nameLeaf(found.mine, found.wanted, tolerance);
  if (sentence === null || found.path === '') return sentence;
  return `At ${found.path}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

type Found = { path: string; mine: unknown; wanted: unknown };

/** The first part of two values that differs, and where; the lists themselves where lengths do. */
function firstUnlike(
  mine: unknown,
  wanted: unknown,
  path: string,
  tolerance: Tolerance | null,
): Found | null {
  if (Object.is(mine, wanted) || isAllowed(mine, wanted, tolerance)) return null;
  if (!Array.isArray(mine) || !Array.isArray(wanted)) return { path, mine, wanted };
  if (mine.length !== wanted.length || isReordered(mine, wanted)) return { path, mine, wanted };
  for (const [index, element] of mine.entries()) {
    const found = firstUnlike(element, wanted[index], `${path}[${index}]`, tolerance);
    if (found) return found;
  }
  return null;
}

function isAllowed(mine: unknown, wanted: unknown, tolerance: Tolerance | null): boolean {
  return (
    tolerance !== null &&
    typeof mine === 'number' &&
    typeof wanted === 'number' &&
    Math.abs(mine - wanted) <= allowedDifference(tolerance, wanted)
  );
}

function nameLeaf(mine: unknown, wanted: unknown, tolerance: Tolerance | null): string | null {
  if (typeof mine === 'string' && typeof wanted === 'string') return nameText(mine, wanted);
  if (Array.isArray(mine) && Array.isArray(wanted)) {
    if (!isReordered(mine, wanted)) return null;
    const at = mine.findIndex((element, index) => !isSame(element, wanted[index]));
    return `The same ${mine.length} elements in another order, from [${at}] on.`;
  }
  if (typeof mine === 'string' && typeof wanted === 'number' && Number(mine) === wanted)
    return 'A text where a number is expected.';
  if (typeof mine === 'number' && typeof wanted === 'string' && mine === Number(wanted))
    return 'A number where a text is expected.';
  if (typeof mine === 'number' && typeof wanted === 'number')
    return nameFloat(mine, wanted, tolerance);
  return null;
}

/** Whole numbers can be told apart by looking; how far two floats are apart is hard to see. */
function nameFloat(mine: number, wanted: number, tolerance: Tolerance | null): string | null {
  if (mine === wanted) return Object.is(mine, -0) ? 'Minus zero where zero is expected.' : null;
  const off = `Off by ${sayNumber(Math.abs(mine - wanted))}`;
  if (tolerance) return `${off}; ${sayNumber(allowedDifference(tolerance, wanted))} is allowed.`;
  return Number.isInteger(mine) && Number.isInteger(wanted) ? null : `${off}.`;
}

/** Two digits of it, written out as statements do; with an exponent where that were noughts alone. */
function sayNumber(number: number): string {
  return number < 1e-9
    ? String(Number(number.toPrecision(2)))
    : number.toLocaleString('en', { maximumSignificantDigits: 2 });
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function isReordered(mine: readonly unknown[], wanted: readonly unknown[]): boolean {
  const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort();
  return (
    mine.length === wanted.length && !isSame(mine, wanted) && isSame(sorted(mine), sorted(wanted))
  );
}

/** Both are the same values: at most a number is written in two ways. */
function nameNumber(yours: string, expected: string): string | null {
  const numbers = (text: string) => text.match(/-?\d[\d.eE+-]*/g) ?? [];
  const wanted = numbers(expected);
  const pairs = numbers(yours).map((mine, at) => ({ mine, wanted: wanted[at] ?? '' }));
  const otherwise = pairs.filter((pair) => pair.mine !== pair.wanted);
  // More digits than a number of the page holds: it took two for the same.
  if (!otherwise.every((pair) => isSameNumber(pair.mine, pair.wanted))) return null;
  const [first] = otherwise;
  return first ? `The same number, written ${first.mine} where ${first.wanted} is expected.` : null;
}

function nameText(mine: string, wanted: string): string | null {
  const [first, ...others] = changesOf(mine, wanted);
  if (first === undefined) return null;
  const sentence = nameChange(first);
  if (sentence === null || others.some((change) => nameChange(change) === null))
    return isSameNumber(mine, wanted)
      ? `The same number, written ${mine} where ${wanted} is expected.`
      : null;
  if (others.length === 0) return sentence;
  return `${sentence} ${others.length === 1 ? 'One more place differs' : `${others.length} more places differ`} like this.`;
}

/** Characters of mine that stand in the place of others, or of none, from `at` on. */
type Change = { at: number; more: string[]; less: string[]; atEnd: boolean };

/** Beyond this many nobody wonders where two texts differ. */
const mostChanges = 40;

function changesOf(mine: string, wanted: string): Change[] {
  const parts = diffArrays([...wanted], [...mine], { maxEditLength: mostChanges }) ?? [];
  const changes: Change[] = [];
  let at = 0;
  for (const [index, { value, added, removed }] of parts.entries()) {
    if (!added && !removed) {
      at += value.length;
      continue;
    }
    const last = changes.at(-1);
    const before = parts[index - 1];
    const atEnd = index === parts.length - 1;
    if (last && (before?.added || before?.removed)) {
      if (added) last.more = value;
      else last.less = value;
      last.atEnd = atEnd;
    } else changes.push({ at, more: added ? value : [], less: removed ? value : [], atEnd });
    if (added) at += value.length;
  }
  return changes;
}

function nameChange({ at, more, less, atEnd }: Change): string | null {
  const place = `character ${at + 1}`;
  const end = atEnd ? ', at the end' : '';
  if (less.length === 0 && more.every(isHardToSee))
    return `Yours has ${nameAll(more)} too many: ${place}${end}.`;
  if (more.length === 0 && less.every(isHardToSee))
    return `Yours lacks ${nameAll(less)}: ${place}${end}.`;
  return isHardToTell(more.join(''), less.join(''))
    ? `${capital(place)} of yours is ${nameAll(more)}; expected is ${nameAll(less)}.`
    : null;
}

const invisible = /^[\p{Z}\p{C}\p{M}]$/u;
const isHardToSee = (character: string) => invisible.test(character);

/** Two stretches that look alike: spaces, composed and decomposed letters, letters of two scripts. */
function isHardToTell(mine: string, wanted: string): boolean {
  if (mine === '' || wanted === '') return false;
  const plain = (text: string) =>
    [...text.normalize('NFKC')]
      .map((each) => (/[\p{Z}\p{Cc}\p{Cf}]/u.test(each) ? ' ' : (lookAlikes[each] ?? each)))
      .join('');
  return plain(mine) === plain(wanted);
}

/** Cyrillic and Greek letters that are drawn like Latin ones, and signs like others. */
const lookAlikes: Record<string, string> = Object.fromEntries(
  [
    ['аА', 'aA'],
    ['еЕ', 'eE'],
    ['оО', 'oO'],
    ['рР', 'pP'],
    ['сС', 'cC'],
    ['хХ', 'xX'],
    ['уУ', 'yY'],
    ['іІ', 'iI'],
    ['ВКМНТ', 'BKMHT'],
    ['οΟΑΒΕΗΙΚΜΝΡΤΥΧΖ', 'oOABEHIKMNPTYXZ'],
    ['−‐‑‒–—', '------'],
    ['‘’′', "'''"],
    ['“”″', '"""'],
  ].flatMap(([strange = '', usual = '']) =>
    [...strange].map((each, index) => [each, [...usual][index] ?? each] as const),
  ),
);

const names: Record<string, string> = {
  ' ': 'a space',
  '\u00a0': 'a no-break space',
  '\t': 'a tab',
  '\n': 'a line break',
  '\r': 'a carriage return',
  '\u200b': 'a zero-width space',
  '\u200d': 'a zero-width joiner',
  '\ufeff': 'a byte order mark',
  '\u00ad': 'a soft hyphen',
  '\u2212': 'a minus sign',
};

/** "e and a combining mark U+0301", "3 times a space U+0020". */
function nameAll(characters: readonly string[]): string {
  const [first = ''] = characters;
  if (characters.length > 1 && characters.every((each) => each === first))
    return `${characters.length} times ${nameOne(first)}`;
  const shown = characters.slice(0, 4).map(nameOne);
  const rest = characters.length - shown.length;
  if (rest > 0) shown.push(`${rest} more`);
  return shown.length < 2
    ? (shown[0] ?? '')
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function nameOne(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const known = names[character];
  if (known) return `${known} (${code})`;
  if (/\p{M}/u.test(character)) return `a combining mark (${code})`;
  if (/\p{Zs}/u.test(character)) return `another kind of space (${code})`;
  if (/\p{C}/u.test(character)) return `an invisible character (${code})`;
  return point < 128 ? character : `${character} (${code})`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
