import { defineSlips } from '@dryrun/problem-kit';

const pay = 'offer(cost + price, to, Math.min(boxes, stamps + gain));';
const free = 'if (stamps === boxes) offer(cost, to, 0);';

export default defineSlips({
  leftOut: [
    {
      rule: 'in both directions',
      line: '(ways[b] as Way[]).push({ to: a, price, gain });',
      replacement: '',
    },
    {
      rule: 'Stamps that find no room are lost.',
      line: pay,
      replacement:
        'if (stamps + gain <= boxes || stamps === boxes) offer(cost + price, to, Math.min(boxes, stamps + gain));',
    },
    {
      rule: 'It brings no stamps',
      line: free,
      replacement: 'if (stamps === boxes) offer(cost, to, Math.min(boxes, gain));',
    },
    {
      rule: 'she gets a new, empty card at once',
      line: free,
      replacement: 'if (stamps === boxes) offer(cost, to, boxes);',
    },
    {
      rule: 'She need not hand in a full card.',
      line: pay,
      replacement: `if (stamps < boxes) ${pay}`,
    },
    {
      rule: 'If the card is full when Ditte boards',
      line: free,
      replacement: 'if (stamps + gain >= boxes) offer(cost, to, 0);',
    },
  ],
  justified: [
    {
      kind: 'small infinity',
      line: 'const best = ways.map(() => new Float64Array(boxes + 1).fill(Infinity));',
      because: 'No trip costs more than 3 · 10^10 crowns; 10^9 and 10^10 are caught.',
    },
    {
      kind: '32 bits',
      line: pay,
      because: 'There are at most 12 boxes and 3 stamps. A cost in 32 bits is caught.',
    },
    {
      kind: 'sentinel',
      line: 'if (left === undefined) break;',
      because: 'The heap holds arrivals, and an object is never mistaken for nothing.',
    },
    {
      kind: 'sentinel',
      line: 'const leftFirst = right === undefined || left.cost <= right.cost;',
      because: 'The heap holds arrivals, and an object is never mistaken for nothing.',
    },
    {
      kind: '32 bits',
      line: 'at = 2 * at + (leftFirst ? 1 : 2);',
      because: 'It is an index of the heap.',
    },
  ],
});
