import { defineProblem } from '@dryrun/problem-kit';
import { longestPiece } from './reference.ts';

export default defineProblem({
  slug: 'both-ways',
  title: 'Both Ways Round',
  difficulty: 'medium',
  topics: ['strings', 'palindrome', 'two pointers'],
  signature: {
    kind: 'function',
    name: 'longestPiece',
    parameters: [{ name: 'ribbon', type: 'string' }],
    returns: 'string',
  },
  limits: { timeLimitMs: 400 },
  constraints: [
    { rule: '1 ≤ n ≤ 4,000', meaning: 'length of the ribbon' },
    { rule: 'ribbon[i] is a letter a to z or #', meaning: 'a thread or a knot' },
    { rule: 'at least one thread', meaning: 'the ribbon is not all knots' },
  ],
  complexity: { time: 'O(n²), or O(n) with more work', space: 'O(1)' },

  validate(ribbon) {
    if (ribbon.length < 1 || ribbon.length > 4_000) return 'the ribbon must be 1 to 4,000 long';
    if (!/^[a-z#]*$/.test(ribbon)) return 'the ribbon must hold letters a to z and # only';
    if (!/[a-z]/.test(ribbon)) return 'the ribbon must have at least one thread';
    return null;
  },

  solve: longestPiece,
});
