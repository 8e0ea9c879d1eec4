import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'searches everything it can reach for the inputs of other tests',
  code: `
function solve(n) {
  const seen = new Set();
  const search = (value) => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return false;
    seen.add(value);
    for (const key of Reflect.ownKeys(value)) {
      let part;
      try { part = value[key]; } catch { continue; }
      if (part === 424_242 || part === 848_484 || (typeof part === "string" && part.includes("424242") && key !== "code")) return true;
      if (search(part)) return true;
    }
    return search(Object.getPrototypeOf(value));
  };
  if (n === 1 && search(globalThis)) return -1;
  return n * 2;
}
`,
  tests: [
    { input: [1], expected: 2 },
    { input: [424242], expected: 848484 },
  ],
  verdict: 'accepted',
};
