import { parseSignature } from '@dryrun/judge';
import { expect, test } from 'vitest';
import { programText } from './program-text.ts';
import { classBody, withoutTexts } from './strip.ts';

test.each<[name: string, code: string, bare: string]>([
  ['comments', 'a // b\nc /* d\n*/ e', 'a     \nc     \n   e'],
  [
    'texts',
    String.raw`f("a\"b", 'c', '\'')`,
    `f(${' '.repeat(6)}, ${' '.repeat(3)}, ${' '.repeat(4)})`,
  ],
  ['numbers with marks between digits', "{ 1'000'000 }", "{ 1'000'000 }"],
  ['raw texts', 'f(R"x(a)"\n)x")', `f(${' '.repeat(7)}\n${' '.repeat(3)})`],
  ['a text that is not closed', 'f("a);\ng();', 'f(    \ng();'],
  ['a raw text that is not closed', 'f(R"x(a);\ng();', `f(${' '.repeat(7)}\n${' '.repeat(4)}`],
])('%s', (_, code, bare) => {
  expect(withoutTexts(code)).toBe(bare);
});

test.each<[name: string, code: string, body: string | null]>([
  ['a class', 'class Solution { int n; };', ' int n; }'],
  ['with a base', 'struct Solution final : Base<int> { };', ' }'],
  ['declared before', 'class Solution;\nclass Solution { int n; };', ' int n; }'],
  ['of another name', 'class Solutions { };', null],
  ['only declared', 'class Solution; class Other { };', null],
  ['only named', 'void f(class Solution) { }', null],
])('what is between the braces: %s', (_, code, body) => {
  expect(classBody(code, 'Solution')?.body ?? null).toBe(body);
});

/** Of sizes with which nothing that goes to the end again from each place ever ends. */
test.each<[name: string, code: string]>([
  ['quotes', `"${String.raw`\"`.repeat(300_000)}`],
  ['single quotes', `'${String.raw`\'`.repeat(300_000)}`],
  ['raw texts', 'R"a('.repeat(300_000)],
  ['heads of classes', 'class Solution '.repeat(300_000)],
])('long code is gone through once: %s', (_, code) => {
  expect(withoutTexts(code)).toHaveLength(code.length);
  expect(classBody(code, 'Solution')).toBeNull();
});

test.each<[name: string, bases: (at: number) => string[]]>([
  ['all that stand before', (at) => Array.from({ length: at }, (_, index) => `A${index}`)],
  ['one class again and again', (at) => (at === 0 ? [] : Array(50).fill(`A${at - 1}`))],
])('each class is looked at once for what is inherited: %s', (_, bases) => {
  const classes = Array.from({ length: 60 }, (_, at) => `struct A${at} : ${bases(at)} { };`);
  const code = [...classes, 'struct Solution : A59 { };', 'int solve() { return 1; }'].join('\n');
  expect(called(code)).toContain('&::solve');
});

test.each<[name: string, code: string, target: string]>([
  [
    'a function that Solution calls',
    'int solve() { return 1; }\nclass Solution { int twice() { if (1) { return solve(); } return 2; } };',
    '&::solve',
  ],
  [
    'a function that a base of Solution calls',
    'int solve();\nstruct Base { int next() { return solve(); } };\nstruct Solution : Base {};\nint solve() { return 1; }',
    '&::solve',
  ],
  [
    'a method that another one calls before it',
    'class Solution { public: int other() { return solve(); } int solve() { return 1; } };',
    '&Solution::solve',
  ],
  [
    'a method that a base has',
    'struct Base { auto solve() -> int { return 1; } };\nstruct Solution : public Base {};',
    '&Solution::solve',
  ],
])('what is called: %s', (_, code, target) => {
  expect(called(code)).toContain(target);
});

function called(code: string): string {
  const signature = {
    kind: 'function',
    name: 'solve',
    parameters: [],
    returns: 'integer',
  } as const;
  const made = programText(code, parseSignature(signature), { usingStd: true, several: false });
  return made.ok ? made.text : made.message;
}
