"""Dictionaries and sets that are always in order."""

from judge_sorted import SortedList


class SortedDict(dict):
    def __init__(self, *args, **kwds):
        self.key = args[0] if args and (args[0] is None or callable(args[0])) else None
        if args and (args[0] is None or callable(args[0])):
            args = args[1:]
        self._keys = SortedList(key=self.key)
        dict.__init__(self)
        self.update(*args, **kwds)

    def update(self, *args, **kwds):
        for key, value in dict(*args, **kwds).items():
            self[key] = value

    def __setitem__(self, key, value):
        if key not in self:
            self._keys.add(key)
        dict.__setitem__(self, key, value)

    def __delitem__(self, key):
        dict.__delitem__(self, key)
        self._keys.remove(key)

    def clear(self):
        dict.clear(self)
        self._keys.clear()

    def pop(self, key, *default):
        if key in self:
            self._keys.remove(key)
        return dict.pop(self, key, *default)

    def popitem(self, index=-1):
        if not self:
            raise KeyError("popitem(): dictionary is empty")
        key = self._keys.pop(index)
        return key, dict.pop(self, key)

    def peekitem(self, index=-1):
        key = self._keys[index]
        return key, self[key]

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def keys(self):
        return SortedKeysView(self)

    def items(self):
        return SortedItemsView(self)

    def values(self):
        return SortedValuesView(self)

    def __iter__(self):
        return iter(self._keys)

    def __reversed__(self):
        return reversed(self._keys)

    def __repr__(self):
        return f"SortedDict({{{', '.join(f'{key!r}: {self[key]!r}' for key in self)}}})"

    def copy(self):
        return type(self)(self.key, dict(self))

    __copy__ = copy

    @classmethod
    def fromkeys(cls, keys, value=None):
        return cls((key, value) for key in keys)

    def bisect_left(self, key):
        return self._keys.bisect_left(key)

    def bisect_right(self, key):
        return self._keys.bisect_right(key)

    bisect = bisect_right

    def index(self, key):
        return self._keys.index(key)

    def irange(self, *args, **kwds):
        return self._keys.irange(*args, **kwds)

    def islice(self, *args, **kwds):
        return self._keys.islice(*args, **kwds)


class View:
    def __init__(self, of):
        self._of = of

    def __len__(self):
        return len(self._of)

    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r})"

    def __getitem__(self, index):
        keys = self._of._keys[index]
        return [self._part(key) for key in keys] if isinstance(index, slice) else self._part(keys)

    def __iter__(self):
        return map(self._part, self._of)

    def __reversed__(self):
        return map(self._part, reversed(self._of))

    def __eq__(self, other):
        return set(self) == set(other)

    __hash__ = None


class SortedKeysView(View):
    def _part(self, key):
        return key

    def __contains__(self, key):
        return key in self._of


class SortedItemsView(View):
    def _part(self, key):
        return key, self._of[key]


class SortedValuesView(View):
    def _part(self, key):
        return self._of[key]


class SortedSet(SortedList):
    """A sorted list that has each value once."""

    def __init__(self, iterable=None, key=None):
        self._set = set()
        super().__init__(iterable, key)

    def update(self, *iterables):
        self._set.update(*iterables)
        values = list(self._set)
        self._lists, self._length = [], 0
        super().update(values)

    def add(self, value):
        if value not in self._set:
            self._set.add(value)
            super().add(value)

    def _take(self, at, inner):
        value = super()._take(at, inner)
        self._set.discard(value)
        return value

    def clear(self):
        super().clear()
        self._set.clear()

    def remove(self, value):
        if value not in self._set:
            raise KeyError(value)
        super().remove(value)

    def discard(self, value):
        if value in self._set:
            super().discard(value)

    def count(self, value):
        return int(value in self._set)

    def __contains__(self, value):
        return value in self._set

    def __eq__(self, other):
        return self._set == set(other)

    __hash__ = None

    def _made(self, values):
        return type(self)(values, key=self.key)

    def union(self, *others):
        return self._made(self._set.union(*others))

    def intersection(self, *others):
        return self._made(self._set.intersection(*others))

    def difference(self, *others):
        return self._made(self._set.difference(*others))

    def symmetric_difference(self, other):
        return self._made(self._set.symmetric_difference(other))

    __or__, __and__, __sub__, __xor__ = union, intersection, difference, symmetric_difference

    def issubset(self, other):
        return self._set.issubset(other)

    def issuperset(self, other):
        return self._set.issuperset(other)

    def isdisjoint(self, other):
        return self._set.isdisjoint(other)

    __le__, __ge__ = issubset, issuperset
