import { Parser, type Program, type Token } from 'acorn';

/**
 * acorn looks into regular expressions for what V8 looks for again when it compiles, and compares all
 * names of groups with each other: with a few thousand of them that takes seconds.
 */
const Quick = Parser.extend(
  (Base) =>
    class extends Base {
      validateRegExpFlags(): void {}
      validateRegExpPattern(): void {}
    },
);

/** @throws a SyntaxError, or anything else where the code is too much for the parser. */
export function parseScript(code: string, sourceType: 'script' | 'module'): Program {
  return Quick.parse(code, { ecmaVersion: 'latest', sourceType, locations: true });
}

/** @throws a SyntaxError */
export function tokensOf(code: string): Iterable<Token> {
  return Quick.tokenizer(code, { ecmaVersion: 'latest' });
}
