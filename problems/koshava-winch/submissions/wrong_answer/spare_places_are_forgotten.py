# If everybody is at the rope anyway, one more place changes nothing.

# input [[1],[["widen"],["narrow"]]], right [null,true], this one [null,false]
from heapq import heappush, heappop


class WinchList:
    """Crew and waiting people in heaps; what was removed is thrown out when it comes to the top."""

    def __init__(self, places: int):
        self.places = places
        self.time = 0
        self.sum = 0
        self.size = 0
        self.state = {}  # person: [strength, time, in the crew]
        self.first = []  # crew, strongest on top
        self.last = []  # crew, weakest on top
        self.wait = []  # the others, strongest on top

    def _crew(self, s, t, p):
        self.state[p] = [s, t, True]
        self.size += 1
        self.sum += s
        heappush(self.first, (-s, t, p))
        heappush(self.last, (s, -t, p))

    def _clean(self, heap, crew):
        while heap:
            x = self.state.get(heap[0][2])
            if x and x[1] == abs(heap[0][1]) and x[2] == crew:
                return True
            heappop(heap)
        return False

    def _down(self):
        self._clean(self.last, True)
        s, t, p = heappop(self.last)
        self.state[p][2] = False
        self.size -= 1
        self.sum -= s
        heappush(self.wait, (-s, -t, p))

    def _up(self):
        if not self._clean(self.wait, False):
            return False
        s, t, p = heappop(self.wait)
        self._crew(-s, t, p)
        return True

    def signOn(self, person: int, strength: int) -> None:
        self.signOff(person)
        self.time += 1
        self._crew(strength, self.time, person)
        if self.size > self.places:
            self._down()

    def signOff(self, person: int) -> bool:
        x = self.state.pop(person, None)
        if x is None:
            return False
        if x[2]:
            self.size -= 1
            self.sum -= x[0]
            self._up()
        return True

    def widen(self) -> None:
        if self._up():
            self.places += 1

    def narrow(self) -> bool:
        if self.places == 1:
            return False
        self.places -= 1
        if self.size > self.places:
            self._down()
        return True

    def weakest(self) -> int:
        return self.last[0][2] if self._clean(self.last, True) else -1

    def haul(self) -> int:
        total = self.sum
        if self._clean(self.first, True):
            self.signOff(self.first[0][2])
        return total
