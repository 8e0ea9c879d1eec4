import type { Program } from '@dryrun/judge';

/** Python that keeps a core busy for some hundredths to tenths of a second each, in the ways solutions do. */
const bodies: Record<string, string> = {
  arithmetic: `
    state = 1
    total = 0
    for _ in range(n * 900):
        state = (state * 1103515245 + 12345) % 2147483648
        if state & 64:
            total += state >> 7
    return total % 1000000007`,
  dictionaries: `
    count = {}
    for i in range(n * 600):
        key = (i * 7919) % 5003
        count[key] = count.get(key, 0) + i
    return sum(v % 97 for v in count.values())`,
  'lists and sorting': `
    items = [(i * 7919) % 100003 for i in range(n * 200)]
    total = 0
    for _ in range(3):
        items = sorted(items, key=lambda x: -x % 1009)
        total += sum(items[::7])
    return total % 1000000007`,
  heap: `
    import heapq
    queue = []
    total = 0
    for i in range(n * 180):
        heapq.heappush(queue, ((i * 7919) % 10007, i))
        if len(queue) > 500:
            total += heapq.heappop(queue)[0]
    return total`,
  grid: `
    size = n * 2
    row = [0] * size
    for i in range(size):
        left = 0
        for j in range(size):
            above = row[j]
            best = above if above > left else left
            if (i * 31 + j * 17) % 23 < 5:
                best += 1
            row[j] = left = best
    return row[-1]`,
  recursion: `
    def ways(a, b):
        if a == 0 or b == 0:
            return 1
        return ways(a - 1, b) + ways(a, b - 1)
    return sum(ways(9, 8) for _ in range(n // 25))`,
  strings: `
    words = []
    for i in range(n * 100):
        words.append(str(i * 7919 % 10007)[::-1])
    text = " ".join(words)
    return len(text) + text.count("12") + len(set(text.split()))`,
};

export type CpuBound = { name: string; program: Program; n: number };

export const cpuBound: readonly CpuBound[] = Object.entries(bodies).map(([name, body]) => ({
  name,
  n: 400,
  program: {
    language: 'python',
    code: `def work(n):${body}\n`,
    signature: {
      kind: 'function',
      name: 'work',
      parameters: [{ name: 'n', type: 'integer' }],
      returns: 'integer',
    },
  },
}));
