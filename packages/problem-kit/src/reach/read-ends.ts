/** One end of a constraint: where a name meets a number, or another name. */
export type End = {
  /** `n = 30,000`, `weight[i] = carry`, `a = n − 1`. */
  shown: string;
  name: string;
  /** What it has to be equal to: a number, or what another name stands for plus `plus`. */
  to: { number: number } | { name: string; plus: number };
};

const operators = /\s*(≤|<|≥|>)\s*/;

/**
 * The ends in a constraint's rule, `0 ≤ a, b < n` having four: a = 0, b = 0, a = n − 1, b = n − 1. Of a
 * rule in words, such as `exactly one C`, there are none.
 */
export function readEnds(rule: string): End[] {
  const parts = rule.split(operators);
  const ends: End[] = [];
  for (let at = 1; at < parts.length; at += 2) {
    const operator = parts[at] ?? '';
    const strict = operator === '<' || operator === '>';
    // The smaller side first.
    const [low, high] = /[≤<]/.test(operator)
      ? [parts[at - 1] ?? '', parts[at + 1] ?? '']
      : [parts[at + 1] ?? '', parts[at - 1] ?? ''];
    ends.push(...endsBetween(termsOf(low), termsOf(high), strict ? 1 : 0));
  }
  return ends;
}

function endsBetween(lows: readonly string[], highs: readonly string[], step: number): End[] {
  const ends: End[] = [];
  for (const low of lows) {
    for (const high of highs) {
      const least = readNumber(low);
      const most = readNumber(high);
      if (least !== null && most !== null) continue;
      if (least !== null) ends.push(toNumber(high, least + step));
      else if (most !== null) ends.push(toNumber(low, most - step));
      else {
        const shown = `${low} = ${high}${step === 0 ? '' : ' − 1'}`;
        ends.push({ shown, name: low, to: { name: high, plus: -step } });
      }
    }
  }
  return ends;
}

function toNumber(name: string, number: number): End {
  return { shown: `${name} = ${showNumber(number)}`, name, to: { number } };
}

/** The names or numbers of one side; what is an equation of its own says nothing of ends. */
function termsOf(side: string): string[] {
  return side
    .split(/,(?!\d{3}\b)|\band\b/)
    .map((term) => term.trim())
    .filter((term) => term !== '' && !/[=≠]/.test(term));
}

/** `30,000`, `10^9`, `-10^6`, `5 · 10^5`, `2^50`; null for anything else. */
export function readNumber(text: string): number | null {
  const factors = text.replaceAll('−', '-').split(/\s*[·×*]\s*/);
  let product = 1;
  for (const factor of factors) {
    const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\^(\d+))?$/.exec(factor.trim());
    if (!match) return null;
    const [, sign, digits = '', power] = match;
    const base = Number(digits.replaceAll(',', ''));
    product *= (sign === '-' ? -1 : 1) * (power === undefined ? base : base ** Number(power));
  }
  return product;
}

/** As an author reads and writes it: with commas, large powers of ten as such. */
export function showNumber(value: number): string {
  const digits = /^(-?)1(0{6,})$/.exec(String(value));
  if (digits) return `${digits[1]}10^${digits[2]?.length}`;
  return String(value).replace(/(?<=\d)(?=(\d{3})+$)/g, ',');
}
