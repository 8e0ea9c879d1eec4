"""The two environments: what `with-libraries` has besides the standard library, and hints in `plain`."""

import bisect
import collections
import copy
import functools
import heapq
import itertools
import math
import operator
import random
import re
import string
import sys
from types import ModuleType

import judge_sorted
import judge_sorted_keys

# As one large site has them without importing.
NAMES = {
    collections: "ChainMap Counter OrderedDict defaultdict deque namedtuple",
    heapq: "heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest",
    bisect: "bisect bisect_left bisect_right insort insort_left insort_right",
    itertools: """accumulate chain combinations combinations_with_replacement compress count cycle
        dropwhile filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee
        zip_longest""",
    functools: "cache cached_property cmp_to_key lru_cache partial reduce total_ordering wraps",
    math: """acos asin atan atan2 ceil comb cos degrees dist e exp factorial floor fmod gcd hypot inf
        isclose isfinite isinf isnan isqrt lcm log log10 log2 nan perm pi prod radians sin sqrt tan""",
    operator: "add and_ itemgetter mul or_ sub xor",
    copy: "deepcopy",
    string: "ascii_letters ascii_lowercase ascii_uppercase digits",
}
MODULES = (bisect, collections, copy, functools, heapq, itertools, math, operator, random, re, string, sys)

HOMES = {name: module.__name__ for module, names in NAMES.items() for name in names.split()}
HOMES |= {
    "ABC": "abc", "abstractmethod": "abc", "dataclass": "dataclasses", "field": "dataclasses",
    "Decimal": "decimal", "Fraction": "fractions", "Enum": "enum", "IntEnum": "enum", "auto": "enum",
    "randint": "random", "shuffle": "random", "choice": "random", "Any": "typing",
    "Callable": "typing", "Iterable": "typing", "Iterator": "typing", "NamedTuple": "typing",
    "Sequence": "typing", "Union": "typing", "Deque": "typing", "DefaultDict": "typing",
    "datetime": "datetime", "timedelta": "datetime", "Queue": "queue", "PriorityQueue": "queue",
    "array": "array", "mean": "statistics", "median": "statistics",
}  # fmt: skip

SORTED = ("SortedList", "SortedDict", "SortedSet", "SortedKeyList")

# Pyodide builds them for the browser to fetch; of npm, where all of ours comes from, they are no part.
NOT_FETCHED = "it is in neither environment, as it would have to be fetched while a program runs"
ELSEWHERE = '"With libraries" has it'
INSTEAD = {
    "numpy": f"{NOT_FETCHED}; lists, sum, zip and math do the same here",
    "pandas": f"{NOT_FETCHED}; lists of tuples, collections.Counter and sorted do the same here",
    "scipy": f"{NOT_FETCHED}; math, statistics and heapq are here",
    "sympy": "fractions and math are here",
    "networkx": "a dictionary of lists is a graph, graphlib sorts one, heapq serves for Dijkstra",
    "sortedcontainers": f"{ELSEWHERE}; bisect.insort on a list, or heapq",
    "sortedcollections": "bisect.insort on a list, or heapq",
    "bintrees": "bisect.insort on a list, or heapq",
    "gmpy2": "Python's own integers, math.gcd and pow(a, b, m) are here",
}

NOT_HERE = ": it is of the standard library, but not here, where there are no other processes and no network"

library = ModuleType("sortedcontainers", judge_sorted.__doc__)
for each in SORTED:
    setattr(library, each, getattr(judge_sorted, each, None) or getattr(judge_sorted_keys, each))
library.__version__ = "2.4.0"


def add_libraries():
    sys.modules["sortedcontainers"] = library


def names_of_libraries():
    """Read anew, as a second run may have put others in their places."""
    names = {module.__name__: module for module in MODULES}
    for module, listed in NAMES.items():
        names.update((name, getattr(module, name)) for name in listed.split())
    names.update((name, getattr(library, name)) for name in SORTED)
    return names


def hint_for(error, libraries):
    if type(error) not in (NameError, ModuleNotFoundError):
        return ""
    name = error.name
    if type(name) is not str:
        return ""
    if type(error) is ModuleNotFoundError:
        name = name.partition(".")[0]
        only = "this environment has the standard library" + (" and sortedcontainers" if libraries else " only")
        if name in INSTEAD:
            return f": {only}; {INSTEAD[name]}"
        return NOT_HERE if name in sys.stdlib_module_names else ""
    if name in HOMES:
        return f": write `from {HOMES[name]} import {name}` at the top"
    if name in SORTED:
        return f": this environment has the standard library only; {ELSEWHERE}; bisect.insort on a list, or heapq, may do"
    if name in sys.stdlib_module_names:
        return f": write `import {name}` at the top"
    return ""
