import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title:
    'asks the require of the libraries for modules of the host, by every name that might lead to one',
  environment: 'with-libraries',
  code: `
const names = ["fs", "node:fs", "node:process", "process", "module", "vm", "isolated-vm", "..", "../../package.json", "/etc/passwd", "file:///etc/passwd", "lodash/../fs", "lodash/package.json", "lodash/constructor", "lodash/__proto__", "__proto__", "constructor", "toString", { toString: () => "lodash" }, ["lodash"], new String("fs"), undefined];
const got = [];
for (const name of names) {
  try { got.push(typeof require(name)); } catch (error) { if (!String(error.message).includes("is not available")) throw error; }
}
function solve(n) { return got.length === 0 && require.main === undefined && require.cache === undefined ? n * 2 : got.length; }
`,
  verdict: 'accepted',
};
