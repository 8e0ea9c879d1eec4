# Counts only the loose maps: with weights on it the table holds more than it has room for.
from collections import OrderedDict


class MapTable:
    def __init__(self, room):
        self.room = room
        self.loose = OrderedDict()
        self.held = set()

    def fetch(self, map):
        if map in self.held:
            return 0
        carried = 0
        if map in self.loose:
            self.loose.move_to_end(map)
        elif len(self.loose) == self.room:
            carried = self.loose.popitem(last=False)[0]
        self.loose[map] = None
        return carried

    def hold(self, map):
        if map in self.loose:
            del self.loose[map]
            self.held.add(map)
            return True
        return False

    def release(self, map):
        if map in self.held:
            self.held.discard(map)
            self.loose[map] = None
            self.loose.move_to_end(map, last=False)
            return True
        return False

    def clear(self, count):
        carried = []
        while self.loose and len(carried) < count:
            carried.append(self.loose.popitem(last=False)[0])
        return carried
