import { defineSurvivors } from '@dryrun/problem-kit';

export default defineSurvivors([
  {
    line: 'return more > 0 || (more === 0 && one < other);',
    replacement: 'return more > 0 || (more === 0 && one <= other);',
    because: 'only a ship compared with herself is equal, and then she takes over from herself',
  },
  {
    line: "const root: Node = { next: new Map(), ship: '' };",
    replacement: 'const root: Node = { next: new Map(), ship: "Stryker was here!" };',
    because: 'the guess of the root is never asked for: a call has at least one letter',
  },
]);
