import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'If no tree fits both lists, return the empty tree.',
      line: 'if (place < passed) return [];',
      replacement: '',
    },
    {
      rule: 'its own number plus the numbers of all sluices on its branches',
      line: 'for (const [sluice, from] of hung.reverse()) from.flow += sluice.flow;',
      replacement: 'for (const [sluice, from] of hung) from.flow += sluice.flow;',
    },
    {
      rule: 'But their order may hold mistakes, and perhaps no tree fits both lists.',
      line: 'passed = closed.place;',
      replacement: 'passed = Math.min(closed.place, 0);',
    },
  ],
  justified: [
    {
      kind: 'small infinity',
      line: 'const spring: Sluice = { place: Infinity, flow: 0, left: null, right: null, outer: null };',
      because: 'It only has to exceed all places, and there are at most 60,000.',
    },
    {
      kind: 'sentinel',
      line: 'open = open.outer ?? spring;',
      because: 'A sluice is an object, which never counts as nothing.',
    },
    {
      kind: 'sentinel',
      line: 'hung.push([sluice, closed ?? open]);',
      because: 'A sluice is an object, which never counts as nothing.',
    },
    {
      kind: 'sentinel',
      line: 'plan.push(sluice?.flow ?? null);',
      because: 'Every number is at least 1, so no flow is 0.',
    },
    {
      kind: 'sentinel',
      line: 'while (plan.at(-1) === null) plan.pop();',
      because: 'Every number is at least 1, so no flow is 0, and a plan has at least one.',
    },
  ],
});
