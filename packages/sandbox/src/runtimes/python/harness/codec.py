"""Arguments from JSON to what candidates work with, and what they return back to JSON, checked.

A type is a dictionary, as codec-plan.ts writes it: kind, of, plain, description.
"""

import json
import math
from json.encoder import c_make_encoder, encode_basestring
from itertools import chain, islice

from judge_show import describe, is_a, show

GREATEST_INTEGER = 2**53 - 1

# As json.dumps makes one for every value: no escapes, no spaces. Nothing that is written has cycles.
write_parts = c_make_encoder(None, None, encode_basestring, None, ":", ",", False, False, True)
# As json.loads has it, without what it looks for around the text.
read_part = json.JSONDecoder().scan_once


def read(text):
    return read_part(text, 0)[0]



class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        return f"ListNode(val={self.val!r}, next={'None' if self.next is None else '...'})"


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self):
        left = "None" if self.left is None else "..."
        right = "None" if self.right is None else "..."
        return f"TreeNode(val={self.val!r}, left={left}, right={right})"


class Refusal(Exception):
    """The returned value is none of the declared type. Carries the reason and the value as text."""


class TooMuch(Exception):
    """The returned value is longer than the output limit."""


def unpack(wanted, value, blocks):
    """Puts lists in the place of numbers of blocks. How they lie there is told at `CallInput`."""
    of = wanted["of"]
    if value is None or of is None:
        return value
    if wanted["kind"] == "nullable":
        return unpack(of, value, blocks)
    if wanted["kind"] == "binary-tree":
        return value
    if type(value) is int:
        return build(wanted, value, blocks)
    return [unpack(of, element, blocks) for element in value] if of["of"] else value


def build(wanted, first, blocks):
    lengths = []
    while wanted["of"]["of"]:
        lengths.append(blocks[first + len(lengths)].tolist())
        wanted = wanted["of"]
    values = blocks[first + len(lengths)].tolist()
    if wanted["of"]["kind"] == "integer" and values and type(values[0]) is float:
        values = list(map(int, values))
    for sizes in reversed(lengths):
        elements = iter(values)
        values = [list(islice(elements, size)) for size in sizes]
    return values


def decode(wanted, value):
    if wanted["plain"] or value is None:
        return value
    kind, of = wanted["kind"], wanted["of"]
    if kind == "float":
        return float(value)
    if kind == "array" and of["kind"] == "float":
        return list(map(float, value))
    if kind == "nullable":
        return decode(of, value)
    if kind == "array":
        return [decode(of, element) for element in value]
    if kind == "linked-list":
        head = None
        for element in reversed(value):
            head = ListNode(decode(of, element), head)
        return head
    return decode_tree(of, value)


def decode_tree(of, values):
    if not values:
        return None
    nodes = [None if value is None else TreeNode(decode(of, value)) for value in values]
    # Every node takes the next two slots, and only slots that are not null become nodes.
    slots = iter(nodes)
    root = next(slots)
    for node in nodes:
        if node is not None:
            node.left = next(slots, None)
            node.right = next(slots, None)
    return root


def encode(wanted, value, limit):
    """The value as JSON.

    Raises Refusal or TooMuch, or whatever the candidate's own objects raise while they are read.
    """
    if not is_plain(wanted, value, limit):
        value = Walk(value, limit).walk(wanted, value)
    text = "".join(write_parts(value, 0))
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            # Half of a surrogate pair: only an escape brings it across.
            text = json.dumps(value, separators=(",", ":"))
    if len(text) > limit:
        raise TooMuch
    return text


def is_plain(wanted, value, limit):
    """Whether the value is right as it stands, found out at C speed. False means: look closer."""
    level = [value]
    kind = wanted["kind"]
    while kind == "array":
        if not set(map(type, level)) <= {list, tuple}:
            return False
        if sum(map(len, level)) * 2 > limit:
            raise TooMuch
        level = list(chain.from_iterable(level))
        wanted = wanted["of"]
        kind = wanted["kind"]
    types = set(map(type, level))
    if kind == "integer":
        if not types <= {int}:
            return False
        return not level or -GREATEST_INTEGER <= min(level) and max(level) <= GREATEST_INTEGER
    if kind == "float":
        # Zero may be -0.0, and an integer may be beyond every float.
        return types <= {float} and all(map(math.isfinite, level)) and 0.0 not in level
    if kind == "string":
        return types <= {str}
    return kind == "boolean" and types <= {bool}


