import { defineProblem } from '@dryrun/problem-kit';
import { whoWasMeant } from './reference.ts';

const name = /^[a-z]{1,20}$/;

export default defineProblem({
  slug: 'berth-book',
  title: 'The Berth Book',
  difficulty: 'medium',
  topics: ['trie', 'strings', 'hash map', 'design'],
  signature: {
    kind: 'function',
    name: 'whoWasMeant',
    parameters: [
      { name: 'ships', type: 'string[]' },
      { name: 'book', type: 'string[]' },
    ],
    returns: 'string[]',
  },
  limits: { timeLimitMs: 1_000 },
  constraints: [
    { rule: '1 ≤ s ≤ 20,000', meaning: 'number of ships' },
    { rule: '1 ≤ length of ships[i] ≤ 20', meaning: 'letters a to z; all names differ' },
    { rule: '1 ≤ m ≤ 40,000', meaning: 'number of lines in the book' },
    {
      rule: 'book[j] begins with + or ?',
      meaning: 'after + a name from ships, after ? 1 to 20 letters a to z',
    },
  ],
  complexity: { time: 'O(number of letters)', space: 'O(number of letters)' },

  validate(ships, book) {
    if (ships.length < 1 || ships.length > 20_000) return 'there must be 1 to 20,000 ships';
    if (ships.some((ship) => !name.test(ship))) return 'a ship must have 1 to 20 letters a to z';
    const known = new Set(ships);
    if (known.size < ships.length) return 'no two ships may have the same name';
    if (book.length < 1 || book.length > 40_000) return 'the book must have 1 to 40,000 lines';
    if (book.some((line) => line[0] !== '+' && line[0] !== '?'))
      return 'a line must begin with + or ?';
    if (book.some((line) => line[0] === '+' && !known.has(line.slice(1))))
      return 'only known ships may berth';
    if (book.some((line) => line[0] === '?' && !name.test(line.slice(1))))
      return 'a call must have 1 to 20 letters a to z';
    return null;
  },

  solve: whoWasMeant,
});
