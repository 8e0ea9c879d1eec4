# The first of the crew is the strongest one, so a second heap of strengths and persons is enough to find who goes home.
import heapq
from bisect import bisect_left


class WinchList:
    def __init__(self, places):
        self.places = places
        self.order = []
        self.entry = {}
        self.strongest = []
        self.count = 0
        self.crew = 0

    def _take(self, entry):
        k = bisect_left(self.order, entry)
        self.order.pop(k)
        if k < self.places:
            self.crew += entry[0]
            if len(self.order) >= self.places:
                self.crew -= self.order[self.places - 1][0]

    def signOn(self, person, strength):
        if person in self.entry:
            self._take(self.entry[person])
        self.count += 1
        entry = (-strength, self.count, person)
        self.entry[person] = entry
        k = bisect_left(self.order, entry)
        self.order.insert(k, entry)
        if k < self.places:
            self.crew += strength
            if len(self.order) > self.places:
                self.crew += self.order[self.places][0]
        heapq.heappush(self.strongest, (-strength, person))

    def signOff(self, person):
        entry = self.entry.pop(person, None)
        if entry is None:
            return False
        self._take(entry)
        return True

    def widen(self):
        if len(self.order) > self.places:
            self.crew -= self.order[self.places][0]
        self.places += 1

    def narrow(self):
        if self.places == 1:
            return False
        self.places -= 1
        if len(self.order) > self.places:
            self.crew += self.order[self.places][0]
        return True

    def weakest(self):
        if not self.order:
            return -1
        return self.order[min(self.places, len(self.order)) - 1][2]

    def haul(self):
        total = self.crew
        while self.strongest:
            minus, person = heapq.heappop(self.strongest)
            entry = self.entry.get(person)
            if entry is not None and entry[0] == minus:
                del self.entry[person]
                self._take(entry)
                break
        return total
