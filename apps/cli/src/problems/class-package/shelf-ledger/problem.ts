import { defineProblem, replay } from '@dryrun/problem-kit';
import { ShelfLedger } from './reference.ts';

export default defineProblem({
  slug: 'shelf-ledger',
  title: 'The Shelf Ledger',
  difficulty: 'medium',
  topics: ['design', 'prefix sums'],
  signature: {
    kind: 'class',
    name: 'ShelfLedger',
    parameters: [{ name: 'rows', type: 'integer' }],
    methods: [
      {
        name: 'place',
        parameters: [
          { name: 'row', type: 'integer' },
          { name: 'crates', type: 'integer' },
        ],
        returns: 'void',
      },
      {
        name: 'total',
        parameters: [
          { name: 'first', type: 'integer' },
          { name: 'last', type: 'integer' },
        ],
        returns: 'integer',
      },
      { name: 'rowsUsed', parameters: [], returns: 'integer' },
    ],
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ rows ≤ 100,000', meaning: 'number of rows' },
    { rule: '0 ≤ row, first, last < rows', meaning: 'a row by its number' },
    { rule: '1 ≤ crates ≤ 10^9', meaning: 'crates put down at once' },
    { rule: '1 ≤ c ≤ 20,000', meaning: 'number of calls' },
  ],
  complexity: { time: 'O(c log rows)', space: 'O(rows)' },
  validate([rows], calls) {
    if (rows < 1 || rows > 100_000) return 'there must be 1 to 100,000 rows';
    if (calls.length < 1 || calls.length > 20_000) return 'there must be 1 to 20,000 calls';
    for (const call of calls) {
      if (call[0] === 'place') {
        if (call[1] < 0 || call[1] >= rows) return 'crates are placed on a row that is not there';
        if (call[2] < 1 || call[2] > 10 ** 9) return 'there must be 1 to 10^9 crates at once';
      }
      if (call[0] === 'total') {
        if (call[1] < 0 || call[2] >= rows) return 'a total is asked for rows that are not there';
        if (call[1] > call[2]) return 'the first row of a total must not lie behind the last';
      }
    }
    return null;
  },
  solve: replay(ShelfLedger),
});
