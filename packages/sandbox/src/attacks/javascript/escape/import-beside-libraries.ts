import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'imports a path behind the name of a library',
  environment: 'with-libraries',
  code: `
import { sum } from "lodash";
import passwords from "lodash/../../../../etc/passwd";
function solve(n) { return sum([n, n]); }
`,
  verdict: 'compile-error',
  says: /^`import … from "lodash\/..\/..\/..\/..\/etc\/passwd"` is not available \(solution\.js:3:1\)/,
};
