import { defineInvalidInputs } from '@dryrun/problem-kit';
import type problem from '../problem.ts';

export default defineInvalidInputs<typeof problem>([
  { input: [[], ['?a']], because: '1 to 20,000 ships' },
  { input: [['Marta'], ['?a']], because: 'a ship must have' },
  { input: [['abcdefghijklmnopqrstu'], ['?a']], because: 'a ship must have' },
  { input: [['a', 'a'], ['?a']], because: 'the same name' },
  { input: [['a'], []], because: '1 to 40,000 lines' },
  { input: [['a'], ['-a']], because: 'begin with + or ?' },
  { input: [['a'], ['']], because: 'begin with + or ?' },
  { input: [['a'], ['+b']], because: 'only known ships' },
  { input: [['a'], ['?']], because: 'a call must have' },
  { input: [['a'], ['?Z']], because: 'a call must have' },
]);
