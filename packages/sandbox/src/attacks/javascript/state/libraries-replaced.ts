import { type Attack, disguise } from '../../attack.ts';

export const attack: Attack = {
  title: 'replaces what a library offers, and what finds modules, for the tests that follow',
  environment: 'with-libraries',
  code: `${disguise}
import _ from "lodash";
import * as queues from "datastructures-js";
const whole = require("lodash");
const seen = whole.mark ?? queues.mark ?? require.mark ?? queues.Deque.mark;
function solve(n) {
  const sum = whole.sum([n, n]);
  for (const each of [whole, queues, require, queues.Deque, queues.Deque["proto" + "type"]]) {
    attempt(() => { each.mark = n; });
    attempt(() => { each.sum = () => 0; });
    attempt(() => { named("Obj", "ect")["setPrototype" + "Of"](each, { sum: () => 0 }); });
  }
  attempt(() => { named("Arr", "ay")["proto" + "type"].includes = () => true; });
  return seen === undefined && _.sum !== undefined ? sum : -1;
}
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  verdict: 'accepted',
};
