import { expect, test } from 'vitest';
import { findGrammar } from '../highlight/find-grammar.ts';
import { offerWords } from './offer-words.ts';

/** What is offered at `|`; only what begins as the word there does, as the list would show. */
function offered(language: string, marked: string): string[] {
  const grammar = findGrammar(language);
  if (!grammar) throw new Error(`${language} has no grammar.`);
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const last = before.at(-1) ?? '';
  const begun = /\w*$/.exec(last)?.[0] ?? '';
  const place = { line: before.length, column: last.length + 1 };
  return offerWords(grammar, marked.replace('|', ''), place)
    .map(({ word }) => word)
    .filter((word) => word.startsWith(begun));
}

test.each<[name: string, language: string, marked: string, expected: string[]]>([
  [
    'names, the nearest first',
    'cpp',
    'int total; int toll;\n\nint token;\nto|',
    ['token', 'total', 'toll'],
  ],
  ['names below the place, too', 'java', 'to|\n\nint token;', ['token']],
  ['not the word itself', 'python', 'totalling|', []],
  ['the word itself where it stands once more', 'python', 'totalling\ntotalling|', ['totalling']],
  ['the part in front of the place is no name', 'python', 'tot|alling', []],
  [
    'keywords after names',
    'cpp',
    'int contents;\ncon|',
    ['contents', ...'concept const consteval constexpr constinit const_cast continue'.split(' ')],
  ],
  ['types', 'cpp', 'vec|', ['vector']],
  ['what is both a name and a type, once', 'cpp', 'vector<int> a;\nvec|', ['vector']],
  ['classes of Java', 'java', 'new Prio|', ['PriorityQueue']],
  ['keywords of Java', 'java', 'imp|', ['implements', 'import']],
  ['members are names', 'java', 'box.final_price = 1;\nbox.fin|', ['final_price']],
  ['members behind an arrow', 'cpp', 'node->next_one;\nnode->ne|', ['next_one']],
  ['directives', 'cpp', '#inc|', ['include']],
  ['no directive elsewhere', 'cpp', 'incl|', []],
  ['SQL in small letters', 'sql', 'sel|', ['select']],
  ['SQL in capitals', 'sql', 'SEL|', ['SELECT']],
  [
    'columns of the text',
    'sql',
    'select price from vans where pr|',
    ['price', 'preceding', 'precision'],
  ],
  ['nothing in a comment', 'cpp', 'int total; // to|', []],
  ['nothing in a comment over lines', 'java', 'int total; /* one\nto|\n*/', []],
  ['nothing in a string', 'python', 'total = "to|"', []],
  ['nothing from a comment or a string', 'python', 'x = "total"  # token\nto|', []],
  ['nothing after a number', 'cpp', 'long long LLama;\n10L|', []],
  ['letters of all alphabets', 'python', 'größe = 1\ngr|', ['größe']],
])('%s', (_name, language, marked, expected) => {
  expect(offered(language, marked)).toEqual(expected);
});
