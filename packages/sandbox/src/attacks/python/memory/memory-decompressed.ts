import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'unpacks a small text to a huge one',
  language: 'python',
  code: `
import zlib

def solve(n):
    data = zlib.compress(bytes(10 ** 7))
    return len(b''.join(zlib.decompress(data) for _ in range(100)))
`,
  limits: { timeLimitMs: 8_000 },
  verdict: 'memory-limit-exceeded',
};
