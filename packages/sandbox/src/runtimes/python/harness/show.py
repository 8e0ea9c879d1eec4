"""Puts values of candidates into words, whatever they are."""

import reprlib


def is_a(value, kind):
    """As isinstance, but without believing what a value says of its class."""
    return issubclass(type(value), kind)


def describe(value):
    if value is None:
        return "nothing (None)"
    if is_a(value, bool | float):
        return repr(value)[:100]
    if is_a(value, int):
        return show(value) if abs(value) < 10**30 else "a huge integer"
    for kind, name in ((str, "a string"), (list, "a list"), (tuple, "a tuple")):
        if is_a(value, kind):
            return name
    name = type(value).__name__[:100]
    return f"{'an' if name[:1] in 'aeiouAEIOU' else 'a'} {name}"


class Shorten(reprlib.Repr):
    """Stops after so many parts, as a few levels of big containers hold millions."""

    parts_left = 0

    def repr1(self, x, level):
        self.parts_left -= 1
        return super().repr1(x, level) if self.parts_left >= 0 else "..."

    def repr_int(self, x, level):
        """Python writes no more digits than 4,300, and where it is asked to, takes its time."""
        bits = int.bit_length(x)
        if bits < 14_000:
            return super().repr_int(x, level)
        return f"<an integer of some {int(bits * 0.30103) + 1:,} digits>"


shorten = Shorten(
    maxlevel=4, maxtuple=40, maxlist=40, maxarray=40, maxdict=20, maxset=20, maxfrozenset=20,
    maxdeque=20, maxstring=150, maxlong=60, maxother=150,
)  # fmt: skip


def show(value):
    shorten.parts_left = 200
    try:
        return shorten.repr(value)[:200]
    except (MemoryError, RecursionError):
        raise
    except Exception:
        return "[cannot be shown]"
