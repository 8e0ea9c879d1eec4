"""What the host calls: begin, open, then for each test boot and call, or run, and end.

Answers are text, of which the first character says what they are:

    begin addresses of what is to be watched, and of what is put back by hand, as JSON
    open  K compiled, and tame · U compiled, but it might leave something behind · S syntax error;
          W after the first two, where warnings of the compiler are printed
    boot  K ready · M the function or class is missing · E threw · V, F as E, but see roomy.py · L out of memory
    run   boot and call in one: as boot, unless that was K, else as call
    call  R returned, as JSON · W wrong type · O too much · E threw · V, F as E · L out of memory
    end   K as fresh as before, unless a watcher saw a change · D something is left of the test

Of a class, W and E also tell the number of the call.

Candidates can reach everything in here, as Python hides nothing. So the host believes no answer
before it has checked it, and nothing of this outlives the program.
"""

import asyncio
import json
import linecache
import sys
import typing
import warnings
from types import CoroutineType, ModuleType

from judge_by_text import attributes
from judge_codec import ListNode, Refusal, TooMuch, TreeNode, decode, encode, read, unpack
from judge_errors import (
    CANNOT_BE_READ,
    MOST_OF_LINE,
    describe_error,
    describe_syntax_error,
    mro_of,
    places_of,
    refuse_second_definition,
)
from judge_freshness import SOLUTION, by_hand, clean_up, remember, remember_modules, remember_warned, watched
from judge_in_place import open_loops
from judge_libraries import add_libraries, names_of_libraries
from judge_roomy import lacks_memory, make_room, needs_room, remember_program
from judge_roomy_code import compile_roomy, names_of_room
from judge_seal import seal
from judge_tame import attribute_dictionaries, is_tame
from judge_warm import warm

state = {}


def answer_begin():
    seal()
    open_loops()
    own = [sys.modules.pop(name) for name in list(sys.modules) if name.startswith("judge_")]
    main = vars(sys.modules["__main__"])
    for name in [name for name in main if not name.startswith("__")]:
        del main[name]
    remember()
    modules, classes = json.loads(watched(own))
    return json.dumps([modules + attributes + attribute_dictionaries(), classes, by_hand()])


def answer_open(code, plan_json):
    plan = json.loads(plan_json)
    state["plan"] = plan
    file_name, roomy = plan["fileName"], plan["roomy"]
    lines = code.splitlines(keepends=True)
    # The compiler's warnings show their lines.
    keep_lines(file_name, [line.strip()[:MOST_OF_LINE] for line in lines])
    warnings.onceregistry.clear()
    try:
        refuse_second_definition(code, plan["name"], file_name)
        state["code"] = compile(code, file_name, "exec", dont_inherit=True)
        # Of the text itself: what is compiled otherwise may look harmless, or not.
        tame = is_tame(state["code"])
        remember_program(state["code"], roomy)
        if plan["libraries"]:
            add_libraries()
            remember_modules()
        if roomy:
            make_room()
            remember_modules()
            state["code"] = compile_roomy(code, file_name, roomy == "filling") or state["code"]
    except BaseException as error:
        keep_lines(file_name, lines)
        return "S" + json.dumps(describe_syntax_error(error, file_name))
    keep_lines(file_name, lines)
    remember_warned()
    warned = "W" if warnings.onceregistry else ""
    sys.stderr.flush()
    return ("K" if tame else "U") + warned


def keep_lines(file_name, lines):
    linecache.cache[file_name] = (0, None, lines, file_name)


