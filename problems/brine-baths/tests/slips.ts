import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'Cheese i wants a bath with a strength from weakest[i] to strongest[i], both included.',
      line: '(ascending[middle] as number) < least',
      replacement: '(ascending[middle] as number) <= least',
    },
    {
      rule: 'A bath takes at most places cheeses.',
      line: 'if (rest === 0) onward[bath] = bath + 1;',
      replacement: '',
    },
    {
      rule: 'There may be any number of baths, also several of the same strength.',
      line: 'if (bath === salt.length) {',
      replacement: 'if (bath === salt.length && salt.at(-1) !== strongest[cheese]) {',
    },
    {
      rule: 'the smallest number of baths',
      line: 'let bath = firstAtLeast(salt, weakest[cheese] as number);',
      replacement:
        'let bath = salt.length > 0 && (salt.at(-1) as number) >= (weakest[cheese] as number) ? salt.length - 1 : salt.length;',
    },
  ],
  justified: [
    {
      kind: '32 bits',
      line: 'const middle = (low + high) >> 1;',
      because: 'Both are numbers of baths, at most 50,000.',
    },
  ],
});
