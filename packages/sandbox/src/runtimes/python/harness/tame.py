"""Tells from a program's names whether it could leave something behind where nothing is watched.

Watchers see changes to modules and classes, and to the attributes of functions and other objects of
the library (attribute_dictionaries). That leaves lists, dictionaries and caches inside of it, code
objects, and this harness itself. All of those are reached by few names: what a program cannot name,
and cannot look up by a text that it puts together, it cannot change. A program that uses none of
these names is tame, and its tests share one isolate; any other gets a fresh one for each test.
"""

import builtins
import sys
import typing
from opcode import opmap
from types import CodeType, ModuleType

import judge_sorted
import judge_sorted_keys

# Their public names lead to nothing that can be changed, other than what is listed below.
MODULES = frozenset("""
    __future__ abc array base64 binascii bisect cmath collections collections.abc contextlib copy
    dataclasses datetime decimal difflib enum fractions functools graphlib hashlib heapq io
    itertools json math numbers operator queue random re statistics string struct sys textwrap time
    typing unicodedata
""".split())  # fmt: skip

OF_SYS = frozenset("""
    byteorder exit float_info getrecursionlimit getsizeof hash_info int_info intern maxsize
    maxunicode path platform set_int_max_str_digits setrecursionlimit stderr stdin stdout version
    version_info
""".split())  # fmt: skip

# By these anything can be reached, or is kept for good, or addresses are told. `format` reads attributes
# that its text names, which may be put together when it runs; more of that kind: by_text.py. Compared,
# `metadata` and `groupindex` hand out the dictionaries behind them, and the library shares some.
REACHING = """
    BasicContext DefaultContext ExtendedContext Formatter ForwardRef ag_frame attrgetter breakpoint
    buffer clear_overloads cr_frame delattr detach eval evaluate_forward_ref exec f_back f_builtins
    f_code f_globals f_locals fdel fget fset getattr get_overloads get_type_hints gi_frame globals
    groupindex format format_map hash id locals metadata methodcaller overload reconfigure register
    setattr singledispatch singledispatchmethod tb_frame tb_next vars
""".split()  # fmt: skip

# What classes define, and what compilers put there. Others, such as __globals__, reach far.
HARMLESS = frozenset(
    "__main__ __name__ __module__ __qualname__ __doc__ __firstlineno__ __static_attributes__ "
    "__annotate__ __annotate_func__ __conditional_annotations__ __classcell__ "
    "__classdict__ __classdictcell__ __type_params__ __slots__ __init__ __new__ __post_init__ "
    "__repr__ __str__ __format__ __hash__ __bool__ __len__ __iter__ __next__ __reversed__ "
    "__contains__ __getitem__ __setitem__ __delitem__ __missing__ __call__ __enter__ __exit__ "
    "__int__ __float__ __index__ __abs__ __neg__ __pos__ __invert__ __lt__ __le__ __eq__ __ne__ "
    "__gt__ __ge__".split()
    + [
        f"__{prefix}{name}__"
        for prefix in ("", "r", "i")
        for name in "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor".split()
    ]
)

IMPORT, STORE, DELETE = opmap["IMPORT_NAME"], opmap["STORE_ATTR"], opmap["DELETE_ATTR"]
EXTENDED = opmap["EXTENDED_ARG"]
# Such patterns read attributes that `__match_args__` names, which may be put together when it runs.
MATCH = opmap["MATCH_CLASS"]

denied = set(REACHING)
# Common words such as `prefix` are among them, so they count only where `sys` is named too.
denied_of_sys = set()
# Variables of types take attributes, which nobody can list or watch. Their names are short, so they
# count only where `typing` is named too.
denied_of_typing = set()
# A property of enums reads what it is called, and may be called anything.
DENIED_OF_ENUM = frozenset(("property", "DynamicClassAttribute"))


def remember_names():
    """Collects the names by which public modules lead to what can be changed."""
    denied_of_sys.update(set(vars(sys)) - OF_SYS)
    for holder in holders():
        for name, value in vars(holder).items():
            if name.startswith("__"):
                continue
            if name.startswith("_") or isinstance(value, list | dict | set | bytearray):
                denied.add(name)
            elif type(value) is ModuleType and name not in MODULES:
                denied.add(name)
            elif isinstance(value, typing.TypeVar | typing.ParamSpec | typing.TypeVarTuple):
                denied_of_typing.add(name)
    denied.discard("_")


def holders():
    """The modules, and the classes in them."""
    modules = [sys.modules[name] for name in sorted(MODULES - {"sys", "__future__"})]
    modules += [judge_sorted, judge_sorted_keys]
    classes = {value: None for module in modules for value in vars(module).values() if isinstance(value, type)}
    return modules + list(classes)


def attribute_dictionaries():
    """Addresses of the dictionaries of other objects than functions that can be named."""
    objects = [sys.stdin, sys.stdout, sys.stderr]
    for holder in [builtins, *holders()]:
        for name, value in vars(holder).items():
            # No tame program names those with an underscore, and the library itself changes some.
            if name.startswith("_") and not name.startswith("__"):
                continue
            if isinstance(value, staticmethod | classmethod):
                value = value.__func__
            if not isinstance(value, type | ModuleType) and hasattr(value, "__dict__"):
                objects.append(value)
    dictionaries = [(vars(each), vars(each)) for each in objects]
    # Some make one whenever they are asked for it.
    return list({id(first): None for first, second in dictionaries if first is second})


def is_tame(code, harmless=HARMLESS):
    names = set()
    for each in code_objects(code):
        names.update(each.co_names)
        # Patterns of classes name attributes in tuples.
        for constant in each.co_consts:
            if type(constant) is tuple:
                names.update(part for part in constant if type(part) is str)
        if MATCH in each.co_code[::2]:
            return False
        for operation, name in named_operations(each):
            if name not in MODULES and name != "sortedcontainers" if operation == IMPORT else name.startswith("__"):
                return False
    names -= harmless
    if not denied.isdisjoint(names) or "sys" in names and not denied_of_sys.isdisjoint(names):
        return False
    if "typing" in names and not denied_of_typing.isdisjoint(names):
        return False
    if "enum" in names and not DENIED_OF_ENUM.isdisjoint(names):
        return False
    return not any(name.startswith("__") for name in names)


def code_objects(code):
    yield code
    for constant in code.co_consts:
        if type(constant) is CodeType:
            yield from code_objects(constant)


def named_operations(code):
    """The imports, and the changes to attributes, each with its name."""
    operations, arguments = code.co_code[::2], code.co_code[1::2]
    names = code.co_names
    for wanted in (IMPORT, STORE, DELETE):
        at = operations.find(wanted)
        while at >= 0:
            number = arguments[at]
            if at > 0 and operations[at - 1] == EXTENDED:
                number |= arguments[at - 1] << 8
            yield wanted, names[number]
            at = operations.find(wanted, at + 1)
