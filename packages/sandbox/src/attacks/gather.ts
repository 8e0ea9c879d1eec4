import { type Attack, doubling } from './attack.ts';

const choosing = {
  ...doubling,
  parameters: [{ name: 'which', type: 'integer' }, ...doubling.parameters],
};

/**
 * Attacks in C++ as one program, each in a namespace of its own: to compile each for itself would take
 * most of the time. Every test is a process of its own all the same.
 *
 * @returns each attack as it is to be judged, in the same order
 */
export function gather(attacks: readonly Attack[]): Attack[] {
  const shared = attacks.filter(({ alone }) => !alone);
  const includes = new Set(shared.flatMap(({ includes = [] }) => includes));
  const code = `#include <bits/stdc++.h>
${[...includes].map((file) => `#include <${file}>\n`).join('')}
${shared.map(({ code }, index) => `namespace attack${index} {\n${code}\n}\n`).join('')}
int solve(int which, int n) {
${shared.map((_, index) => `  if (which == ${index}) return attack${index}::solve(n);\n`).join('')}
  return 0;
}`;
  return attacks.map((attack) => {
    const { includes = [], alone, ...rest } = attack;
    if (alone)
      return { ...rest, code: includes.map((file) => `#include <${file}>\n`).join('') + rest.code };
    const which = shared.indexOf(attack);
    const tests = [1, 2].map((n) => ({ input: [which, n], expected: 2 * n }));
    return { ...rest, code, signature: choosing, tests };
  });
}
