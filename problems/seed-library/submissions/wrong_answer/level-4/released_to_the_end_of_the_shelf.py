# What is released is put back behind the bags that are already there.
class SeedLibrary:
    def __init__(self):
        self.stock = {}
        self.winters = 0
        self.held = []

    def _grams(self, seed):
        return sum(bag[1] for bag in self.stock.get(seed, ()))

    def _put(self, seed, grams, last):
        bags = self.stock.setdefault(seed, [])
        bags.append([last, grams])
        bags.sort(key=lambda bag: bag[0])
        return self._grams(seed)

    def give(self, seed, grams):
        return self._put(seed, grams, float('inf'))

    def giveFor(self, seed, grams, winters):
        return self._put(seed, grams, self.winters + winters)

    def _out(self, seed, grams):
        if self._grams(seed) < grams:
            return None
        bags, taken = self.stock[seed], []
        while grams:
            last, there = bags[0]
            part = min(there, grams)
            taken.append([last, part])
            grams -= part
            bags[0][1] -= part
            if not bags[0][1]:
                bags.pop(0)
        return taken

    def take(self, seed, grams):
        return -1 if self._out(seed, grams) is None else self._grams(seed)

    def list(self, prefix):
        return sorted(s for s in self.stock if s.startswith(prefix) and self._grams(s))

    def scarce(self, count):
        kinds = [s for s in self.stock if self._grams(s)]
        return sorted(kinds, key=lambda s: (self._grams(s), s))[:count]

    def winter(self):
        self.winters += 1
        lost = 0
        for bags in [*self.stock.values(), *(h[1] for h in self.held if h)]:
            lost += sum(g for last, g in bags if last <= self.winters)
            bags[:] = [bag for bag in bags if bag[0] > self.winters]
        return lost

    def reserve(self, seed, grams):
        taken = self._out(seed, grams)
        if taken is None:
            return -1
        self.held.append((seed, taken))
        return len(self.held)

    def _end(self, number):
        if number > len(self.held) or self.held[number - 1] is None:
            return None
        held, self.held[number - 1] = self.held[number - 1], None
        return held

    def collect(self, number):
        held = self._end(number)
        return -1 if held is None else sum(g for _, g in held[1])

    def release(self, number):
        held = self._end(number)
        if held is None:
            return -1
        seed, bags = held
        self.stock[seed] += bags
        return self._grams(seed)
