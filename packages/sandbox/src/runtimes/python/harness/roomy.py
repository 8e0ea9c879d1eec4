"""A second way for the programs that need it: slower, but with 64 bits and deep recursion.

What C keeps in 32 bits, such as the length of a range, and recursion through C, such as of cached
functions, end in an error here that they would not have elsewhere. A program that such an error ended
is run again, from its beginning and in a fresh isolate, with what is in this file in the place of what
failed. So nobody else pays for it.
"""

import bisect
import builtins
import functools
import itertools
import operator
import sys
from opcode import opmap

MOST = 2**31 - 1
GREATEST = 2**63 - 1

NARROW = (
    "Python int too large to convert to C ssize_t",
    "cannot fit 'int' into an index-sized integer",
    "for islice() must be",
)

# Of a text that would have 2^31 characters. On 64 bits memory ends long before its length does.
TOO_LONG = ("repeated string is too long", "repeated bytes are too long", "join() result is too long")
CACHES = frozenset(("cache", "lru_cache", "cached_property"))
TOO_MANY_BITS = "too many digits in integer"
# What repeats a sequence, and what unpacks one into a list.
FILLING = (opmap["BINARY_OP"], opmap["LIST_EXTEND"])


program = {"roomy": True, "code": None}


def remember_program(code, roomy):
    program.update(roomy=roomy, code=code)


def needs_room(error):
    """
    Whether an error comes from 32 bits, or from recursion through C, and would go away: `V`, or `F` where
    it comes from filling memory, which 64 bits may say of another number, or as another error.
    """
    if program["roomy"]:
        return ""
    try:
        if type(error) in (OverflowError, ValueError, IndexError):
            text = str(error)
            if any(part in text for part in TOO_LONG) or text == TOO_MANY_BITS:
                return "F"
            if any(part in text for part in NARROW):
                return "F" if type(error) is OverflowError and is_filling(error) else "V"
        if type(error) is RecursionError:
            return "V" if "Stack overflow" in str(error) and names_any(CACHES, program["code"]) else ""
    except BaseException:
        pass
    return ""


def lacks_memory(error):
    """Whether 64 bits would say that memory is out, or would of a number that they can count."""
    if type(error) is not OverflowError or not program["roomy"]:
        return False
    text = str(error)
    if any(part in text for part in TOO_LONG):
        return True
    return any(part in text for part in NARROW) and is_filling(error)


def is_filling(error):
    """Whether it came up where a program itself fills memory: of what roomy_code.py fills it is right."""
    place = error.__traceback__
    if place is None:
        return False
    while place.tb_next is not None:
        place = place.tb_next
    code = place.tb_frame.f_code
    return code.co_filename != "judge_roomy_code" and code.co_code[place.tb_lasti] in FILLING


def names_any(names, code):
    """Whether a program has one of these names anywhere in its code."""
    if not names.isdisjoint(code.co_names):
        return True
    return any(names_any(names, part) for part in code.co_consts if type(part) is type(code))


def make_room():
    builtins.len = ROOM.len
    operator.length_hint = ROOM.length_hint
    for name in ("bisect_left", "bisect_right", "insort_left", "insort_right"):
        setattr(bisect, name, getattr(ROOM, name))
    bisect.bisect, bisect.insort = ROOM.bisect_right, ROOM.insort_right
    itertools.islice, itertools.repeat = ROOM.islice, ROOM.repeat
    functools.lru_cache, functools.cache = ROOM.lru_cache, ROOM.cache
    sys.setrecursionlimit, sys.getrecursionlimit = ROOM.setrecursionlimit, ROOM.getrecursionlimit
    sys.setrecursionlimit(narrow_get_limit())


narrow_len = len
narrow_islice, narrow_repeat = itertools.islice, itertools.repeat
narrow_set_limit, narrow_get_limit = sys.setrecursionlimit, sys.getrecursionlimit


narrow_hint = operator.length_hint


