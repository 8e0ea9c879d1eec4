import { defineSlips } from '@dryrun/problem-kit';

const fewSacks = 'No more than 10^9 sacks land, and a day wants at most 10,000.';

export default defineSlips({
  leftOut: [
    {
      rule: 'They can be used on day i or on any later day.',
      line: 'stored -= fromStore;',
      replacement: 'stored = 0;',
    },
    {
      rule: 'It cannot go into the store.',
      line: 'heap.push({ fee: fee[day] ?? 0, sacks });',
      replacement: 'heap.push({ fee: fee[day] ?? 0, sacks: Number.MAX_SAFE_INTEGER });',
    },
    {
      rule: 'she may borrow although there are sacks in the store',
      line: 'heap.push({ fee: fee[day] ?? 0, sacks });',
      replacement: 'heap.push({ fee: fee[day] ?? 0, sacks: sacks - fromStore });',
    },
    {
      rule: 'from the store, borrowed, or some of each',
      line: 'const fromStore = Math.min(stored, sacks);',
      replacement: 'const fromStore = stored >= sacks ? sacks : 0;',
    },
  ],
  justified: [
    { kind: '32 bits', line: 'stored += landed[day] ?? 0;', because: fewSacks },
    { kind: '32 bits', line: 'stored -= fromStore;', because: fewSacks },
    { kind: '32 bits', line: 'due -= taken;', because: fewSacks },
    { kind: '32 bits', line: 'cheapest.sacks -= taken;', because: fewSacks },
    {
      kind: '32 bits',
      line: 'total += taken * cheapest.fee;',
      because: 'What is taken of one lot costs at most 10^9 cents; only the total is larger.',
    },
    {
      kind: 'small infinity',
      line: 'return this.#lots[place]?.fee ?? Number.POSITIVE_INFINITY;',
      because: 'A fee is at most 100,000 cents.',
    },
  ],
});
