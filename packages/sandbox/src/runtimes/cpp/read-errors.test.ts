import { expect, test } from 'vitest';
import { readErrors } from './read-errors.ts';

const inOurs = `In file included from solution.cpp:1:
In file included from /kit/lean/dryrun.hpp:5:
/kit/lean/dryrun/calls.hpp:32:19: error: no member named 'read' in 'dryrun::codec<dryrun::integer, std::basic_string<char>>'
dryrun-entry.cpp:7:37: note: in instantiation of function template specialization 'dryrun::calling<dryrun::integer>::run' requested here
`;

/** What gcc says, programs show: `programs.test.ts`. clang says it otherwise, and is seldom there. */
test.each<[name: string, said: string, message: string, line: number | null]>([
  [
    'a wrong type, with its place',
    "solution.cpp:2:7: error: cannot initialize a variable of type 'int' with an lvalue of type 'const char[2]'\n",
    'cannot initialize a variable of type `int` with an lvalue of type `const char[2]` (solution.cpp:2:7)',
    2,
  ],
  [
    'a check of ours, by clang 14',
    `dryrun-entry.cpp:3:1: error: static_assert failed due to requirement 'dryrun::can_read<dryrun::integer, std::basic_string<char>>' "Parameter 1 of solve, p0, must be of the type int or long long"\n${inOurs}`,
    'Parameter 1 of solve, p0, must be of the type int or long long',
    null,
  ],
  [
    'a check of ours, by clang 17',
    `dryrun-entry.cpp:2:1: error: static assertion failed due to requirement 'dryrun::arity<int (*)(int, int)> == 1': solve must take 1 parameter: int p0\n${inOurs}`,
    'solve must take 1 parameter: int p0',
    null,
  ],
  [
    'a private method',
    "dryrun-entry.cpp:2:49: error: 'solve' is a private member of 'Solution'\nsolution.cpp:1:22: note: implicitly declared private here\n",
    '`solve` is private: write `public:` before it.\n  line 1: note: implicitly declared private here',
    null,
  ],
  [
    'global variables of gigabytes',
    '/usr/bin/ld.gold: error: /tmp/cc1.o: relocation overflow: reference to local symbol 3 in cc1.o\n',
    'The global variables are too large: they take more memory than a program may have.',
    null,
  ],
  [
    'a template where a function is asked for',
    'dryrun-entry.cpp:1:51: error: decltype cannot resolve address of overloaded function\n',
    'What the problem asks for is several functions of one name, or a template: write one function, with its types.',
    null,
  ],
  [
    'several functions of one name, where the candidate gives one',
    "solution.cpp:4:12: error: no matching function for call to 'transform(iterator, iterator, iterator, <unresolved overloaded function type>)'\n",
    'no matching function for call to `transform(iterator, iterator, iterator, <unresolved overloaded function type>)` (solution.cpp:4:12)',
    4,
  ],
  [
    'nodes as the program calls them',
    "solution.cpp:1:48: error: invalid operands to binary expression ('ListNode *' (aka 'list_node<int> *') and 'TreeNode *' (aka 'tree_node<int> *'))\n",
    'invalid operands to binary expression (`ListNode *` and `TreeNode *`) (solution.cpp:1:48)',
    1,
  ],
  [
    'a solution that lacks a body',
    "dryrun-entry.cpp:5:28: error: allocating an object of abstract class type 'Solution'\nsolution.cpp:1:40: note: unimplemented pure virtual method 'solve' in 'Solution'\n",
    '`Solution` is abstract: no object of it can be made\n  line 1: note: unimplemented pure virtual method `solve` in `Solution`',
    null,
  ],
  [
    'a solution that must be given something',
    "dryrun-entry.cpp:5:28: error: no matching constructor for initialization of 'Solution'\n",
    'The constructor of Solution must take no parameters',
    null,
  ],
])('what clang says: %s', (_, said, message, line) => {
  expect(readErrors(said, '')).toMatchObject({ ok: false, message, line });
});

const atEnd =
  "dryrun-entry.cpp:3:12: error: a function-definition is not allowed here before '{' token\n";

test.each<[name: string, code: string, message: RegExp]>([
  ['where one is missing', 'int solve(int n) {\n', /^this `\{` is never closed/],
  [
    'not where code is left out',
    '#ifdef A\nint f() {\n#else\nint g() {\n#endif\n}',
    /^a function-definition/,
  ],
  ['not where macros have them', '#define END }\nint f() { {\nEND END', /^a function-definition/],
])('what stops behind the code tells the open brace: %s', (_, code, message) => {
  expect(readErrors(atEnd, code).message).toMatch(message);
});

/** Of a size with which nothing that goes to the end again from each place ever ends. */
test('what a program makes a compiler say is gone through once', () => {
  const said = `solution.cpp:1:2: error: #error ${'‘'.repeat(10_000)}${'a('.repeat(20_000)}’\n`;
  expect(readErrors(said, '').line).toBe(1);
});

test('what gcc says of a solution without a body names what lacks one', () => {
  const said = `dryrun-entry.cpp:5:28: error: invalid new-expression of abstract class type ‘Solution’
solution.cpp:1:7: note:   because the following virtual functions are pure within ‘Solution’:
solution.cpp:1:37: note:     ‘virtual int Solution::solve(int)’
`;
  const code = 'class Solution { public: virtual int solve(int n) = 0; };';
  expect(readErrors(said, code)).toMatchObject({
    message: expect.stringMatching(
      /^`Solution` is abstract: no object of it can be made \(solution\.cpp:1:7\)\n +line 1: note: +`virtual int Solution::solve\(int\)`$/,
    ),
    line: 1,
  });
});
