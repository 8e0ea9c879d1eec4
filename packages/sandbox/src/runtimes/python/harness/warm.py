"""Runs what solutions are made of, so that V8 compiles those parts of CPython well.

Only in an isolate that is thrown away afterwards.
"""

import bisect
import heapq
import json
import re
from collections import Counter, defaultdict, deque
from functools import lru_cache
from itertools import accumulate, combinations, product


def warm():
    loops()
    containers()
    graphs()
    texts()
    objects()


def loops():
    total = 0
    for i in range(40_000):
        if i % 3 == 0 or i & 5 == 4:
            total += i * 2 - (i >> 1)
        else:
            total ^= i // 7
    left, right = 0, 40_000
    while left < right:
        left += 1
        right -= 1
    grid = [[0] * 80 for _ in range(80)]
    for row in range(1, 80):
        for column in range(1, 80):
            above, before = grid[row - 1][column], grid[row][column - 1]
            grid[row][column] = max(above, before) + (row * column) % 3
    values = [1.5 * i for i in range(5_000)]
    sum(x * x for x in values)
    return total


def containers():
    numbers = [(i * 7919) % 10_007 for i in range(10_000)]
    sorted(numbers, key=lambda x: -x)
    sorted(zip(numbers, range(10_000)))
    counts = {}
    for number in numbers:
        counts[number] = counts.get(number, 0) + 1
    groups = defaultdict(list)
    for i, number in enumerate(numbers):
        groups[number % 100].append(i)
    Counter(numbers).most_common(5)
    seen = set()
    for number in numbers:
        if number not in seen:
            seen.add(number)
    list(accumulate(numbers))
    heap = []
    for number in numbers[:4_000]:
        heapq.heappush(heap, (number, -number))
    while heap:
        heapq.heappop(heap)
    ordered = []
    for number in numbers[:3_000]:
        bisect.insort(ordered, number)
    sum(1 for _ in combinations(range(30), 3)) + sum(1 for _ in product(range(12), repeat=3))
    json.loads(json.dumps(numbers))


def graphs():
    edges = [[(i * 7 + 1) % 3_000, (i * 13 + 5) % 3_000] for i in range(3_000)]
    queue = deque([0])
    distance = {0: 0}
    while queue:
        node = queue.popleft()
        for other in edges[node]:
            if other not in distance:
                distance[other] = distance[node] + 1
                queue.append(other)

    @lru_cache(None)
    def ways(n, k):
        return 1 if n == 0 else sum(ways(n - step, k) for step in range(1, min(n, k) + 1))

    ways(120, 6)

    def fibonacci(n):
        return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)

    fibonacci(17)


def texts():
    text = "the quick brown fox jumps over the lazy dog " * 50
    words = text.split()
    " ".join(word[::-1].upper() for word in words)
    re.findall(r"[a-z]+o[a-z]*", text)
    letters = [0] * 26
    for letter in text:
        if letter.isalpha():
            letters[ord(letter) - 97] += 1
    table = [[0] * 60 for _ in range(60)]
    for i in range(1, 60):
        for j in range(1, 60):
            same = text[i] == text[j]
            table[i][j] = table[i - 1][j - 1] + 1 if same else max(table[i - 1][j], table[i][j - 1])
    "".join(f"{i}:{word}" for i, word in enumerate(words))


class Node:
    __slots__ = ("value", "next")

    def __init__(self, value, next=None):
        self.value = value
        self.next = next


def objects():
    head = None
    for i in range(5_000):
        head = Node(i, head)
    before = None
    while head:
        head.next, before, head = before, head, head.next
    node = before
    total = 0
    while node:
        total += node.value
        node = node.next

    class Counting:
        def __init__(self):
            self.count = 0

        def add(self, amount):
            self.count += amount
            return self.count

    counting = Counting()
    for i in range(5_000):
        counting.add(i)