def answer_boot():
    plan = state["plan"]
    # Not "__main__": what stands below `if __name__ == "__main__"` is for running alone.
    module = ModuleType(SOLUTION)
    sys.modules[SOLUTION] = module
    namespace = module.__dict__
    namespace.update(
        ListNode=ListNode,
        TreeNode=TreeNode,
        # As starter code on well-known sites has them without importing.
        List=typing.List,
        Dict=typing.Dict,
        Set=typing.Set,
        Tuple=typing.Tuple,
        Optional=typing.Optional,
    )
    if plan["libraries"]:
        namespace.update(names_of_libraries())
        # What the program is to define counts only when it does.
        namespace.pop(plan["name"], None)
    if plan["roomy"]:
        namespace.update(names_of_room())
    try:
        exec(state["code"], namespace)
        target = namespace.get(plan["name"])
        holder = namespace.get("Solution")
        if not callable(target) and holder is not None:
            target = getattr(holder() if isinstance(holder, type) else holder, plan["name"], None)
    except BaseException as error:
        return answer_error(error)
    state["target"] = target
    return "K" if callable(target) else "M"


def answer_run(*given):
    booted = answer_boot()
    return answer_call(*given) if booted == "K" else booted


def answer_call(arguments_json, *packed):
    plan = state["plan"]
    try:
        formats, *blocks = packed or [""]
        blocks = [memoryview(block).cast(format) for block, format in zip(blocks, formats)]
        values = read(arguments_json)
        if plan["methods"] is None:
            value = awaited(state["target"](*decode_all(plan["parameters"], values, blocks)))
            return "R" + encode(plan["returns"], value, plan["outputLimit"])
        return "R[" + ",".join(replay(plan, *values)) + "]"
    except Refusal as refusal:
        return "W" + json.dumps([*refusal.args, *place()])
    except TooMuch:
        return "O"
    except BaseException as error:
        return answer_error(error)


def decode_all(parameters, values, blocks=()):
    if blocks:
        values = [unpack(wanted, value, blocks) for wanted, value in zip(parameters, values)]
    return [decode(wanted, value) for wanted, value in zip(parameters, values)]


def awaited(value, run=None):
    """What an `async def` gives, as if its caller had awaited it."""
    return (run or asyncio.run)(value) if type(value) is CoroutineType else value


def replay(plan, construct, calls):
    """
    Makes one object and calls its methods. Each result is read at once: it may change later. What one
    call leaves to an event loop, as a task that waits, is there in the next.
    """
    runner = asyncio.Runner()
    try:
        yield from replay_on(runner, plan, construct, calls)
    finally:
        runner.close()


def replay_on(runner, plan, construct, calls):
    left = plan["outputLimit"]
    state["call"] = 0
    subject = state["target"](*decode_all(plan["parameters"], construct))
    for number, (name, *values) in enumerate(calls, 1):
        state["call"] = number
        method = plan["methods"][name]
        bound = getattr(subject, name, MISSING)
        if bound is MISSING:
            raise NoMethod(f"{plan['name']} has no method `{name}`: write it in the class")
        value = awaited(bound(*decode_all(method["parameters"], values)), runner.run)
        wanted = method["returns"]
        text = "null" if wanted is None else encode(wanted, value, left)
        left -= len(text) + 1
        if left < 0:
            raise TooMuch
        yield text


MISSING = object()


class NoMethod(Exception):
    """The candidate's class lacks a method. The message says so to them."""


def place():
    """Where in the calls on a class something went wrong, 0 being the constructor."""
    return [state["call"]] if "call" in state else []


def answer_error(error):
    try:
        # Neither what an error says of its class is believed, nor a function that the program may have put
        # in the place of ours.
        kinds = mro_of(type(error))
        if MemoryError in kinds or lacks_memory(error):
            return "L"
        if NoMethod in kinds:
            return "E" + json.dumps([str(error), "", *place()])
        frames = places_of(error, state["plan"]["fileName"])
        kind = needs_room(error) or "E"
        return kind + json.dumps([describe_error(error, state["plan"]["libraries"]), frames, *place()])
    except MemoryError:
        return "L"
    except BaseException:
        return "E" + json.dumps([CANNOT_BE_READ, "", *place()])


def answer_warm(program, plan_json, arguments_json):
    warm()
    for _ in range(20):
        answer_open(program, plan_json)
        answer_boot()
        answer_call(arguments_json)
        answer_end()
    return "K"


def answer_end(touched="T"):
    state.pop("target", None)
    state.pop("call", None)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
        clean_up(touched == "T")
        return "K"
    except BaseException:
        return "D"
