import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'reaches for the host by what made the functions of a library',
  environment: 'with-libraries',
  code: `
import _ from "lodash";
import assert from "node:assert";
import * as queues from "@datastructures-js/priority-queue";
function solve(n) {
  for (const each of [_.sum, assert, assert.ok, queues.PriorityQueue, require, require("util").TextEncoder]) {
    const scope = each.constructor("return [typeof process, typeof modules, typeof assertions, typeof given, typeof globalThis.process].join()")();
    if (scope !== "undefined,undefined,undefined,undefined,undefined") return -1;
    if (each.constructor("return this")() !== globalThis) return -2;
  }
  return _.sum([n, n]);
}
`,
  verdict: 'accepted',
};
