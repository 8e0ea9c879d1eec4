import { defineSlips } from '@dryrun/problem-kit';

const shrink =
  'while (place - first >= most || -fastest.from(first) - slowest.from(first) > gap) first++;';

export default defineSlips({
  leftOut: [
    {
      rule: 'at most most vehicles',
      line: shrink,
      replacement: 'while (-fastest.from(first) - slowest.from(first) > gap) first++;',
    },
    {
      rule: 'the last one included',
      line: 'cheapest = beginnings.from(first);',
      replacement:
        'cheapest = beginnings.from(first); if (place === speed.length - 1) for (let at = Math.max(first, place + 2 - least); at <= place; at++) cheapest = Math.min(cheapest, cost[at] ?? 0);',
    },
    {
      rule: 'In each convoy, the fastest vehicle is faster than the slowest by at most gap metres an hour.',
      line: shrink,
      replacement:
        'while (place - first >= most || (first < place && Math.abs(own - (speed[place - 1] ?? 0)) > gap)) first++;',
    },
    {
      rule: 'where vehicle i is the front vehicle of the convoy',
      line: 'cost.push(cheapest + (fee[place] ?? 0));',
      replacement: 'cost.push(cheapest + (fee[place + least - 1] ?? fee[place] ?? 0));',
    },
  ],
  justified: [
    {
      kind: 'small infinity',
      line: 'beginnings.add(place + 1 - least, cost[place + 1 - least] ?? Number.POSITIVE_INFINITY);',
      because: 'Before place 0 there is nothing: no window begins there, and nobody asks for it.',
    },
  ],
});
