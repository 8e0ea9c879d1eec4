# A Counter of grams by winter for each kind, and the same for each reservation.
from collections import Counter, defaultdict

FOR_EVER = 10**9


class SeedLibrary:
    def __init__(self):
        self.stocks = defaultdict(Counter)
        self.reserved = {}
        self.last = 0
        self.now = 0

    def give(self, seed, grams):
        return self.giveFor(seed, grams, FOR_EVER - self.now)

    def take(self, seed, grams):
        if self._lift(seed, grams) is None:
            return -1
        return sum(self.stocks[seed].values())

    def list(self, prefix):
        return sorted(
            seed
            for seed, stock in self.stocks.items()
            if seed.startswith(prefix) and sum(stock.values()) > 0
        )

    def scarce(self, count):
        return sorted(self.list(""), key=lambda seed: (sum(self.stocks[seed].values()), seed))[:count]

    def giveFor(self, seed, grams, winters):
        stock = self.stocks[seed]
        stock[self.now + winters] += grams
        return sum(stock.values())

    def winter(self):
        self.now += 1
        held = [stock for _, stock in self.reserved.values()]
        return sum(stock.pop(self.now, 0) for stock in [*self.stocks.values(), *held])

    def reserve(self, seed, grams):
        stock = self._lift(seed, grams)
        if stock is None:
            return -1
        self.last += 1
        self.reserved[self.last] = (seed, stock)
        return self.last

    def collect(self, number):
        if number not in self.reserved:
            return -1
        _, stock = self.reserved.pop(number)
        return sum(stock.values())

    def release(self, number):
        if number not in self.reserved:
            return -1
        seed, stock = self.reserved.pop(number)
        self.stocks[seed].update(stock)
        return sum(self.stocks[seed].values())

    def _lift(self, seed, grams):
        stock = self.stocks[seed]
        if sum(stock.values()) < grams:
            return None
        lifted = Counter()
        for winter in sorted(stock):
            part = min(grams, stock[winter])
            lifted[winter] = part
            stock[winter] -= part
            grams -= part
        return lifted
