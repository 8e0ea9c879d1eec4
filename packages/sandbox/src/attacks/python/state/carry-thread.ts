import type { Attack } from '../../attack.ts';

export const attack: Attack = {
  title: 'leaves a thread, a loop and its excepthook behind',
  language: 'python',
  code: `
import asyncio, threading

def solve(n):
    found = threading.active_count() - 1
    found += threading.excepthook is print
    found += threading.stack_size()
    thread = threading.Thread(target=lambda: None)
    found += thread.name != 'Thread-1 (<lambda>)'
    thread.start()
    threading.excepthook = print
    threading.stack_size(2 ** 26)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    loop.call_soon(print, 'late')
    return -found if found else n * 2
`,
  tests: [1, 2, 3].map((n) => ({ input: [n], expected: n * 2 })),
  limits: { timeLimitMs: 1_000 },
  verdict: 'accepted',
};
