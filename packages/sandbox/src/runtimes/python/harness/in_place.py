"""Threads and event loops where there is only one thread and nothing to wait for outside.

A thread runs at once, in `start()`, to its end: that is what programs need that use one for its larger
stack. An event loop is asyncio's own, but has no sockets to watch, so it sleeps when all tasks do.
What would wait for a thread that is not running any more is told so at once.
"""

import asyncio
import threading
import time
from asyncio import base_events, events, runners
from concurrent.futures import Future
from concurrent.futures.thread import ThreadPoolExecutor

from judge_roomy import needs_room

STUCK = "waits for what nothing would ever do: there is one thread here, and others run in start(), one after the other"


def run_in_place():
    """Before the snapshot: Pyodide's own start needs nothing of it."""
    Thread = threading.Thread
    Thread.start, Thread.join, Thread.is_alive = start, join, is_alive
    threading.Condition.wait = wait
    ThreadPoolExecutor.submit = submit


def open_loops():
    """In each isolate: Pyodide has its own loop running by then."""
    asyncio.run = runners.run
    events._set_running_loop(None)
    events._event_loop_policy = Policy()


def start(self):
    """Start the thread's activity: here it runs to its end before this returns."""
    if not self._initialized:
        raise RuntimeError("thread.__init__() not called")
    if self._started.is_set():
        raise RuntimeError("threads can only be started once")
    here = threading.get_ident()
    self._set_ident()
    outer = threading._active.get(here)
    threading._active[here] = self
    self._started.set()
    try:
        self.run()
    except MemoryError:
        raise
    except BaseException as error:
        if needs_room(error):
            raise
        error.__traceback__ = without_start(error.__traceback__)
        self._invoke_excepthook(self)
    finally:
        self._judge_over = True
        if outer is None:
            del threading._active[here]
        else:
            threading._active[here] = outer


def without_start(traceback):
    """What a thread did itself, without what started it."""
    while traceback.tb_next is not None and traceback.tb_frame.f_globals in (globals(), vars(threading)):
        traceback = traceback.tb_next
    return traceback


def join(self, timeout=None):
    """Wait until the thread terminates: it has, when it was started."""
    if not self._initialized:
        raise RuntimeError("Thread.__init__() not called")
    if not self._started.is_set():
        raise RuntimeError("cannot join thread before it is started")
    if is_alive(self):
        raise RuntimeError("cannot join current thread")


def is_alive(self):
    """Return whether the thread is alive."""
    return self._started.is_set() and not getattr(self, "_judge_over", False)


def wait(self, timeout=None):
    """Wait until notified or until a timeout occurs: here nobody can notify meanwhile."""
    if not self._is_owned():
        raise RuntimeError("cannot wait on un-acquired lock")
    if timeout is None:
        raise RuntimeError(f"the program {STUCK}")
    time.sleep(max(0, timeout))
    return False


def submit(self, fn, /, *args, **kwargs):
    """Submits a callable to be executed with the given arguments: at once."""
    if self._shutdown:
        raise RuntimeError("cannot schedule new futures after shutdown")
    future = Future()
    future.set_running_or_notify_cancel()
    try:
        future.set_result(fn(*args, **kwargs))
    except MemoryError:
        raise
    except BaseException as error:
        if needs_room(error):
            raise
        future.set_exception(error)
    return future


class Waiting:
    """In the place of a selector."""

    @staticmethod
    def select(timeout=None):
        if timeout is None:
            raise RuntimeError("every task waits for another: this would never end")
        if timeout > 0:
            time.sleep(timeout)
        return []


class Loop(base_events.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self._selector = Waiting()
        self._clock_resolution = time.get_clock_info("monotonic").resolution

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


class Policy(events._BaseDefaultEventLoopPolicy):
    _loop_factory = Loop
