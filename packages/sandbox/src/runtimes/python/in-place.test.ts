import { describe, expect, test } from 'vitest';
import { pythonInTests } from './testing.ts';

const { results } = pythonInTests();

describe('threads run in start(), and loops wait', () => {
  const rows: [name: string, body: string, returned: string][] = [
    [
      'a thread',
      't = threading.Thread(target=lambda: out.append(threading.current_thread().name), name="worker")\nout.append(t.is_alive())\nt.start()\nt.join()\nout.append(t.is_alive())\nout.append(threading.current_thread().name)',
      "[False, 'worker', False, 'MainThread']",
    ],
    [
      'its exception is printed, and the program goes on',
      't = threading.Thread(target=lambda: 1 // 0)\nt.start()\nt.join(1)\nout.append("on")',
      "['on']",
    ],
    [
      'started twice, joined too early',
      't = threading.Thread(target=print)\nfor f in (t.join, t.start, t.start):\n    try: f()\n    except RuntimeError as e: out.append(str(e))',
      "['cannot join thread before it is started', 'threads can only be started once']",
    ],
    [
      'a subclass, with a lock and a queue',
      'q = queue.Queue()\nlock = threading.Lock()\nclass Work(threading.Thread):\n    def run(self):\n        with lock: q.put(7)\nWork().start()\nout.append(q.get())',
      '[7]',
    ],
    [
      'pools of threads',
      'with ThreadPoolExecutor(4) as pool:\n    out += pool.map(abs, [-1, -2])\n    f = pool.submit(int, "x")\n    out.append(type(f.exception()).__name__)',
      "[1, 2, 'ValueError']",
    ],
    [
      'waiting for what nothing does',
      'try: queue.Queue().get()\nexcept RuntimeError as e: out.append(str(e)[:40].strip())',
      "['the program waits for what nothing would'",
    ],
    [
      'asyncio: gather, queues, tasks',
      'async def double(n):\n    await asyncio.sleep(0.001)\n    return n * 2\nasync def main():\n    q = asyncio.Queue()\n    async def give():\n        for i in range(3):\n            await q.put(i)\n            await asyncio.sleep(0)\n    task = asyncio.create_task(give())\n    async def take(): return [await q.get() for _ in range(3)]\n    return await asyncio.gather(double(1), double(2), take())\nout.append(asyncio.run(main()))',
      '[[2, 4, [0, 1, 2]]]',
    ],
    [
      'asyncio: time-outs, groups, locks, threads',
      'async def main():\n    try: await asyncio.wait_for(asyncio.sleep(5), 0.005)\n    except asyncio.TimeoutError: out.append("late")\n    async with asyncio.TaskGroup() as group: task = group.create_task(asyncio.sleep(0, 3))\n    async with asyncio.Lock(): out.append(task.result())\n    out.append(await asyncio.to_thread(lambda: 7))\nasyncio.run(main())',
      "['late', 3, 7]",
    ],
    [
      'asyncio: a loop of its own, and an exception',
      'async def fail(): raise KeyError("k")\nloop = asyncio.new_event_loop()\ntry: loop.run_until_complete(fail())\nexcept KeyError as e: out.append(str(e))\nloop.close()',
      '["\'k\'"]',
    ],
    [
      'asyncio: every task waits',
      'async def main(): await asyncio.Queue().get()\ntry: asyncio.run(main())\nexcept RuntimeError as e: out.append(str(e))',
      "['every task waits for another: this would never end']",
    ],
  ];

  test('as elsewhere', async () => {
    const bodies = rows.map(
      ([, body], index) =>
        `def case_${index}():\n    out = []\n    ${body.replaceAll('\n', '\n    ')}\n    return out`,
    );
    const code = `import asyncio, threading, queue
from concurrent.futures import ThreadPoolExecutor
${bodies.join('\n')}
def solve(index): return str(globals()[f"case_{index}"]())`;
    const inputs = rows.map((_, index) => [index]);
    const all = await results(code, inputs, { types: ['integer'], returns: 'string' });
    const found = all.map((result) => (result.kind === 'returned' ? result.value : result));
    const wanted = rows.map(([, , returned]) => ({
      ok: true,
      value: expect.stringContaining(returned),
    }));
    expect(found).toEqual(wanted);
    expect(all[1]?.console).toContain('Exception in thread Thread-1');
    expect(all[1]?.console).toContain('ZeroDivisionError');
    // What it was started by is none of its business.
    expect(all[1]?.console).not.toMatch(/judge|threading\.py/);
  });
});
