# Heaps with lazy deletion, but an entry counts as current when the strength is: somebody who signs on
# again equally strong, or comes back, is found at the old time.
from heapq import heappop, heappush


class WinchList:
    def __init__(self, places):
        self.places = places
        self.time = 0
        self.strength = {}
        self.crew = set()
        self.sum = 0
        self.last = []
        self.first = []
        self.waiting = []

    def _clean(self, heap, in_crew):
        while heap:
            strength, _, person = heap[0]
            if self.strength.get(person) == abs(strength) and (person in self.crew) == in_crew:
                return heap[0]
            heappop(heap)
        return None

    def _enter(self, strength, time, person):
        self.crew.add(person)
        self.sum += strength
        heappush(self.last, (strength, -time, person))
        heappush(self.first, (-strength, time, person))

    def _settle(self):
        while len(self.crew) > self.places:
            strength, time, person = self._clean(self.last, True)
            self.crew.remove(person)
            self.sum -= strength
            heappush(self.waiting, (-strength, -time, person))
        while len(self.crew) < self.places:
            found = self._clean(self.waiting, False)
            if found is None:
                break
            strength, time, person = found
            self._enter(-strength, time, person)

    def signOn(self, person, strength):
        self.signOff(person)
        self.time += 1
        self.strength[person] = strength
        self._enter(strength, self.time, person)
        self._settle()

    def signOff(self, person):
        strength = self.strength.pop(person, None)
        if strength is None:
            return False
        if person in self.crew:
            self.crew.remove(person)
            self.sum -= strength
            self._settle()
        return True

    def widen(self):
        self.places += 1
        self._settle()

    def narrow(self):
        if self.places == 1:
            return False
        self.places -= 1
        self._settle()
        return True

    def weakest(self):
        found = self._clean(self.last, True)
        return found[2] if found else -1

    def haul(self):
        pulled = self.sum
        found = self._clean(self.first, True)
        if found:
            self.signOff(found[2])
        return pulled
