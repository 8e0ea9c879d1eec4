# heapq with tuples; an entry counts while its time is the latest of its person and the side is right.
from heapq import heappop, heappush


class WinchList:
    def __init__(self, places):
        self.places = places
        self.clock = 0
        self.current = {}  # person -> (strength, time)
        self.crew = set()
        self.total = 0
        self.last = []
        self.first = []
        self.waiting = []

    def _top(self, heap, in_crew):
        while heap:
            strength, time, person = heap[0]
            if (
                self.current.get(person) == (abs(strength), abs(time))
                and (person in self.crew) == in_crew
            ):
                return person
            heappop(heap)
        return None

    def _enter(self, person):
        strength, time = self.current[person]
        self.crew.add(person)
        self.total += strength
        heappush(self.last, (strength, -time, person))
        heappush(self.first, (-strength, time, person))

    def _wait(self, person):
        strength, time = self.current[person]
        heappush(self.waiting, (-strength, time, person))

    def _settle(self):
        while len(self.crew) > self.places:
            person = self._top(self.last, True)
            self.crew.remove(person)
            self.total -= self.current[person][0]
            self._wait(person)
        while len(self.crew) < self.places:
            person = self._top(self.waiting, False)
            if person is None:
                return
            self._enter(person)

    def signOn(self, person, strength):
        self.signOff(person)
        self.clock += 1
        self.current[person] = (strength, self.clock)
        # Into the crew in any case; if that makes it too large, its last one leaves it.
        self._enter(person)
        self._settle()

    def signOff(self, person):
        if person not in self.current:
            return False
        strength, _ = self.current.pop(person)
        if person in self.crew:
            self.crew.remove(person)
            self.total -= strength
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
        person = self._top(self.last, True)
        return -1 if person is None else person

    def haul(self):
        total = self.total
        person = self._top(self.first, True)
        if person is not None:
            self.signOff(person)
        return total
