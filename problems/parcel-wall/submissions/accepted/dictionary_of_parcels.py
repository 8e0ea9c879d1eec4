# A dictionary of parcels, a list of who lies in which box, and a set of closed boxes.
class ParcelWall:
    def __init__(self, boxes):
        self.boxes = boxes
        self.parcels = {}
        self.name_in = [None] * len(boxes)
        self.closed = set()
        self.today = 0

    def _fitting(self, size):
        return [
            (room, at)
            for at, room in enumerate(self.boxes)
            if room >= size and self.name_in[at] is None and at not in self.closed
        ]

    def store(self, parcel, size):
        return self.storeUntil(parcel, size, float("inf"))

    def fetch(self, parcel):
        if parcel not in self.parcels:
            return -1
        _, at, _ = self.parcels.pop(parcel)
        self.name_in[at] = None
        return at + 1

    def free(self, size):
        return len(self._fitting(size))

    def largest(self, count):
        return sorted(self.parcels, key=lambda name: (-self.parcels[name][0], name))[:count]

    def storeUntil(self, parcel, size, day):
        fitting = self._fitting(size)
        if parcel in self.parcels or day < self.today or not fitting:
            return -1
        _, at = min(fitting)
        self.parcels[parcel] = (size, at, day)
        self.name_in[at] = parcel
        return at + 1

    def advance(self, day):
        self.today = day
        late = sorted((last, name) for name, (_, _, last) in self.parcels.items() if last < day)
        for _, name in late:
            self.fetch(name)
        return [name for _, name in late]

    def close(self, box):
        at = box - 1
        if at in self.closed:
            return -1
        moved = 0
        name = self.name_in[at]
        if name is not None:
            size, _, last = self.parcels[name]
            fitting = self._fitting(size)
            if not fitting:
                return -1
            _, other = min(fitting)
            self.parcels[name] = (size, other, last)
            self.name_in[at] = None
            self.name_in[other] = name
            moved = other + 1
        self.closed.add(at)
        return moved

    def reopen(self, box):
        if box - 1 not in self.closed:
            return False
        self.closed.remove(box - 1)
        return True
