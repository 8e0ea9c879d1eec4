import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'has a program of its own around it',
  language: 'cpp',
  alone: true,
  code: `
#include <bits/stdc++.h>
using namespace std;
int solve(int n) { return n * 2; }
int main() { int n; cin >> n; cout << solve(n); }
`,
  verdict: 'accepted',
};
