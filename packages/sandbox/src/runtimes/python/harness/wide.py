"""What a program can ask about its machine, answered as CPython does on 64-bit Linux.

Pyodide is built for 32 bits. This is the part that costs nothing where nobody asks: numbers in `sys`,
`hash()`, `sys.getsizeof()`, seeds. What C keeps in 32 bits whoever asks, see roomy.py; docs/python.md
lists what still differs. Runs once, before the snapshot.
"""

import builtins
import os
import random
import sys
import time
from decimal import Decimal
from fractions import Fraction

GREATEST = 2**63 - 1
WORD = 2**64
MODULUS = 2**61 - 1
INFINITE = 314159

narrow_hash = hash
narrow_size = sys.getsizeof


def widen():
    vars(sys).pop("_emscripten_info", None)
    sys.maxsize = GREATEST
    sys.platform = "linux"
    sys.hash_info = sys.hash_info.__replace__(
        width=64, modulus=MODULUS, algorithm="siphash13", hash_bits=64, seed_bits=128
    )
    sys.thread_info = sys.thread_info.__replace__(name="pthread", lock="semaphore", version="NPTL 2.36")
    sys.implementation._multiarch = "x86_64-linux-gnu"
    sys.getsizeof = MACHINE.getsizeof
    builtins.hash = MACHINE.hash
    system = os.uname_result(("Linux", "localhost", "6.1.0", "#1 SMP", "x86_64"))
    os.uname = lambda: system
    # Emscripten knows no clock of its own for a process, which does nothing but run here.
    for of in ("process_time", "thread_time"):
        setattr(time, of, time.perf_counter)
        setattr(time, of + "_ns", time.perf_counter_ns)
    widen_seeds()


class Machine:
    """Its methods stand for functions: unlike functions of Python they cannot be given attributes."""

    __slots__ = ()

    def hash(self, obj, /):
        """Return the hash value for the given object."""
        own = type(obj).__hash__
        wide = WIDE.get(own)
        if wide is not None:
            return wide(obj)
        if type(own) is Function:
            value = own(obj)
            # What is none is for the other to say.
            if type(value) is int:
                if -GREATEST <= value <= GREATEST:
                    return value if value != -1 else -2
                return hash_integer(value)
        return narrow_hash(obj)

    def getsizeof(self, obj, *default):
        """Return the size of object in bytes, as on a machine of 64 bits."""
        size = narrow_size(obj, *default)
        kind = type(obj)
        if kind in SIZES:
            empty, wide_empty, part, wide_part = SIZES[kind]
            return wide_empty + (size - empty) // part * wide_part
        if kind is str:
            return size + (20 if obj.isascii() else 28)
        if kind is dict:
            return dict_size(size)
        # Nearly all that others hold are addresses.
        return size * 2


MACHINE = Machine()
Function = type(lambda: None)


def hash_integer(number):
    number = int(number)
    value = number % MODULUS if number >= 0 else -(-number % MODULUS)
    return value if value != -1 else -2


def hash_ratio(numerator, denominator):
    inverse = pow(denominator, -1, MODULUS) if denominator % MODULUS else INFINITE
    value = abs(numerator) % MODULUS * inverse % MODULUS if inverse != INFINITE else INFINITE
    value = value if numerator >= 0 else -value
    return value if value != -1 else -2


def hash_float(number):
    number = float(number)
    if number != number:
        return narrow_hash(number)
    if number in (float("inf"), float("-inf")):
        return INFINITE if number > 0 else -INFINITE
    return hash_ratio(*number.as_integer_ratio())


def hash_decimal(number):
    if number.is_nan():
        return narrow_hash(number)
    if number.is_infinite():
        return INFINITE if number > 0 else -INFINITE
    sign, digits, exponent = number.as_tuple()
    value = int("".join(map(str, digits))) * pow(10, exponent, MODULUS) % MODULUS
    value = -value if sign else value
    return value if value != -1 else -2


def hash_complex(number):
    return signed(hash_float(number.real) + 1000003 * hash_float(number.imag))


def hash_tuple(values):
    """xxHash, as tupleobject.c has it."""
    lane = builtins.hash
    total = 2870177450012600261
    for value in tuple.__iter__(values):
        total = (total + lane(value) * 14029467366897019727) % WORD
        total = (total << 31 | total >> 33) % WORD * 11400714785074694791 % WORD
    total = (total + (tuple.__len__(values) ^ 2870177450012600261 ^ 3527539)) % WORD
    return signed(total) if total != WORD - 1 else 1546275796


def hash_set(values):
    """As frozenset has it: the order does not matter."""
    total = 0
    for value in frozenset.__iter__(values):
        value = builtins.hash(value) % WORD
        total ^= (value ^ 89869747 ^ (value << 16)) * 3644798167 % WORD
    total ^= (frozenset.__len__(values) + 1) * 1927868237 % WORD
    total ^= total >> 11 ^ total >> 25
    total = (total * 69069 + 907133923) % WORD
    return signed(total) if total != WORD - 1 else 590923713


def hash_range(values):
    start, stop, step = values.start, values.stop, values.step
    length = max(0, (stop - start + step - (1 if step > 0 else -1)) // step)
    return hash_tuple((length, start if length else None, step if length > 1 else None))


def signed(value):
    value = (value + WORD // 2) % WORD - WORD // 2
    return value if value != -1 else -2


WIDE = {
    int.__hash__: hash_integer,
    float.__hash__: hash_float,
    complex.__hash__: hash_complex,
    tuple.__hash__: hash_tuple,
    frozenset.__hash__: hash_set,
    range.__hash__: hash_range,
    type(None).__hash__: lambda nothing: 0xFCA86420,
    Decimal.__hash__: hash_decimal,
    Fraction.__hash__: lambda number: hash_ratio(number.numerator, number.denominator),
}


def widen_seeds():
    """Seeds that are neither numbers nor text count by their hash, without a sign."""
    narrow_seed = random.Random.seed

    def seed(self, a=None, version=2):
        if type(a) is float or a is not None and not isinstance(a, int | float | str | bytes | bytearray):
            if version == 2 and not isinstance(a, float):
                return narrow_seed(self, a, version)
            a = builtins.hash(a) % WORD
        return narrow_seed(self, a, version)

    seed.__doc__ = narrow_seed.__doc__
    random.Random.seed = seed
    random.seed = random._inst.seed


# Of the kinds whose layout is plain: bytes of the empty one here and there, and of each part.
SIZES = {
    list: (28, 56, 4, 8), tuple: (24, 48, 4, 8), bytes: (17, 33, 1, 1), bytearray: (29, 57, 1, 1),
    float: (16, 24, 1, 1), complex: (24, 32, 1, 1), int: (12, 24, 1, 1), bool: (12, 24, 1, 1),
}  # fmt: skip


def dict_size(size):
    """A table of indexes, which are as wide here as there, and room for two thirds as many entries."""
    for power in range(3, 32):
        indexes = 2**power * (1 if power < 8 else 2 if power < 16 else 4)
        room = 2 ** (power + 1) // 3
        for words in (2, 3):
            if size == 60 + indexes + 4 * words * room:
                return 96 + indexes + 8 * words * room
    return 64 if size == 40 else size * 2