class Room:
    """Its methods stand for functions: unlike functions of Python they cannot be given attributes."""

    __slots__ = ()

    def len(self, obj, /):
        """Return the number of items in a container."""
        return length(obj)

    def length_hint(self, obj, default=0, /):
        try:
            return length(obj)
        except TypeError:
            return narrow_hint(obj, default)

    def bisect_left(self, a, x, lo=0, hi=None, *, key=None):
        lo, hi = bounds(a, lo, hi)
        while lo < hi:
            middle = (lo + hi) // 2
            if (a[middle] if key is None else key(a[middle])) < x:
                lo = middle + 1
            else:
                hi = middle
        return lo

    def bisect_right(self, a, x, lo=0, hi=None, *, key=None):
        lo, hi = bounds(a, lo, hi)
        while lo < hi:
            middle = (lo + hi) // 2
            if x < (a[middle] if key is None else key(a[middle])):
                hi = middle
            else:
                lo = middle + 1
        return lo

    def insort_left(self, a, x, lo=0, hi=None, *, key=None):
        a.insert(self.bisect_left(a, x if key is None else key(x), lo, hi, key=key), x)

    def insort_right(self, a, x, lo=0, hi=None, *, key=None):
        a.insert(self.bisect_right(a, x if key is None else key(x), lo, hi, key=key), x)

    def islice(self, iterable, *bounds):
        return narrow_islice(iterable, *map(clamp, bounds))

    def repeat(self, object, *times, **named):
        return narrow_repeat(object, *map(clamp, [*times, *named.values()]))

    def setrecursionlimit(self, limit, /):
        """Each call of a cached function is two here, as it goes through `wrapper`."""
        narrow_set_limit(min(limit * 2, MOST))

    def getrecursionlimit(self):
        """Return the current value of the recursion limit."""
        return narrow_get_limit() // 2

    def cache(self, user_function, /):
        """Simple lightweight unbounded cache."""
        return self.lru_cache(None)(user_function)

    def lru_cache(self, maxsize=128, typed=False):
        """Least-recently-used cache decorator, of which calls need no stack of C."""
        if callable(maxsize):
            return self.lru_cache(128, typed)(maxsize)
        if maxsize is not None and not isinstance(maxsize, int):
            raise TypeError("Expected first argument to be an integer, a callable, or None")
        most = None if maxsize is None else max(0, maxsize)
        return lambda user_function: cached(user_function, most, typed)


ROOM = Room()
Function = type(lambda: None)


def length(obj):
    kind = type(obj)
    if kind is range:
        start, stop, step = obj.start, obj.stop, obj.step
        return checked(max(0, (stop - start + step - (1 if step > 0 else -1)) // step))
    own = getattr(kind, "__len__", None)
    if type(own) is not Function:
        return narrow_len(obj)
    value = operator.index(own(obj))
    if value < 0:
        raise ValueError("__len__() should return >= 0")
    return checked(value)


def checked(value):
    if value > GREATEST:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return value


def bounds(a, lo, hi):
    if lo < 0:
        raise ValueError("lo must be non-negative")
    return lo, length(a) if hi is None else hi


def clamp(number):
    """What is beyond 32 bits is beyond all that memory and time allow."""
    if type(number) is not int or -MOST <= number <= MOST or abs(number) > GREATEST:
        return number
    return MOST if number > 0 else -MOST


def cached(user_function, most, typed):
    kept, counts = {}, [0, 0]
    make_key = functools._make_key
    missing = object()

    def wrapper(*args, **kwds):
        key = make_key(args, kwds, typed)
        value = kept.get(key, missing)
        if value is not missing:
            counts[0] += 1
            if most is not None:
                kept[key] = kept.pop(key)
            return value
        counts[1] += 1
        value = user_function(*args, **kwds)
        if most is None or key in kept:
            kept[key] = value
        elif most:
            if narrow_len(kept) >= most:
                del kept[next(iter(kept))]
            kept[key] = value
        return value

    def cache_info():
        return functools._CacheInfo(*counts, most, narrow_len(kept))

    def cache_clear():
        kept.clear()
        counts[:] = 0, 0

    wrapper.cache_info, wrapper.cache_clear = cache_info, cache_clear
    wrapper.cache_parameters = lambda: {"maxsize": most, "typed": typed}
    return functools.update_wrapper(wrapper, user_function)
