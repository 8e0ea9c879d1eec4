/** An expression over the sizes of an input. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'variable'; name: string }
  | { kind: 'sum' | 'product'; parts: readonly Expression[] }
  | { kind: 'power'; base: Expression; exponent: Expression }
  | { kind: 'call'; name: 'log' | 'sqrt' | 'max' | 'min' | 'factorial'; of: readonly Expression[] };

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
type Token = { kind: 'number' | 'name' | 'sign'; text: string };

/** The expression of such a text, or null when it is none. */
export function parseExpression(text: string): Expression | null {
  const tokens = tokensOf(text);
  if (tokens === null || tokens.length === 0) return null;
  const parser = new Parser(tokens);
  const expression = parser.sum();
  return expression !== null && parser.atEnd ? expression : null;
}

function exponentOf(exponent: Expression, value: (name: string) => number): number {
  return exponent.kind === 'number' ? exponent.value : Math.exp(logOf(exponent, value));
}

/** The names in it, each once. */
export function variablesOf(expression: Expression): string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'variable':
      return [expression.name];
    case 'power':
      return unique([...variablesOf(expression.base), ...variablesOf(expression.exponent)]);
    case 'call':
      return unique(expression.of.flatMap(variablesOf));
    default:
      return unique(expression.parts.flatMap(variablesOf));
  }
}

/** Its natural logarithm where the names have these values: the thing itself may be 2^100,000. */
export function logOf(expression: Expression, value: (name: string) => number): number {
  const each = (parts: readonly Expression[]) => parts.map((part) => logOf(part, value));
  switch (expression.kind) {
    case 'number':
      return Math.log(expression.value);
    case 'variable':
      return Math.log(Math.max(1, value(expression.name)));
    case 'product':
      return each(expression.parts).reduce((sum, one) => sum + one, 0);
    case 'sum': {
      const logs = each(expression.parts);
      const most = Math.max(...logs);
      return most + Math.log(logs.reduce((sum, one) => sum + Math.exp(one - most), 0));
    }
    case 'power':
      return logOf(expression.base, value) * exponentOf(expression.exponent, value);
    case 'call': {
      const logs = each(expression.of);
      const [first = 0] = logs;
      if (expression.name === 'max') return Math.max(...logs);
      if (expression.name === 'min') return Math.min(...logs);
      if (expression.name === 'sqrt') return first / 2;
      // Of a size of 1 as well a logarithm counts as one step.
      if (expression.name === 'log') return Math.log(Math.max(1, first / Math.LN2));
      const n = Math.exp(first);
      return n <= 1 ? 0 : n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2;
    }
  }
}

const names = '\\p{L}[\\p{L}\\d_]*';
const lengthOf = new RegExp(`\\b(?:number|length|size) of (${names}(?: ${names})?)`, 'giu');

