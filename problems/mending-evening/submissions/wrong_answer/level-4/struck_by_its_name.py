# A thing whose mending is struck is taken off the list of what was mended, by its name.
class MendingEvening:
    def __init__(self):
        self.queue = []; self.book = []; self.done = []
    def place(self, thing):
        for i, t in enumerate(self.queue):
            if t[0] == thing: return i
        return -1
    def bring(self, thing, minutes): return self.bringFor(thing, minutes, '')
    def bringFor(self, thing, minutes, skill):
        if self.place(thing) >= 0: return -1
        self.queue.append((thing, minutes, skill)); self.book.append(('in', 0, None))
        return len(self.queue)
    def mend(self, ok):
        for i, t in enumerate(self.queue):
            if ok(t):
                self.queue.pop(i); self.book.append(('mended', i, t)); self.done.append(t[0])
                return t[0]
        return ''
    def next(self): return self.mend(lambda t: True)
    def quick(self, minutes): return self.mend(lambda t: t[1] <= minutes)
    def nextFor(self, skills): return self.mend(lambda t: t[2] == '' or t[2] in skills)
    def fetch(self, thing):
        i = self.place(thing)
        if i < 0: return False
        self.book.append(('out', i, self.queue.pop(i))); return True
    def before(self, thing):
        i = self.place(thing)
        return -1 if i < 0 else sum(t[1] for t in self.queue[:i])
    def strike(self, count):
        n = min(count, len(self.book))
        for _ in range(n):
            kind, i, t = self.book.pop()
            if kind == 'in': self.queue.pop()
            else:
                self.queue.insert(i, t)
                if kind == 'mended': self.done.remove(t[0])
        return n
    def mended(self): return list(self.done)
