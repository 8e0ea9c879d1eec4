"""Sorted containers, under the names and with the methods of the package sortedcontainers.

Values lie in lists of a thousand or so, so adding and taking away moves no more than that.
"""

from bisect import bisect_left, bisect_right, insort_right
from itertools import chain
from itertools import islice as narrow_islice

MOST = 2_000


def same(value):
    return value


class SortedList:
    """A list that is always in order."""

    def __init__(self, iterable=None, key=None):
        self.key = key
        self._of = same if key is None else key
        self._lists, self._length = [], 0
        if iterable is not None:
            self.update(iterable)

    def update(self, iterable):
        values = sorted(chain(self, iterable), key=self.key)
        half = MOST // 2
        self._lists = [values[at : at + half] for at in range(0, len(values), half)]
        self._length = len(values)

    def clear(self):
        self._lists, self._length = [], 0

    def add(self, value):
        lists = self._lists
        self._length += 1
        if not lists:
            lists.append([value])
            return
        of = self._of
        at = min(bisect_right(lists, of(value), key=lambda part: of(part[-1])), len(lists) - 1)
        part = lists[at]
        insort_right(part, value, key=self.key)
        if len(part) > MOST:
            half = len(part) // 2
            lists[at : at + 1] = [part[:half], part[half:]]

    def _left(self, key):
        """Where the first value of that key, or a greater one, is or would be: list, and place in it."""
        of = self._of
        at = bisect_left(self._lists, key, key=lambda part: of(part[-1]))
        return (at, bisect_left(self._lists[at], key, key=of)) if at < len(self._lists) else (at, 0)

    def _right(self, key):
        of = self._of
        at = bisect_right(self._lists, key, key=lambda part: of(part[-1]))
        return (at, bisect_right(self._lists[at], key, key=of)) if at < len(self._lists) else (at, 0)

    def _number(self, at, inner):
        return sum(map(len, self._lists[:at])) + inner

    def _place(self, index):
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError("list index out of range")
        if index == self._length - 1:
            return len(self._lists) - 1, len(self._lists[-1]) - 1
        for at, part in enumerate(self._lists):
            if index < len(part):
                return at, index
            index -= len(part)

    def _take(self, at, inner):
        value = self._lists[at].pop(inner)
        self._length -= 1
        if not self._lists[at]:
            del self._lists[at]
        return value

    def _find(self, value):
        """Where an equal value is, or None."""
        at, inner = self._left(self._of(value))
        key = self._of(value)
        while at < len(self._lists):
            part = self._lists[at]
            for place in range(inner, len(part)):
                if part[place] == value:
                    return at, place
                if self._of(part[place]) != key:
                    return None
            at, inner = at + 1, 0
        return None

    def discard(self, value):
        found = self._find(value)
        if found:
            self._take(*found)

    def remove(self, value):
        found = self._find(value)
        if found is None:
            raise ValueError(f"{value!r} not in list")
        self._take(*found)

    def pop(self, index=-1):
        if not self._length:
            raise IndexError("pop index out of range")
        return self._take(*self._place(index))

    def bisect_left(self, value):
        return self._number(*self._left(self._of(value)))

    def bisect_right(self, value):
        return self._number(*self._right(self._of(value)))

    bisect = bisect_right

    def bisect_key_left(self, key):
        return self._number(*self._left(key))

    def bisect_key_right(self, key):
        return self._number(*self._right(key))

    bisect_key = bisect_key_right

    def index(self, value, start=None, stop=None):
        found = self._find(value)
        number = None if found is None else self._number(*found)
        first, last, _ = slice(start, stop).indices(self._length)
        if number is None or not first <= number < last:
            raise ValueError(f"{value!r} is not in list")
        return number

    def count(self, value):
        return self.bisect_right(value) - self.bisect_left(value) if value in self else 0

    def irange(self, minimum=None, maximum=None, inclusive=(True, True), reverse=False):
        first, last = 0, self._length
        if minimum is not None:
            first = self.bisect_left(minimum) if inclusive[0] else self.bisect_right(minimum)
        if maximum is not None:
            last = self.bisect_right(maximum) if inclusive[1] else self.bisect_left(maximum)
        return self.islice(first, last, reverse)

    def islice(self, start=None, stop=None, reverse=False):
        first, last, _ = slice(start, stop).indices(self._length)
        values = list(narrow_islice(self, first, max(first, last)))
        return iter(values[::-1] if reverse else values)

    def copy(self):
        return type(self)(self, key=self.key)

    __copy__ = copy

    def __len__(self):
        return self._length

    def __iter__(self):
        return chain.from_iterable(self._lists)

    def __reversed__(self):
        return chain.from_iterable(map(reversed, reversed(self._lists)))

    def __contains__(self, value):
        return self._find(value) is not None

    def __getitem__(self, index):
        if isinstance(index, slice):
            return list(self)[index]
        at, inner = self._place(index)
        return self._lists[at][inner]

    def __delitem__(self, index):
        if isinstance(index, slice):
            values = list(self)
            del values[index]
            self.clear()
            self.update(values)
        else:
            self._take(*self._place(index))

    def __setitem__(self, index, value):
        raise NotImplementedError("use ``del sl[index]`` and ``sl.add(value)`` instead")

    def __add__(self, other):
        return type(self)(chain(self, other), key=self.key)

    def __iadd__(self, other):
        self.update(other)
        return self

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, SortedList | list | tuple) else NotImplemented

    def __lt__(self, other):
        return list(self) < list(other)

    __hash__ = None

    def __repr__(self):
        return f"{type(self).__name__}({list(self)!r}{'' if self.key is None else f', key={self.key!r}'})"


class SortedKeyList(SortedList):
    def __init__(self, iterable=None, key=same):
        super().__init__(iterable, key)
