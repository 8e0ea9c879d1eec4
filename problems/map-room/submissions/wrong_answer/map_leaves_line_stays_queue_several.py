# A map that leaves the line stays in the queue; of several entries for it the foremost ones are the outdated ones.
from collections import deque


class MapTable:
    def __init__(self, room):
        self.room = room
        self.line = deque()
        self.outdated = {}
        self.loose = set()
        self.held = set()

    def _skip(self, map):
        self.outdated[map] = self.outdated.get(map, 0) + 1

    def _down(self):
        while True:
            map = self.line.popleft()
            k = self.outdated.get(map, 0)
            if k == 0:
                self.loose.remove(map)
                return map
            self.outdated[map] = k - 1

    def fetch(self, map):
        if map in self.held:
            return 0
        gone = 0
        if map in self.loose:
            self._skip(map)
        else:
            if len(self.held) == self.room:
                return -1
            if len(self.held) + len(self.loose) == self.room:
                gone = self._down()
            self.loose.add(map)
        self.line.append(map)
        return gone

    def hold(self, map):
        if map not in self.loose:
            return False
        self._skip(map)
        self.loose.remove(map)
        self.held.add(map)
        return True

    def release(self, map):
        if map not in self.held:
            return False
        self.held.remove(map)
        self.loose.add(map)
        self.line.appendleft(map)
        return True

    def clear(self, count):
        gone = []
        while len(gone) < count and self.loose:
            gone.append(self._down())
        return gone
