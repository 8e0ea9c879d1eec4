import { expect } from 'vitest';
import { cppInTests, testCpp as test } from './testing.ts';

const { answers } = cppInTests();

test.each<[name: string, code: string]>([
  [
    'helpers of the same name',
    `class Solution {
  int solve(int n, int left) const { return left == 0 ? 0 : n + solve(n, left - 1); }
public:
  int solve(int n) { return solve(n, 2); }
  int solve(int n, int left, int more) { return n * left * more; }
};`,
  ],
  [
    'functions of one name beside each other, behind the mark that some editors write',
    '\ufeffint solve(int n, int times) { return n * times; }\nint solve(int n) { return solve(n, 2); }',
  ],
])('of %s the one with as many parameters as the signature is called', async (_, code) => {
  expect(await answers(code, [[3]])).toEqual([6]);
});

test.each<[name: string, code: string]>([
  [
    'a helper of the same name',
    'class Solution {\n  int solve(int i, int j) { return i * j; }\npublic:\n  int solve(const vector<int>& a, int k) { return solve(a.size(), k); }\n};',
  ],
  [
    'of which the last parameter differs',
    'int solve(vector<int>& a, string s) { return 0; }\nint solve(vector<int>& a, int k) { return a.size() * k; }',
  ],
  [
    'of which one has the very types',
    'int solve(vector<int>& a, int k) { return a.size() * k; }\nint solve(vector<unsigned> a, short k) { return 0; }\ndouble solve(vector<int> a, double k) { return 0; }',
  ],
])(
  'of functions with as many parameters the one whose types fit is called: %s',
  async (_, code) => {
    const types = ['integer[]', 'integer'];
    expect(await answers(code, [[[5, 5], 3]], { types })).toEqual([6]);
  },
);

test.each<[name: string, code: string]>([
  [
    'long, beside a helper',
    'long solve(long n, long by) { return n * by; }\nlong solve(long n) { return solve(n, 2L); }',
  ],
  [
    'size_t, beside a helper',
    'size_t solve(size_t n, size_t by) { return n * by; }\nsize_t solve(size_t n) { return solve(n, 2); }',
  ],
  ['with what need not be given', 'long long solve(long long n, int by = 2) { return n * by; }'],
  [
    'with what need not be given, beside more of the library',
    'long long solve(long long n, int by = 2) { locale here; return n * by; }',
  ],
  ['without a sign', 'auto solve(unsigned long long n, int by = 2) { return n * by; }'],
  ['of any type', 'auto solve(auto n) { return n * 2; }'],
  [
    'a template beside others',
    'template <class T> T solve(T n) { return n * 2; }\nstring solve(string s) { return s; }',
  ],
  [
    'a template that answers its own argument',
    'template <class T> T &solve(T &n) { n *= 2; return n; }',
  ],
])('integers beyond 32 bits come whole to %s', async (_, code) => {
  expect(await answers(code, [[5e9], [21]])).toEqual([1e10, 42]);
});

test.each<[name: string, code: string]>([
  [
    'a solution that inherits from a template',
    'template <class T> struct Base { T solve(T n) const { return n * 2; } };\nstruct More : Base<int> {};\nclass Solution final : public More { int other; };',
  ],
  [
    'a solution that shows what it inherits',
    'struct Base { int solve(int n) { return n * 2; } };\nclass Solution : Base { public: using Base::solve; };',
  ],
  [
    'a function beside a solution that inherits something else',
    'struct Base { int twice(int n) { return n * 2; } };\nclass Solution : public Base {};\nint solve(int n) { return Solution().twice(n); }',
  ],
])('what a class inherits is its own: %s', async (_, code) => {
  expect(await answers(code, [[3]])).toEqual([6]);
});

test.each<[name: string, code: string]>([
  ['any type beside int', 'auto solve(auto n, int k) { return n + k; }'],
  [
    'any type beside long, and more',
    'auto solve(auto n, long k, int more = 0) { return n + k + more; }',
  ],
  ['a lambda', 'auto solve = [](auto n, int k) { return n + k; };'],
  [
    'no sign, and more',
    'unsigned solve(unsigned n, short k, int more = 0) { return n + k + more; }',
  ],
])('each integer comes as wide as it is taken: %s', async (_, code) => {
  expect(await answers(code, [[4e9, 3]], { types: ['integer', 'integer'] })).toEqual([4000000003]);
});

test('an array of any integers comes whole beside an int', async () => {
  const code = 'template <class T> T solve(const vector<T>& a, int k) { return a[0] + k; }';
  const types = ['integer[]', 'integer'];
  expect(await answers(code, [[[5e9], 3]], { types })).toEqual([5000000003]);
});

test('an argument that is answered lives until it is told', async () => {
  const code =
    'template <class T> T &solve(T &values) { sort(values.begin(), values.end()); return values; }';
  const types = ['integer[]'];
  const given = Array.from({ length: 50 }, (_, n) => 50 - n);
  const answered = await answers(code, [[given]], { types, returns: 'integer[]' });
  expect(answered).toEqual([given.toReversed()]);
});
