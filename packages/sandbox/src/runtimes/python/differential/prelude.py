# Stands before the programs of this folder, here and natively: they use these names and define PROGRAMS.
# ruff: noqa: F401, F821
import abc, asyncio, base64, binascii, bisect, calendar, cmath, concurrent.futures, contextlib, copy
import dataclasses, datetime, decimal, difflib, enum, functools, graphlib, hashlib, heapq, io
import itertools, json, math, numbers, operator, os, platform, pprint, queue, random, re, reprlib
import statistics, string, struct, sys, textwrap, threading, typing, unicodedata, uuid, zlib
from array import array
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple
from decimal import Decimal
from fractions import Fraction

Point = namedtuple("Point", "x y")
NARROW = ("C ssize_t", "index-sized integer", "for islice() must be", "Stack overflow")


class Squares:
    def __len__(self): return 10 ** 12
    def __getitem__(self, i): return i * i


def sqrt_of(x): return x.sqrt()


def rotated(q, n):
    q.rotate(n)
    return list(q)


def grouped(words):
    groups = defaultdict(list)
    for word in words: groups[word[0]].append(word)
    return groups


def moved(d, key):
    d.move_to_end(key)
    return d


def heapified(values):
    heapq.heapify(values)
    return values


def inserted(values, x):
    bisect.insort(values, x)
    return values


def random_of(seed, name, *args, **kwds):
    random.seed(seed)
    return getattr(random, name)(*args, **kwds)


def shuffled(seed, n):
    values = list(range(n))
    random.Random(seed).shuffle(values)
    return values


def expected_cycle():
    try: list(graphlib.TopologicalSorter({"a": {"b"}, "b": {"a"}}).static_order())
    except Exception as error: return error


def drained(q, values):
    for value in values: q.put(value)
    return [q.get() for _ in values]


def recursive_list():
    values = [1]
    values.append(values)
    return values


def recursive_dict():
    values = {}
    values["me"] = values
    return values


def run(index, escape):
    """What the program prints, and the error that ends it. One of 32 bits escapes where it may."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        try:
            PROGRAMS[index]()
        except BaseException as error:
            if escape and any(part in str(error) for part in NARROW): raise
            print(f"{type(error).__name__}: {error}")
    return out.getvalue()
