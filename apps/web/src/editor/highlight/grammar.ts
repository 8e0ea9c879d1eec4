/** How a language is written, as far as colours go. */
export type Grammar = {
  lineComment: string;
  blockComment?: { open: string; close: string };
  /** Strings that end with their line. Escapes are backslashes. */
  quotes: readonly string[];
  /** Around names, which mean nothing else in them. */
  nameQuotes?: readonly string[];
  /** Strings over several lines, longest opening first. */
  longStrings: readonly {
    open: string;
    close: string;
    holes?: { open: string; close: string };
    /** Backslashes mean nothing in it. */
    raw?: true;
  }[];
  keywords: ReadonlySet<string>;
  /** Whether keywords and types may be written in capitals. Here they are in small letters. */
  anyCase?: true;
  /** Words that are keywords only before what the pattern finds, as in `type Van = …`. */
  contextual: ReadonlyMap<string, RegExp>;
  types: ReadonlySet<string>;
  /** After these a name is being given to a function. */
  functionWords: ReadonlySet<string>;
  /** Whether `/…/` after an operator is a regular expression. */
  regularExpressions: boolean;
  /** Whether keywords may begin with `#`, as lines for a preprocessor do. */
  directive?: true;
  /** Stands between the digits of a number, where else it begins a string. */
  digitSeparator?: string;
  tabSize: 2 | 4;
};
