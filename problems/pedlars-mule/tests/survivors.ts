import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'for (let remainder = 0; remainder < weight; remainder++) {',
    replacement: 'for (let remainder = 0; remainder <= weight; remainder++) {',
    because: 'a chain that starts one piece later is part of the chain of remainder 0',
  },
  {
    line: 'while (starts.length > front && (starts.at(-1)?.worth ?? 0) <= worth) starts.pop();',
    replacement:
      'while (starts.length > front && (starts.at(-1)?.worth ?? 0) < worth) starts.pop();',
    because:
      'of equal starts it does not matter which one is kept, as the later one stays either way',
  },
  {
    line: 'while (starts.length > front && (starts.at(-1)?.worth ?? 0) <= worth) starts.pop();',
    replacement:
      'while (starts.length > front && (starts.at(-1).worth ?? 0) <= worth) starts.pop();',
    because:
      'there is a last start whenever the first half holds; the mark is for the type checker',
  },
  {
    line: 'for (let pieces = 0; remainder + crate + pieces * weight <= strength; pieces++) {',
    replacement:
      'for (let pieces = 0; remainder - crate + pieces * weight <= strength; pieces++) {',
    because: 'it goes on to loads beyond the table, which keeps nothing there',
  },
]);
