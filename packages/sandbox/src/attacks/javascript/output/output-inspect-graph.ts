import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'prints a small graph that is endless as a tree',
  code: `
function solve(n) {
  let graph = [1];
  for (let depth = 0; depth < 50; depth++) graph = Array(100).fill(graph);
  let object = {};
  for (let depth = 0; depth < 50; depth++) object = Object.fromEntries([..."abcdefghijklmnopqrstuvwxyz"].map((key) => [key, object]));
  console.log(graph, object);
  return n * 2;
}
`,
  verdict: 'accepted',
};
