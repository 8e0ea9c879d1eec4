import { languages } from 'monaco-editor/editor';
import { colouredLanguages, findGrammar } from '../highlight/find-grammar.ts';
import type { Grammar } from '../highlight/grammar.ts';
import { firstLine, type LineState, tokenizeLine } from '../highlight/tokenize.ts';

/** Tells Monaco how our languages are coloured, with the tokenizer that colours code elsewhere. */
export function registerLanguages(): void {
  for (const id of colouredLanguages) {
    const grammar = findGrammar(id);
    if (!grammar) continue;
    languages.register({ id });
    languages.setTokensProvider(id, {
      getInitialState: () => new State(firstLine),
      tokenize(line, state) {
        const { tokens, state: next } = tokenizeLine(grammar, line, (state as State).lines);
        return {
          tokens: tokens.map(({ start, role }) => ({ startIndex: start, scopes: role })),
          endState: new State(next),
        };
      },
    });
    languages.setLanguageConfiguration(id, configure(id, grammar));
  }
}

class State implements languages.IState {
  readonly lines: LineState;

  constructor(lines: LineState) {
    this.lines = lines;
  }

  clone(): State {
    return new State(this.lines);
  }

  equals(other: languages.IState): boolean {
    return other instanceof State && JSON.stringify(other.lines) === JSON.stringify(this.lines);
  }
}

const brackets: languages.CharacterPair[] = [
  ['{', '}'],
  ['[', ']'],
  ['(', ')'],
];

function configure(id: string, grammar: Grammar): languages.LanguageConfiguration {
  const { blockComment } = grammar;
  const long = grammar.longStrings.filter(({ open }) => open.length === 1).map(({ open }) => open);
  return {
    comments: {
      lineComment: grammar.lineComment,
      ...(blockComment ? { blockComment: [blockComment.open, blockComment.close] } : {}),
    },
    brackets,
    autoClosingPairs: [
      ...brackets.map(([open, close]) => ({ open, close })),
      ...[...grammar.quotes, ...(grammar.nameQuotes ?? []), ...long].map((quote) => ({
        open: quote,
        close: quote,
        notIn: ['string', 'comment'],
      })),
    ],
    onEnterRules: blocksOf(id).map((beforeText) => ({
      beforeText,
      action: { indentAction: languages.IndentAction.Indent },
    })),
  };
}

/** What opens a block at the end of a line, besides a bracket. */
function blocksOf(id: string): RegExp[] {
  switch (id) {
    case 'python':
      return [
        /^\s*(?:def|class|for|if|elif|else|while|try|with|finally|except|async|match|case).*?:\s*(?:#.*)?$/,
      ];
    case 'cpp':
      return [/^\s*(?:public|private|protected)\s*:\s*(?:\/\/.*)?$/, label];
    case 'sql':
      return [];
    default:
      return [label];
  }
}

/** Of a `switch`. */
const label = /^\s*(?:case\b.*|default\s*):\s*(?:\/\/.*)?$/;
