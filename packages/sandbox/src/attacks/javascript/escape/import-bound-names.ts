import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title:
    'imports under names that would end the code around it, or change the object that holds them',
  environment: 'with-libraries',
  code: `
import { sum as __proto__, max as constructor, min as hasOwnProperty } from "lodash";
import { sum as \\u0067iven, uniq as modules, size as assertions } from "lodash";
function solve(n) { return __proto__([n, constructor([n]), -hasOwnProperty([n])]) + given([n]) + modules([0])[0] * assertions([1]); }
`,
  verdict: 'accepted',
};