function tokensOf(text: string): Token[] | null {
  const plain = text
    .normalize('NFC')
    .replace(
      /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g,
      (digits) => `^${[...digits].map((digit) => superscripts.indexOf(digit)).join('')}`,
    )
    .replaceAll('ⁿ', '^n')
    .replaceAll('**', '^')
    .replace(/√\s*\(/g, ' sqrt(')
    .replace(/√\s*(\p{L}+)/gu, ' sqrt($1)')
    .replace(/\|(\p{L}+)\|/gu, '$1')
    .replace(/\b(\p{L}+) squared\b/giu, '$1^2')
    .replace(/\b(\p{L}+) cubed\b/giu, '$1^3')
    .replace(lengthOf, (_, name: string) => name.replaceAll(' ', '_'))
    .replace(/\b(\p{L}+)\.length\b/gu, '$1')
    .replace(/\blen\((\p{L}+)\)/gu, '$1')
    .replace(/\btimes\b/gi, '*')
    .replace(/\bplus\b/gi, '+')
    .replace(/\b(?:log|lg|ln|ld)_?(?:2|10)(?=[\s(\p{L}])/giu, 'log ')
    .replace(/\blog₂/gi, 'log ')
    .replace(/\bnlogn\b/gi, 'n log n')
    .replace(/\b(\p{L})logn?\b/giu, (whole, name: string) =>
      /^[lL]og/.test(whole) ? whole : `${name} log n`,
    )
    .replace(/\blog(?=[nmk]\b)/gi, 'log ');
  const tokens: Token[] = [];
  let rest = plain.trimStart();
  while (rest !== '') {
    const match = /^(\d+(?:[.,]\d+)*)|^(\p{L}[\p{L}\d_]*)|^([-+*·×⋅∗^/(),!])/u.exec(rest);
    if (!match) return null;
    const [text_, number, name] = match;
    tokens.push({ kind: number ? 'number' : name ? 'name' : 'sign', text: text_ });
    rest = rest.slice(text_.length).trimStart();
  }
  return tokens;
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  sum(): Expression | null {
    const parts: Expression[] = [];
    do {
      const part = this.#product();
      if (part === null) return null;
      parts.push(part);
    } while (this.#take('+'));
    // What is taken away does not matter to a growth: n − 1 grows as n.
    while (this.#take('-')) if (this.#product() === null) return null;
    return parts.length === 1 ? (parts[0] as Expression) : { kind: 'sum', parts };
  }

  #product(): Expression | null {
    const parts: Expression[] = [];
    for (;;) {
      const part = this.#power();
      if (part === null) return null;
      parts.push(part);
      if (this.#take('*', '·', '×', '⋅', '∗')) continue;
      if (this.#take('/')) {
        const under = this.#power();
        if (under === null) return null;
        parts.push({ kind: 'power', base: under, exponent: { kind: 'number', value: -1 } });
        if (this.#take('*', '·', '×', '⋅', '∗')) continue;
      }
      const next = this.#tokens[this.#at];
      if (next === undefined || (next.kind === 'sign' && next.text !== '(')) break;
    }
    return parts.length === 1 ? (parts[0] as Expression) : { kind: 'product', parts };
  }

  #power(): Expression | null {
    let base = this.#atom();
    if (base === null) return null;
    if (this.#take('!')) base = { kind: 'call', name: 'factorial', of: [base] };
    if (!this.#take('^')) return base;
    const exponent = this.#power();
    return exponent && { kind: 'power', base, exponent };
  }

  #atom(): Expression | null {
    const token = this.#tokens[this.#at];
    if (token === undefined) return null;
    this.#at += 1;
    if (token.kind === 'number') {
      return { kind: 'number', value: Number(token.text.replaceAll(',', '')) };
    }
    if (token.text === '(') {
      const inner = this.sum();
      return inner !== null && this.#take(')') ? inner : null;
    }
    if (token.kind === 'sign') return null;
    const call = /^(?:log|lg|ln|ld)$/i.test(token.text) ? 'log' : token.text.toLowerCase();
    if (call === 'log') return this.#logarithm();
    if (call === 'sqrt' || call === 'max' || call === 'min') {
      const of = this.#list();
      return of && { kind: 'call', name: call, of };
    }
    return { kind: 'variable', name: token.text };
  }

  /** `log n`, `log(n + m)`, `log^2 n`, `log log n`. */
  #logarithm(): Expression | null {
    const exponent = this.#take('^') ? this.#atom() : null;
    const of = this.#power();
    if (of === null) return null;
    const call: Expression = { kind: 'call', name: 'log', of: [of] };
    return exponent ? { kind: 'power', base: call, exponent } : call;
  }

  #list(): Expression[] | null {
    if (!this.#take('(')) return null;
    const list: Expression[] = [];
    do {
      const part = this.sum();
      if (part === null) return null;
      list.push(part);
    } while (this.#take(','));
    return this.#take(')') ? list : null;
  }

  #take(...texts: readonly string[]): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || !texts.includes(token.text)) return false;
    this.#at += 1;
    return true;
  }
}

function unique(all: readonly string[]): string[] {
  return [...new Set(all)];
}
