"""Cuts the ways from Python to what it runs on. Runs once in each isolate, before any candidate.

What stands behind them is only the isolate, without files, network or processes. So this is not the
wall: it gives programs that try the errors that they would get on a machine that has none of that.
"""

import gc
import sys
import time
from types import ModuleType

import _imp
from judge_by_text import stain_by
from judge_preload import FORBIDDEN

LIBRARY = "/lib/python314.zip"

# Whatever begins like this is refused. Everything else of these kinds is harmless in here.
REFUSED = (
    "ctypes.", "fcntl.", "os.", "pty.", "shutil.", "signal.", "socket.", "sqlite3.", "subprocess.",
    "webbrowser.", "urllib.", "http.", "ftplib.", "smtplib.", "cpython.run_", "sys.addaudithook",
    "sys.remote_exec", "gc.get_",
)  # fmt: skip


class Refuse:
    """Importing what is forbidden fails as if it were not there."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] in FORBIDDEN:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return None


def seal():
    sys.meta_path[:] = [Refuse] + [
        finder for finder in sys.meta_path if "pyodide" not in getattr(finder, "__module__", "") and
        "pyodide" not in type(finder).__module__
    ]  # fmt: skip
    # Pyodide's would wait without using time, which the time limit counts on.
    time.sleep = time.sleep.__wrapped__
    sys.path[:] = [LIBRARY]
    sys.path_importer_cache.clear()
    for name in list(sys.modules):
        if name.partition(".")[0] in FORBIDDEN:
            module = sys.modules.pop(name)
            # Their classes stay alive, for Pyodide needs them; where those lead to is emptied.
            if type(module) is ModuleType:
                vars(module).clear()

    def create_builtin(spec, message="built-in modules are imported before the program begins"):
        raise ImportError(message, name=getattr(spec, "name", None))

    # Nobody holds the original any more, so even importlib's own internals lead nowhere.
    _imp.create_builtin = create_builtin
    _imp.create_dynamic = create_builtin
    for name in ("get_objects", "get_referrers", "get_referents"):
        delattr(gc, name)
    for name in ("_debugmallocstats", "remote_exec", "_git"):
        vars(sys).pop(name, None)
    sys.addaudithook(make_hook())
    vars(sys).pop("addaudithook")


def make_hook():
    refused, library = REFUSED, LIBRARY
    starts_with, kind_of, kinds, error = str.startswith, type, (int, str), PermissionError

    def hook(event, arguments):
        if event == "open":
            # The rest of the standard library is imported from its archive.
            if arguments[0] != library or arguments[1] not in ("r", "rb"):
                is_input = kind_of(arguments[0]) in kinds and arguments[0] in (0, "/dev/stdin")
                if is_input:
                    raise error(1, "Nothing is typed in here, as the arguments are the input")
                raise error(1, "There are no files here", arguments[0])
        elif event == "function.__new__":
            stain_by(arguments[0])
        elif starts_with(event, refused):
            raise error(1, f"{event} is not permitted here")

    return hook
