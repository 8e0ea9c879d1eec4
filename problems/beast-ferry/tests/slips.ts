import { defineSlips } from '@dryrun/problem-kit';

const peace = '!quarrels.some(fight)';
const fight = 'has(animals, a) && has(animals, b) && !has(animals, calmer)';

export default defineSlips({
  leftOut: [
    {
      rule: 'Then all of these entries must be obeyed, so a trip may need several calmers.',
      line: peace,
      replacement:
        '!quarrels.some((one) => fight(one) && quarrels.every((other) => (1 << (one[0] ?? 0) | 1 << (one[1] ?? 0)) !== (1 << (other[0] ?? 0) | 1 << (other[1] ?? 0)) || fight(other)))',
    },
    {
      rule: 'If `calmer` is -1, animals `a` and `b` may never be on the same trip.',
      line: fight,
      replacement: `calmer !== -1 && ${fight}`,
    },
    {
      rule: 'Every animal crosses exactly once.',
      line: `for (let trip = waiting; trip > 0; trip = (trip - 1) & waiting) {
      if (peaceful[trip]) fewest = Math.min(fewest, 1 + (trips[waiting ^ trip] ?? 0));`,
      replacement: `for (const trip of peaceful.keys()) {
      if (peaceful[trip] && (trip & waiting) > 0) fewest = Math.min(fewest, 1 + (trips[waiting & ~trip] ?? 0));`,
    },
    {
      rule: 'it crosses once and may have quarrels of its own',
      line: peace,
      replacement:
        '!quarrels.some((one) => fight(one) && !quarrels.some(([c, d, calmer]) => has(animals, c) && has(animals, d) && (calmer === one[0] || calmer === one[1])))',
    },
    { rule: 'exactly `carry` is allowed', line: 'load <= carry', replacement: 'load < carry' },
    {
      rule: 'The order of `a` and `b` means nothing.',
      line: fight,
      replacement: `(a ?? 0) < (b ?? 0) && ${fight}`,
    },
  ],
  justified: [
    {
      kind: 'small infinity',
      line: 'let fewest = waiting === 0 ? 0 : Number.POSITIVE_INFINITY;',
      because: 'There are at most 13 trips.',
    },
  ],
});
