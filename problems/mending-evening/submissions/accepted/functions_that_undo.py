# Each line of the book is a function that undoes it.
class MendingEvening:
    def __init__(self):
        self.queue = []
        self.done = []
        self.book = []

    def _place(self, thing):
        return next((at for at, (name, _, _) in enumerate(self.queue) if name == thing), -1)

    def _remove(self, at):
        row = self.queue.pop(at)
        self.book.append(lambda: self.queue.insert(at, row))
        return row[0]

    def _mend(self, will_do):
        for at, row in enumerate(self.queue):
            if will_do(row):
                name = self._remove(at)
                put_back = self.book.pop()
                self.done.append(name)
                self.book.append(lambda: (put_back(), self.done.pop()))
                return name
        return ""

    def bring(self, thing, minutes):
        return self.bringFor(thing, minutes, None)

    def next(self):
        return self._mend(lambda row: True)

    def fetch(self, thing):
        at = self._place(thing)
        if at >= 0:
            self._remove(at)
        return at >= 0

    def before(self, thing):
        at = self._place(thing)
        return -1 if at < 0 else sum(minutes for _, minutes, _ in self.queue[:at])

    def quick(self, minutes):
        return self._mend(lambda row: row[1] <= minutes)

    def bringFor(self, thing, minutes, skill):
        if self._place(thing) >= 0:
            return -1
        self.queue.append((thing, minutes, skill))
        self.book.append(lambda: self.queue.pop())
        return len(self.queue)

    def nextFor(self, skills):
        return self._mend(lambda row: row[2] is None or row[2] in skills)

    def strike(self, count):
        struck = min(count, len(self.book))
        for _ in range(struck):
            self.book.pop()()
        return struck

    def mended(self):
        return list(self.done)
