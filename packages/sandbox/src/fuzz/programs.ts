import type { ValueType } from '@dryrun/judge';
import { javascriptParts } from './javascript-parts.ts';
import { pythonParts } from './python-parts.ts';

export type FuzzLanguage = 'javascript' | 'python';

/** A type as it stands in a program. */
export function literalOf(language: FuzzLanguage, type: ValueType): string {
  const of = 'of' in type ? literalOf(language, type.of) : null;
  return language === 'javascript'
    ? `{ kind: "${type.kind}", of: ${of} }`
    : `("${type.kind}", ${of ?? 'None'})`;
}

/** `check` for one type. */
export function functionProgram(language: FuzzLanguage, type: ValueType): string {
  const literal = literalOf(language, type);
  return language === 'javascript'
    ? `${javascriptParts}\nconst type = ${literal};\nfunction check(value, text, way) { return checkOne(type, value, text, way); }`
    : `${pythonParts}\nWANTED = ${literal}\ndef check(value, text, way):\n    return check_one(WANTED, value, text, way)\n`;
}

/**
 * A class that is made of one value and has two methods for each of some types: `check0` returns,
 * `note0` is void and returns something all the same.
 */
export function classProgram(language: FuzzLanguage, types: readonly ValueType[]): string {
  const literals = types.map((type) => literalOf(language, type));
  if (language === 'javascript') {
    const methods = literals.map(
      (literal, index) => `
  check${index}(value, text, way) { return checkOne(${literal}, value, text, way); }
  note${index}(value, text) { checkOne(${literal}, value, text, 0); return [undefined]; }`,
    );
    const made = `constructor(value, text) { checkOne(${literals[0]}, value, text, 0); }`;
    return `${javascriptParts}\nclass Checker {\n  ${made}${methods.join('')}\n}`;
  }
  const methods = literals.map(
    (literal, index) => `
    def check${index}(self, value, text, way):
        return check_one(${literal}, value, text, way)
    def note${index}(self, value, text):
        check_one(${literal}, value, text, 0)
        return {0}
`,
  );
  const made = `def __init__(self, value, text):\n        check_one(${literals[0]}, value, text, 0)\n`;
  return `${pythonParts}\nclass Checker:\n    ${made}${methods.join('')}`;
}
