import { type Attack, returning } from '../../attack.ts';

export const attack: Attack = {
  title: 'returns a Fraction and a Decimal for numbers',
  language: 'python',
  code: `
from decimal import Decimal
from fractions import Fraction

def solve():
    return [Decimal(1), Fraction(1)]
`,
  signature: returning('float[]'),
  tests: [{ input: [], expected: [1, 1] }],
  verdict: 'wrong-answer',
  says: /a Decimal/,
};
