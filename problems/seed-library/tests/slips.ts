import { defineSlips } from '@dryrun/problem-kit';

export default defineSlips({
  leftOut: [
    {
      rule: 'nobody gets a part of it',
      line: 'if (this.sum(stock) < grams) return null;',
      replacement: '',
    },
    {
      rule: 'returns how many grams of this kind are left, which may be 0',
      line: 'return taken === null ? -1 : this.sum(this.stockOf(seed));',
      replacement: 'return taken === null ? -1 : this.sum(this.stockOf(seed)) || -1;',
    },
    {
      rule: 'at least one gram of it is in stock',
      line: 'return [...this.stocks.keys()].filter((seed) => this.sum(this.stockOf(seed)) > 0).sort();',
      replacement: 'return [...this.stocks.keys()].sort();',
      level: 2,
    },
    {
      rule: 'kinds with equally many grams are listed in the order of the alphabet',
      line: '.filter((seed) => this.sum(this.stockOf(seed)) > 0).sort();',
      replacement: '.filter((seed) => this.sum(this.stockOf(seed)) > 0);',
      level: 2,
    },
    {
      rule: 'spoil in the winters-th winter from now',
      line: 'this.add(stock, this.winters + winters, grams);',
      replacement: 'this.add(stock, this.winters + winters + 1, grams);',
      level: 3,
    },
    {
      rule: 'take takes first what spoils soonest',
      line: '[...stock.keys()].sort((a, b) => a - b)',
      replacement: 'stock.keys()',
      level: 3,
    },
    {
      rule: 'grows old all the same',
      line: 'for (const stock of [...this.stocks.values(), ...aside]) {',
      replacement: 'for (const stock of this.stocks.values()) {',
      level: 4,
    },
    {
      rule: 'no number is used up',
      line: 'if (stock === null) return -1;\n    this.reservations++;',
      replacement: 'this.reservations++;\n    if (stock === null) return -1;',
      level: 4,
    },
    {
      rule: 'where it spoils in the same winter as before',
      line: 'for (const [winter, grams] of found.stock) this.add(stock, winter, grams);',
      replacement: 'this.add(stock, Infinity, this.sum(found.stock));',
      level: 4,
    },
    {
      rule: 'Both end the reservation.',
      line: '    this.setAside.delete(number);\n    return found',
      replacement: '    return found',
      level: 4,
    },
  ],
  justified: [
    {
      kind: 'small infinity',
      line: 'return this.giveFor(seed, grams, Infinity);',
      because: 'There are no more than 1,000 winters.',
    },
    {
      kind: 'sentinel',
      line: 'return taken === null ? -1 : this.sum(this.stockOf(seed));',
      because: 'It is a map or an object.',
    },
    {
      kind: 'sentinel',
      line: 'if (stock === null) return -1;',
      because: 'It is a map or an object.',
    },
    {
      kind: 'sentinel',
      line: 'return found === undefined ? -1 : this.sum(found.stock);',
      because: 'It is a map or an object.',
    },
    {
      kind: 'sentinel',
      line: 'if (found === undefined) return -1;',
      because: 'It is a map or an object.',
    },
    {
      kind: '32 bits',
      line: 'left -= part;',
      because: 'No more than 10^9 grams are taken at once.',
    },
  ],
});
