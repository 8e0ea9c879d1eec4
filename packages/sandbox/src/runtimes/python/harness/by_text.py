"""Notices when a program reaches, by a text, an attribute that it does not name.

tame.py reads the names of a program. A few functions of the library read or set attributes whose names
they are given as texts, which may be put together when the program runs: update_wrapper, copies of what
says how it is to be copied, redirect_stdout of a class of one's own, and the code that a dataclass is
made of. So may a function that is made of compiled text. What they are asked for
beyond what the library itself asks for stains this module. The host watches it, as every other, and
throws the isolate away after the test: nothing in Python can take that back.
"""

import contextlib
import copy
import dataclasses
import functools
import gc
import sys
from types import CodeType, FunctionType, ModuleType

from judge_preload import FORBIDDEN
from judge_tame import HARMLESS, OF_SYS, code_objects, denied, is_tame

HEAP = 1 << 9
# What the code of a dataclass names besides its fields.
OF_DATACLASSES = frozenset(("__create_fn__", "__class__", "__setattr__", "__delattr__", "hash"))

# All that are there before the program. They are held, as they are told by their addresses.
functions = []
# Addresses: of those, and of the dictionaries of their attributes.
library = set()
attributes = []


def guard():
    """Called once, when everything is imported."""
    functions.extend(each for each in gc.get_objects() if type(each) is FunctionType and stays(each))
    library.update(map(id, functions))
    attributes.extend(id(vars(each)) for each in functions)
    for module in (contextlib, copy, dataclasses, functools):
        vars(module).update(accessors(HARMLESS | texts_of(module)))
    vars(dataclasses)["exec"] = run


def stays(function):
    """What is sealed off later must not be held: it may go."""
    return str(function.__module__).partition(".")[0] not in FORBIDDEN


def stain(names=globals(), some=object):
    names["stained"] = some()


def stain_by(code):
    """Of a function that is made of code."""
    if not is_tame(code):
        stain()


def accessors(known, get=getattr, put=setattr):
    def getattr(target, name, *default):
        if is_far(target, name, known):
            stain()
        return get(target, name, *default)

    def setattr(target, name, value):
        if is_far(target, name, known) or not is_watched(target):
            stain()
        put(target, name, value)

    return {"getattr": getattr, "setattr": setattr}


def is_far(target, name, known):
    if type(name) is not str or name in denied or target is sys and name not in OF_SYS:
        return True
    return name.startswith("__") and name not in known


def is_watched(target):
    """Whether it is the program's own, or the host sees what is set."""
    kind = type(target)
    if kind is FunctionType:
        return id(target) not in library
    return kind is ModuleType or issubclass(kind, type) or kind.__flags__ & HEAP != 0


def run(text, names, into, execute=exec):
    """The code of a dataclass: its fields are attributes, also of what is no such object."""
    code = compile(text, "<string>", "exec", dont_inherit=True)
    texts = {each for part in code_objects(code) for each in part.co_consts if type(each) is str}
    far = any(each.startswith("__") and each not in HARMLESS for each in texts)
    if far or not is_tame(code, HARMLESS | OF_DATACLASSES):
        stain()
    execute(code, names, into)


def texts_of(module):
    """All that its own code may have for the name of an attribute."""
    found, left = set(), [vars(module)]
    while left:
        each = left.pop()
        if type(each) is str:
            found.add(each)
        elif isinstance(each, dict | tuple):
            left.extend(each.values() if isinstance(each, dict) else each)
        elif type(each) is CodeType:
            left.extend(each.co_consts)
        elif type(each) is FunctionType:
            left.append(each.__code__)
        elif isinstance(each, type) and each.__module__ == module.__name__:
            left.extend(vars(each).values())
    return found
