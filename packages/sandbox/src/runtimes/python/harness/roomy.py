"""A second way for the programs that need it: slower, but with 64 bits and deep recursion.

What C keeps in 32 bits, such as the length of a range, and recursion through C, such as of cached
functions, end in an error here that they would not have elsewhere. A program that such an error ended
is run again, from its beginning and in a fresh isolate, with what is in this file in the place of what
failed. So nobody else pays for it.
"""

import ast
import bisect
import builtins
import functools
import itertools
import operator
import random
import sys
from collections import deque
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
# What repeats a sequence, and what unpacks one into a list.
FILLING = (opmap["BINARY_OP"], opmap["LIST_EXTEND"])


program = {"roomy": True, "code": None}


def remember_program(code, roomy):
    program.update(roomy=roomy, code=code)


def needs_room(error):
    """Whether an error comes from 32 bits, or from recursion through C, and would go away."""
    if program["roomy"]:
        return False
    try:
        if type(error) in (OverflowError, ValueError, IndexError):
            text = str(error)
            return any(part in text for part in NARROW)
        if type(error) is RecursionError:
            return "Stack overflow" in str(error) and names_cache(program["code"])
    except BaseException:
        pass
    return False


def lacks_memory(error):
    """Whether 64 bits would say that memory is out, or would of a number that they can count."""
    if type(error) is not OverflowError:
        return False
    text = str(error)
    if any(part in text for part in TOO_LONG):
        return True
    place = error.__traceback__
    if not program["roomy"] or place is None or not any(part in text for part in NARROW):
        return False
    while place.tb_next is not None:
        place = place.tb_next
    return place.tb_frame.f_code.co_code[place.tb_lasti] in FILLING


def names_cache(code):
    if not {"cache", "lru_cache", "cached_property"}.isdisjoint(code.co_names):
        return True
    return any(names_cache(part) for part in code.co_consts if type(part) is type(code))


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


# Kinds whose making takes memory for as many parts as the number, or the range, says.
FILLED = (bytearray, bytes, list, sorted, tuple)
FILLED_NAMES = frozenset(each.__name__ for each in FILLED)


def fitting(function, value):
    """What `function` is given, unless only memory would end what it makes of that."""
    is_range = type(value) is range and function in FILLED
    if is_range or type(value) is int and function in (bytearray, bytes):
        if MOST < (length(value) if is_range else value) <= GREATEST:
            raise MemoryError
    return value


# Methods of the built-in kinds that take a number, which may be `sys.maxsize`.
COUNTING = frozenset("split rsplit replace insert pop find rfind index read readline expandtabs".split())


class Clamp(ast.NodeTransformer):
    """Puts the numbers that such methods get through `clamp`, and turns through what they mean."""

    def visit_Call(self, node):
        self.generic_visit(node)
        function = node.func
        if isinstance(function, ast.Attribute):
            if function.attr in COUNTING:
                node.args = [self.call("__clamp__", part) for part in node.args]
            elif function.attr == "rotate" and narrow_len(node.args) == 1:
                return self.call("__rotate__", function.value, *node.args, at=node)
        if isinstance(function, ast.Name):
            if function.id == "deque":
                for part in node.keywords:
                    if part.arg == "maxlen":
                        part.value = self.call("__clamp__", part.value)
            elif function.id in FILLED_NAMES and node.args and not isinstance(node.args[0], ast.Starred):
                node.args[0] = self.call("__fitting__", function, node.args[0], at=node.args[0])
        return node

    @staticmethod
    def call(name, *parts, at=None):
        if isinstance(parts[0], ast.Starred | ast.Constant) and at is None:
            return parts[0]
        called = ast.Call(ast.Name(name, ast.Load()), list(parts), [])
        return ast.fix_missing_locations(ast.copy_location(called, at or parts[0]))


def compile_roomy(code, file_name):
    tree = Clamp().visit(ast.parse(code, file_name))
    return compile(tree, file_name, "exec", dont_inherit=True)


def names_of_room():
    return {"__clamp__": clamp, "__fitting__": fitting, "__rotate__": rotate}


def rotate(values, count):
    if type(values) is deque and type(count) is int and not -MOST <= count <= MOST:
        # Whole turns change nothing.
        count = count % narrow_len(values) if values else 0
    return values.rotate(count)
