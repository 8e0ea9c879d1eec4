import type { Program, Signature, SingleTest } from '@dryrun/judge';

// A linear scan: next to nothing to compute, so what is measured is the way there and back.
const signature: Signature = {
  kind: 'function',
  name: 'bestTrade',
  parameters: [{ name: 'prices', type: 'integer[]' }],
  returns: 'integer',
};

const javascriptCode = `function bestTrade(prices) {
  let lowest = Infinity;
  let best = 0;
  for (const price of prices) {
    if (price < lowest) lowest = price;
    else if (price - lowest > best) best = price - lowest;
  }
  return best;
}
`;

const pythonCode = `def bestTrade(prices):
    lowest = float("inf")
    best = 0
    for price in prices:
        if price < lowest:
            lowest = price
        elif price - lowest > best:
            best = price - lowest
    return best
`;

export const bestTrade = {
  javascript: { language: 'javascript', code: javascriptCode, signature },
  typescript: {
    language: 'typescript',
    code: javascriptCode.replace('(prices)', '(prices: number[]): number'),
    signature,
  },
  python: { language: 'python', code: pythonCode, signature },
} satisfies Record<string, Program>;

export function bestTradeTest(length: number, seed: number): SingleTest {
  const input = prices(length, seed);
  let lowest = Number.POSITIVE_INFINITY;
  let best = 0;
  for (const price of input) {
    lowest = Math.min(lowest, price);
    best = Math.max(best, price - lowest);
  }
  return { group: 'bench', input: [input], expected: best };
}

/** Whole numbers up to a million, the same on every machine. */
export function prices(length: number, seed: number): number[] {
  return Array.from({ length }, (_, index) => (index * 7919 + seed * 31) % 1_000_003);
}
