# Half the number of the map at the front is always a number for a place in front of it.

# input MapTable(2), fetch 1, fetch 2, then 600 times hold 2, release 2, hold 1, release 1, then hold 2, release 2, clear 1: right [2], this one [1]
from heapq import heappush, heappop


class MapTable:
    def __init__(self, room: int):
        self.room = room
        self.number = {}  # loose map: its number in the line
        self.heap = []
        self.held = set()
        self.last = 1.0

    def _front(self):
        while self.heap and self.number.get(self.heap[0][1]) != self.heap[0][0]:
            heappop(self.heap)
        return self.heap[0] if self.heap else None

    def _put(self, map, number):
        self.number[map] = number
        heappush(self.heap, (number, map))

    def _down(self):
        _, map = self._front()
        heappop(self.heap)
        del self.number[map]
        return map

    def fetch(self, map: int) -> int:
        if map in self.held:
            return 0
        down = 0
        if map not in self.number:
            if len(self.held) == self.room:
                return -1
            if len(self.held) + len(self.number) == self.room:
                down = self._down()
        self.last += 1
        self._put(map, self.last)
        return down

    def hold(self, map: int) -> bool:
        if map not in self.number:
            return False
        del self.number[map]
        self.held.add(map)
        return True

    def release(self, map: int) -> bool:
        if map not in self.held:
            return False
        self.held.remove(map)
        front = self._front()
        self._put(map, front[0] / 2 if front else 1.0)
        return True

    def clear(self, count: int) -> list[int]:
        return [self._down() for _ in range(min(count, len(self.number)))]
