"""Leaves nothing of one test for the next.

Three ways, from cheap to dear:

- Each test has a module of its own, so what a program keeps in globals, classes and caches of its own
  is gone with it.
- What honest programs change besides is put back by hand after each test: clean_up(). Where that means
  looking through hundreds of names, the host watches whether anything has touched them: by_hand().
- The host watches every other module and class of the standard library that was there at the start,
  by CPython's own watchers, which cost nothing while nothing changes. Once one has been changed, the
  whole isolate is thrown away after the test.

What a program hides inside of mutable objects of the library, such as a list in some module, is not
found. So programs that could name those get a fresh isolate for each test anyway: tame.py.
"""

import decimal
import enum
import functools
import gc
import json
import operator
import random
import re
import struct
import sys
import warnings

RECURSION_LIMIT = 50_000

# The module of a test.
SOLUTION = sys.intern("solution")

# Put back by hand, so nothing is thrown away when they have been changed.
BY_HAND = (sys.__dict__, sys.modules)

saved = {}


def remember():
    """Remembers how things are. Called once, when everything is imported and sealed."""
    sys.setrecursionlimit(RECURSION_LIMIT)
    warn_as_elsewhere()
    random.seed(0)
    remember_modules()
    lists = [warnings.filters, sys.path, sys.meta_path, sys.path_hooks, gc.callbacks, gc.garbage]
    saved["lists"] = [(found, list(found)) for found in lists]
    maps = flag_maps()
    kept = maps + [vars(each) for found in maps for each in found.values()]
    saved["flags"] = [(found, tuple(found), tuple(found.values())) for found in kept]
    saved["once"] = warnings.onceregistry
    remember_warned()
    saved["context"] = decimal.getcontext().copy()
    saved["thresholds"] = gc.get_threshold()
    gc.collect()
    # Collections after a test need not look at what was there before it.
    gc.freeze()


def find_caches():
    """
    What the library remembers by keys of a candidate's, which may call themselves equal to anything: the
    next test would look into them, and meet what the last one left. Called when everything is imported.
    """
    kinds = functools._lru_cache_wrapper
    found = [each.cache_clear for each in gc.get_objects() if type(each) is kinds]
    saved["forget"] = [*found, re.purge, struct._clearcache]


def warn_as_elsewhere():
    """As in a native Python, but each warning of the compiler once."""
    warnings.resetwarnings()
    for each in (ResourceWarning, ImportWarning, PendingDeprecationWarning, DeprecationWarning):
        warnings.simplefilter("ignore", each)
    warnings.filterwarnings("default", category=DeprecationWarning, module=SOLUTION + "$")
    warnings.simplefilter("once", SyntaxWarning)


def remember_warned():
    """What has been warned of once, before the test."""
    saved["warned"] = dict(saved["once"])


def remember_modules():
    for module in BY_HAND:
        saved[id(module)] = (tuple(module), tuple(module.values()))


def clean_up(touched=True):
    """Puts back what is put back by hand; of what `by_hand` lists only where something has `touched` it."""
    sys.settrace(None)
    sys.setprofile(None)
    sys.modules.pop(SOLUTION, None)
    if touched:
        for module in BY_HAND:
            put_back(module, *saved[id(module)])
        for found, names, values in saved["flags"]:
            put_back(found, names, values)
    sys.setrecursionlimit(RECURSION_LIMIT)
    sys.set_int_max_str_digits(4300)
    random.seed(0)
    decimal.setcontext(saved["context"].copy())
    for found, before in saved["lists"]:
        if not same(found, before):
            found[:] = before
    saved["once"].clear()
    saved["once"].update(saved["warned"])
    # They also keep the classes of the test alive, and with those everything else.
    for forget in saved["forget"]:
        forget()
    gc.enable()
    gc.set_debug(0)
    gc.set_threshold(*saved["thresholds"])
    # What refers to itself dies here, and not in the middle of the next test.
    gc.collect()


def flag_maps():
    """Where the library's flags keep their combinations, each of them an object that can hold more."""
    left, found = [enum.Flag], []
    while left:
        for each in type.__subclasses__(left.pop()):
            left.append(each)
            found.append(each._value2member_map_)
    return found


def by_hand():
    """Addresses: of the modules, the name under which a test's own is among them, and all that is put back."""
    kept = [*BY_HAND, *(found for found, _, _ in saved["flags"])]
    return [id(sys.modules), id(SOLUTION), [id(each) for each in kept]]


def put_back(namespace, names, values):
    if not same(namespace, names) or not same(namespace.values(), values):
        namespace.clear()
        namespace.update(zip(names, values))


def same(found, before):
    """Whether these are the very things: what a program left may say that it equals anything."""
    return len(found) == len(before) and all(map(operator.is_, found, before))


def watched(own):
    """Addresses of the dictionaries of all modules, and of all classes that can be changed."""
    everything = [*sys.modules.values(), *own]
    modules = [id(vars(module)) for module in everything if module is not sys]
    classes = set()
    left = [object]
    while left:
        for each in type.__subclasses__(left.pop()):
            if each not in classes:
                classes.add(each)
                left.append(each)
    immutable = 1 << 8
    types = [id(each) for each in classes if not each.__flags__ & immutable]
    return json.dumps([modules, types])
