"""Imports into the snapshot what candidates use, so that no test pays for it.

Whatever else the standard library has is imported when it is asked for, and forgotten with the test.
"""

import importlib
import sys

# These reach past Python, into its engine or its own memory, and nothing in a solution needs them.
FORBIDDEN = frozenset("""
    _ctypes _ctypes_test _posixsubprocess _pyodide_core _remote_debugging _testbuffer _testcapi
    _testclinic _testclinic_limited _testinternalcapi _testlimitedcapi _xxtestfuzz ctypes
    faulthandler js mmap pyodide pyodide_js pyodide_kernel _pyodide multiprocessing subprocess
    xxsubtype
""".split())  # fmt: skip

USUAL = """
    abc array base64 binascii bisect builtins calendar cmath collections collections.abc contextlib
    copy dataclasses datetime decimal difflib enum fractions functools gc graphlib hashlib heapq
    inspect io itertools json keyword linecache math numbers operator os pickle pprint queue random
    re reprlib statistics string struct sys textwrap threading time timeit traceback types typing
    unicodedata uuid warnings weakref zlib
""".split()


def preload():
    for name in USUAL:
        importlib.import_module(name)
    # Afterwards built-in modules can no longer be made: see seal.py.
    for name in sys.builtin_module_names:
        if name not in FORBIDDEN:
            importlib.import_module(name)
