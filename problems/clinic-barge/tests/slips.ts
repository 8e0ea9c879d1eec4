import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'Two stays that follow each other are at different towns.',
      line: 'if (other !== town) cheapest',
      replacement: 'if (other >= 0 || town >= 0) cheapest',
    },
    {
      rule: 'lasts at least `shortest` and at most `longest` days',
      line: 'queue.dropBefore(day - longest);',
      replacement: '',
    },
    {
      rule: 'The barge may come back to a town after a stay elsewhere.',
      line: 'if (other !== town) cheapest',
      replacement: 'if (other < town) cheapest',
    },
    {
      rule: 'Each such night costs `sailing`, whichever the towns are.',
      line: 'cheapestBut(ending, town) + sailing - (paid[town] ?? 0)',
      replacement: 'cheapestBut(ending, town) - (paid[town] ?? 0)',
    },
    {
      rule: 'the first and the last included',
      line: 'queue.push(day - shortest, begin[day - shortest]?.[town] ?? Infinity);',
      replacement:
        'queue.push(day - (day === days ? 1 : shortest), begin[day - (day === days ? 1 : shortest)]?.[town] ?? Infinity);',
    },
  ],
  justified: [
    {
      kind: 'small infinity',
      line: 'let last = new Float64Array(towns).fill(Number.POSITIVE_INFINITY);',
      because: 'There is at least one day, and each day replaces it.',
    },
    {
      kind: 'small infinity',
      line: 'return this.#values[this.#head] ?? Number.POSITIVE_INFINITY;',
      because: 'A candidate has just been pushed, and it is not older than the longest stay.',
    },
  ],
});
