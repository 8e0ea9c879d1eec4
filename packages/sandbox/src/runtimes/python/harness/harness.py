"""What the host calls, in this order: open, then for each test boot, call and end.

Answers are text, of which the first character says what they are:

    open  K compiled · S syntax error
    boot  K ready · M the function is missing · E threw · L out of memory
    call  R returned, as JSON · W wrong type · O too much · E threw · L out of memory
    end   K as fresh as before · D something is left of the test

Candidates can reach everything in here, as Python hides nothing. So the host believes no answer
before it has checked it, and nothing of this outlives the program.
"""

import json
import linecache
import sys
import typing
from types import ModuleType

from judge_codec import ListNode, Refusal, TooMuch, TreeNode, decode, encode, unpack
from judge_errors import describe_error, describe_syntax_error, own_frames
from judge_freshness import clean_up

state = {}


def answer_open(code, plan_json):
    plan = json.loads(plan_json)
    state["plan"] = plan
    file_name = plan["fileName"]
    try:
        state["code"] = compile(code, file_name, "exec", dont_inherit=True)
    except BaseException as error:
        return "S" + json.dumps(describe_syntax_error(error, file_name))
    lines = code.splitlines(keepends=True)
    linecache.cache[file_name] = (len(code), None, lines, file_name)
    return "K"


def answer_boot():
    plan = state["plan"]
    # Not "__main__": what stands below `if __name__ == "__main__"` is for running alone.
    module = ModuleType("solution")
    sys.modules["solution"] = module
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
    try:
        exec(state["code"], namespace)
        target = namespace.get(plan["name"])
        if not callable(target) and isinstance(namespace.get("Solution"), type):
            target = getattr(namespace["Solution"](), plan["name"], None)
    except BaseException as error:
        return answer_error(error)
    state["target"] = target
    return "K" if callable(target) else "M"


def answer_call(arguments_json, *blocks):
    plan = state["plan"]
    try:
        values = json.loads(arguments_json)
        for index, wanted in enumerate(plan["parameters"]):
            value = unpack(wanted, values[index], blocks) if blocks else values[index]
            values[index] = decode(wanted, value)
        target = state["target"]
        value = target(*values)
        return "R" + encode(plan["returns"], value, plan["outputLimit"])
    except Refusal as refusal:
        return "W" + json.dumps(refusal.args)
    except TooMuch:
        return "O"
    except BaseException as error:
        return answer_error(error)


def answer_error(error):
    if isinstance(error, MemoryError):
        return "L"
    try:
        file_name = state["plan"]["fileName"]
        return "E" + json.dumps([describe_error(error), own_frames(error, file_name)])
    except MemoryError:
        return "L"


def answer_end():
    state.pop("target", None)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
        return "K" if clean_up() else "D"
    except BaseException:
        return "D"