class Walk:
    """Goes through a returned value with care, and copies it."""

    def __init__(self, whole, limit):
        self.whole = whole
        self.budget = limit
        self.path = []

    def spend(self, characters):
        # Each element is at least one character and a comma, so this is never too strict.
        self.budget -= characters
        if self.budget < 0:
            raise TooMuch

    def refuse(self, reason):
        raise Refusal(reason, show(self.whole))

    def mismatch(self, wanted, part, hint=""):
        where = "".join(f"[{index}]" for index in self.path)
        where = f" at {where}" if where else ""
        expected = wanted["description"]
        self.refuse(f"returned {describe(part)}{where} where {expected} was expected{hint}")

    def walk(self, wanted, part):
        self.spend(2)
        return getattr(self, "walk_" + wanted["kind"].replace("-", "_"))(wanted, part)

    def walk_integer(self, wanted, part):
        if is_a(part, int) and not is_a(part, bool):
            number = int.__add__(part, 0)
            if -GREATEST_INTEGER <= number <= GREATEST_INTEGER:
                return number
            self.mismatch(wanted, part, " (within ±(2^53 - 1))")
        if is_a(part, float) and math.isfinite(part) and part == int(part):
            self.mismatch(wanted, part, "; it is a float: // divides integers, int() converts")
        return self.mismatch(wanted, part)

    def walk_float(self, wanted, part):
        if is_a(part, float):
            # -0.0 becomes 0.0.
            number = float.__add__(part, 0.0)
        elif is_a(part, int) and not is_a(part, bool):
            try:
                number = int.__float__(part)
            except OverflowError:
                return self.mismatch(wanted, part)
        else:
            return self.mismatch(wanted, part)
        return number if math.isfinite(number) else self.mismatch(wanted, part)

    def walk_string(self, wanted, part):
        if not is_a(part, str):
            return self.mismatch(wanted, part)
        text = str.__str__(part)
        self.spend(len(text))
        return text

    def walk_boolean(self, wanted, part):
        return part if part is True or part is False else self.mismatch(wanted, part)

    def walk_nullable(self, wanted, part):
        return None if part is None else self.walk(wanted["of"], part)

    def walk_array(self, wanted, part):
        if is_a(part, list):
            elements = list.__iter__(part)
        elif is_a(part, tuple):
            elements = tuple.__iter__(part)
        else:
            hint = "; list(…) makes one" if hasattr(type(part), "__iter__") else ""
            return self.mismatch(wanted, part, "" if is_a(part, str | dict) else hint)
        return self.walk_all(wanted["of"], elements)

    def walk_all(self, of, elements):
        path = self.path
        path.append(0)
        out = []
        for index, element in enumerate(elements):
            path[-1] = index
            out.append(self.walk(of, element))
        path.pop()
        return out

    def walk_linked_list(self, wanted, part):
        return self.walk_all(wanted["of"], self.list_values(wanted, part))

    def list_values(self, wanted, node):
        # Holds on to the nodes: the address of one that is gone may be that of the next.
        seen = {}
        if node is not None and not hasattr(node, "val"):
            # The path, which tells of a place in the list, is not about the list itself.
            self.path.pop()
            self.mismatch(wanted, node)
        while node is not None:
            if id(node) in seen:
                self.refuse(f"returned a linked list with a cycle after node {len(seen)}")
            seen[id(node)] = node
            if not hasattr(node, "val"):
                self.mismatch(wanted, node)
            yield node.val
            node = getattr(node, "next", None)

    def walk_binary_tree(self, wanted, part):
        seen = set()
        queue = [part]
        out = []
        used = 0
        for index, node in enumerate(queue):
            if node is None:
                self.spend(5)
                out.append(None)
                continue
            self.path.append(index)
            if not hasattr(node, "val"):
                self.mismatch(wanted, node)
            if id(node) in seen:
                self.refuse("returned a tree in which a node is reached twice")
            seen.add(id(node))
            out.append(self.walk(wanted["of"], node.val))
            self.path.pop()
            queue.append(getattr(node, "left", None))
            queue.append(getattr(node, "right", None))
            used = index + 1
        return out[:used]
