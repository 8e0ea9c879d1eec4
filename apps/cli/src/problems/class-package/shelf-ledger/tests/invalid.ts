import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[0], [['rowsUsed']]], because: 'there must be 1 to 100,000 rows' },
  { input: [[100_001], [['rowsUsed']]], because: 'there must be 1 to 100,000 rows' },
  { input: [[1], []], because: 'there must be 1 to 20,000 calls' },
  { input: [[1], Array(20_001).fill(['rowsUsed'])], because: 'there must be 1 to 20,000 calls' },
  { input: [[3], [['place', 3, 1]]], because: 'crates are placed on a row that is not there' },
  { input: [[3], [['place', -1, 1]]], because: 'crates are placed on a row that is not there' },
  { input: [[3], [['place', 0, 0]]], because: 'there must be 1 to 10^9 crates at once' },
  { input: [[3], [['place', 0, 10 ** 9 + 1]]], because: 'there must be 1 to 10^9 crates at once' },
  { input: [[3], [['total', 0, 3]]], because: 'a total is asked for rows that are not there' },
  { input: [[3], [['total', -1, 1]]], because: 'a total is asked for rows that are not there' },
  { input: [[3], [['total', 2, 1]]], because: 'the first row of a total must not lie behind' },
]);
