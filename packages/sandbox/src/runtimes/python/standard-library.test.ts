import type { Value } from '@dryrun/judge';
import { beforeAll, describe, expect, test } from 'vitest';
import { pythonInTests, valueIn } from './testing.ts';

const { results } = pythonInTests();

describe('the standard library', () => {
  const rows: [string, string, Value][] = [
    [
      'from collections import Counter, deque, defaultdict, OrderedDict',
      '[x for x, _ in Counter([3, 3, 1]).most_common()]',
      [3, 1],
    ],
    ['import heapq', 'heapq.nsmallest(2, [5, 1, 4])', [1, 4]],
    ['import bisect', 'bisect.bisect_left([1, 3, 5], 4)', 2],
    [
      'import itertools as it',
      'list(it.permutations([1, 2]))',
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      'from functools import lru_cache, reduce, cmp_to_key, cache',
      'reduce(lambda a, b: a * b, range(1, 6))',
      120,
    ],
    ['import math', 'math.gcd(12, 18) + math.isqrt(99) + math.comb(5, 2)', 25],
    ['import re', "re.findall(r'\\\\d+', 'a1b22')".replaceAll('\\\\', '\\'), ['1', '22']],
    ['import string', 'string.ascii_lowercase[:3]', 'abc'],
    ['from typing import *', 'Iterable is not None', true],
    [
      'from dataclasses import dataclass\n@dataclass(order=True)\nclass P:\n    x: int\n    y: "int" = 2',
      'P(1) < P(1, 3)',
      true,
    ],
    ['import random', '0 <= random.random() < 1 and random.randint(2, 2) == 2', true],
    ['import copy', 'copy.deepcopy([1, 2])', [1, 2]],
    ['import operator', 'operator.itemgetter(1)([1, 2])', 2],
    ['import statistics', 'statistics.median([1, 2, 3, 4])', 2.5],
    ['from decimal import Decimal', "str(Decimal('0.1') + Decimal('0.2'))", '0.3'],
    ['from fractions import Fraction', 'str(Fraction(1, 3) + Fraction(1, 6))', '1/2'],
    ['import json', 'json.dumps({"a": [1, None]})', '{"a": [1, null]}'],
    [
      'import datetime',
      'str(datetime.date(2026, 11, 22) + datetime.timedelta(days=9))',
      '2026-12-01',
    ],
    ['from enum import Enum, IntEnum\nclass E(IntEnum):\n    A = 7', 'E.A', 7],
    [
      'from abc import ABC, abstractmethod\nclass A(ABC):\n    @abstractmethod\n    def f(self): ...\nclass B(A):\n    def f(self): return 5',
      'B().f()',
      5,
    ],
    ['import array', "list(array.array('i', [1, 2]))", [1, 2]],
    ['import time', 'time.perf_counter() > 0 and time.time() > 1e9', true],
    ['import difflib, calendar, textwrap, csv, html', 'html.escape("<")', '&lt;'],
    ['import sys', 'sys.version_info[:2]', [3, 14]],
    ['', 'sum(map(int, str(2 ** 1000)))', 1366],
    ['', 'f\'{3.14159:.2f} {1_000_000:,} {"x":>3}\'', '3.14 1,000,000   x'],
    ['', 'divmod(-7, 2)[0] * 10 + -7 % 2', -39],
    ['', '"".join(sorted({"b", "a", "c"}))', 'abc'],
    [
      'def f(x):\n    match x:\n        case [a, *rest]: return a\n        case _: return 0',
      'f([9, 1])',
      9,
    ],
  ];
  // One program for all, each in a test of its own: making an isolate takes longer than all of them.
  const found = new Map<string, Value>();
  beforeAll(async () => {
    const code = `import json
def solve(lines, expression):
    names = {"__name__": __name__}
    exec(lines, names)
    return json.dumps(eval(expression, names))`;
    const inputs = rows.map(([lines, expression]) => [lines, expression]);
    const all = await results(code, inputs, { types: ['string', 'string'], returns: 'string' });
    for (const [index, [lines, expression]] of rows.entries())
      found.set(lines + expression, JSON.parse(String(valueIn(all[index]))));
  }, 60_000);

  test.each(rows)('%s: %s', (lines, expression, value) => {
    expect(found.get(lines + expression)).toEqual(value);
  });
});
