# Somebody who fetches a held map takes the weight off: afterwards it lies loose at the end.
from collections import OrderedDict


class MapTable:
    def __init__(self, room):
        self.room = room
        self.loose = OrderedDict()
        self.held = set()

    def fetch(self, map):
        if map in self.held:
            self.held.remove(map)
            self.loose[map] = True
            return 0
        if map in self.loose:
            self.loose.move_to_end(map)
            return 0
        carried = 0
        if len(self.loose) + len(self.held) == self.room:
            if not self.loose:
                return -1
            carried, _ = self.loose.popitem(last=False)
        self.loose[map] = True
        return carried

    def hold(self, map):
        if map not in self.loose:
            return False
        del self.loose[map]
        self.held.add(map)
        return True

    def release(self, map):
        if map not in self.held:
            return False
        self.held.remove(map)
        self.loose[map] = True
        self.loose.move_to_end(map, last=False)
        return True

    def clear(self, count):
        return [self.loose.popitem(last=False)[0] for _ in range(min(count, len(self.loose)))]
