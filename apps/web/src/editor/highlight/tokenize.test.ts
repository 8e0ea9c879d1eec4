import { expect, test } from 'vitest';
import { findGrammar } from './find-grammar.ts';
import { highlight } from './tokenize.ts';

const short: Record<string, string> = {
  keyword: 'k',
  type: 'y',
  string: 's',
  number: 'n',
  comment: 'c',
  function: 'f',
};

/** `#{` stands for a hole in a template, which the linter takes for a mistake in a test's string. */
const withHoles = (text: string) => text.replaceAll('#{', '${');

/** `k:const` for a coloured piece; text without a colour is left out. */
function colours(language: string, code: string): string {
  return highlight(findGrammar(language), code)
    .flat()
    .filter(({ role, text }) => role !== '' && text.trim() !== '')
    .map(({ role, text }) => `${short[role]}:${text}`)
    .join(' ');
}

test.each<[name: string, language: string, code: string, expected: string]>([
  ['an include', 'cpp', '#include <map> // all', 'k:#include s: <map> c:// all'],
  ['a macro', 'cpp', '  # define N 3', 'k:# define n:3'],
  [
    'types and keywords of C++',
    'cpp',
    'static vector<long long> a(Node* n) const;',
    'k:static y:vector y:long y:long y:Node k:const',
  ],
  ['quotes between digits', 'cpp', "x = 1'000'000LL + 'a';", "n:1'000'000LL s:'a'"],
  ['a raw string', 'cpp', String.raw`R"(a\)" + "b\""`, String.raw`s:R"(a\)" s:"b\""`],
  ['a number with letters behind it', 'cpp', '0xffu + 1.5f + 2e-9', 'n:0xffu n:1.5f n:2e-9'],
  [
    'types and keywords of Java',
    'java',
    'public static List<Integer> a(int[] b) throws Exception {',
    'k:public k:static y:List y:Integer y:int k:throws y:Exception',
  ],
  ['numbers of Java', 'java', '10L 1_000 0xFFL 1.5f 2e-9d', 'n:10L n:1_000 n:0xFFL n:1.5f n:2e-9d'],
  [
    'a record, and a variable called record',
    'java',
    'record Van(int seats) {}\nrecord = 1;',
    'k:record y:Van y:int n:1',
  ],
  ['a text block', 'java', 'a = """\n  if \\""" if\n"""; if', 's:""" s:  if \\""" if s:""" k:if'],
  [
    'an annotation and a character',
    'java',
    "@Override char c = '\\'';",
    "y:Override y:char s:'\\''",
  ],
  [
    'SQL in any case',
    'sql',
    'SELECT count(*) From vans -- all\nwhere id = 1;',
    'k:SELECT k:From c:-- all k:where n:1',
  ],
  ['types of SQL', 'sql', 'cast(a as NUMERIC), b::int', 'k:cast k:as y:NUMERIC y:int'],
  [
    'strings of SQL keep backslashes, and go over lines',
    'sql',
    "'it''s \\' or 'one\ntwo' and",
    "s:'it''s \\' k:or s:'one s:two' k:and",
  ],
  [
    'quoted names and columns that are called like keywords',
    'sql',
    '"order" t.left $$if$$',
    's:$$if$$',
  ],
  ['a declaration', 'javascript', 'const total = 12;', 'k:const n:12'],
  [
    'the name of a function',
    'typescript',
    'function fill(a: number): Van {',
    'k:function f:fill y:number y:Van',
  ],
  ['a generator', 'javascript', 'function* walk() {}', 'k:function f:walk'],
  ['an anonymous function', 'javascript', 'go(function (x) {})', 'k:function'],
  ['types are names in JavaScript', 'javascript', 'let number = string', 'k:let'],
  ['a type alias, and a variable called type', 'typescript', 'type A = B\ntype = 1', 'k:type n:1'],
  [
    'from, of an import and as a name',
    'javascript',
    "import a from 'b'\nlet from = 1",
    "k:import k:from s:'b' k:let n:1",
  ],
  ['members are no keywords', 'javascript', 'van.of.delete.new', ''],
  ['a namespace', 'javascript', 'Math.max(MAX, 1)', 'y:Math n:1'],
  [
    'strings with escapes',
    'javascript',
    String.raw`a = 'it\'s' + "b"`,
    String.raw`s:'it\'s' s:"b"`,
  ],
  ['a string that is not closed ends with its line', 'javascript', "a = 'x\nlet b", "s:'x k:let"],
  ['a comment', 'javascript', 'x // const', 'c:// const'],
  ['a comment over lines', 'javascript', 'a /* one\ntwo */ let', 'c:/* one c:two */ k:let'],
  [
    'a template over lines',
    'javascript',
    '`one\n#{a + `in #{2}`} two` let',
    's:`one s:#{ s:`in #{ n:2 s:}`} two` k:let',
  ],
  ['brackets in a hole', 'javascript', '`#{{ a: 1 }}` let', 's:`#{ n:1 s:}` k:let'],
  ['a division', 'javascript', 'a / b / 2', 'n:2'],
  ['a regular expression', 'javascript', 'x = /[/]a\\/b/g.test(y)', 's:/[/]a\\/b/g'],
  ['numbers', 'javascript', '0xff 1_000 1.5e-3 10n .5', 'n:0xff n:1_000 n:1.5e-3 n:10n n:.5'],
  ['python', 'python', 'def quiet(a: int) -> bool:  # yes', 'k:def f:quiet y:int y:bool c:# yes'],
  ['python text over lines', 'python', '"""one\ntwo""" if', 's:"""one s:two""" k:if'],
  ['an unknown language', 'cobol', 'const x = 1', ''],
])('%s', (_name, language, code, expected) => {
  expect(colours(language, withHoles(code))).toBe(withHoles(expected));
});

test('no character is lost', () => {
  const code = withHoles('const a = `x#{b /* c */}`;\n\n\tif (a) /re/.test("s") // end\n');
  const pieces = highlight(findGrammar('typescript'), code);
  expect(pieces.map((line) => line.map(({ text }) => text).join('')).join('\n')).toBe(code);
});
