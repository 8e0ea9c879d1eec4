"""How a program is compiled for the second way, in which there are 64 bits: see roomy.py."""

import ast
from collections import deque

from judge_roomy import GREATEST, MOST, clamp, length, narrow_len

# Kinds whose making takes memory for as many parts as the number, or the range, says.
FILLED = (bytearray, bytes, list, sorted, tuple)
FILLED_NAMES = frozenset(each.__name__ for each in FILLED)


def fitting(function, value):
    """What `function` is given, unless only memory would end what it makes of that."""
    is_range = type(value) is range and function in FILLED
    if is_range or type(value) is int and function in (bytearray, bytes):
        if MOST < (length(value) if is_range else value) <= GREATEST:
            raise MemoryError
    return value


# Methods of the built-in kinds that take a number, which may be `sys.maxsize`.
COUNTING = frozenset(
    "center expandtabs find index insert ljust pop read readline replace rfind rjust rsplit split zfill".split()
)


class Clamp(ast.NodeTransformer):
    """
    Puts the numbers that such methods get through `clamp`, and turns through what they mean. Where memory
    was to be filled, what fills it too, which costs every multiplication a call.
    """

    def __init__(self, fills):
        self.fills = fills

    def visit_BinOp(self, node):
        self.generic_visit(node)
        name = FILLS.get(type(node.op)) if self.fills else None
        return self.call(name, node.left, node.right, at=node) if name else node

    def visit_AugAssign(self, node):
        self.generic_visit(node)
        name = FILLS.get(type(node.op)) if self.fills else None
        if name is None:
            return node
        target = node.target
        if isinstance(target, ast.Name):
            value = self.call(name, ast.Name(target.id, ast.Load()), node.value, ast.Constant(True), at=node)
            return ast.copy_location(ast.Assign([target], value), node)
        # What stands before the `.` or the brackets, and in them, is asked for once.
        parts = {"__whole__": target.value}
        if isinstance(target, ast.Subscript):
            parts["__at__"] = index_of(target.slice)
        kept = [ast.Assign([ast.Name(each, ast.Store())], part) for each, part in parts.items()]
        now, then = (part_named(target, context) for context in (ast.Load(), ast.Store()))
        value = self.call(name, now, node.value, ast.Constant(True), at=node)
        made = [*kept, ast.Assign([then], value)]
        return [ast.fix_missing_locations(ast.copy_location(each, node)) for each in made]

    def visit_Starred(self, node):
        self.generic_visit(node)
        if isinstance(node.ctx, ast.Load):
            listing = ast.Name("__list__", ast.Load())
            node.value = self.call("__fitting__", listing, node.value, at=node.value)
        return node

    def visit_Call(self, node):
        self.generic_visit(node)
        function = node.func
        if isinstance(function, ast.Attribute):
            if function.attr in COUNTING:
                node.args = [self.call("__clamp__", part) for part in node.args]
            elif function.attr == "rotate" and narrow_len(node.args) == 1:
                return self.call("__rotate__", function.value, *node.args, at=node)
        if isinstance(function, ast.Name):
            if function.id == "deque":
                for part in node.keywords:
                    if part.arg == "maxlen":
                        part.value = self.call("__clamp__", part.value)
            elif function.id in FILLED_NAMES and node.args and not isinstance(node.args[0], ast.Starred):
                node.args[0] = self.call("__fitting__", function, node.args[0], at=node.args[0])
        return node

    @staticmethod
    def call(name, *parts, at=None):
        if isinstance(parts[0], ast.Starred | ast.Constant) and at is None:
            return parts[0]
        called = ast.Call(ast.Name(name, ast.Load()), list(parts), [])
        return ast.fix_missing_locations(ast.copy_location(called, at or parts[0]))


def part_named(target, context):
    """The same attribute, or item, of what is kept by name."""
    whole = ast.Name("__whole__", ast.Load())
    if isinstance(target, ast.Attribute):
        return ast.Attribute(whole, target.attr, context)
    return ast.Subscript(whole, ast.Name("__at__", ast.Load()), context)


def index_of(index):
    """What stands between brackets, as a value."""
    if isinstance(index, ast.Slice):
        bounds = [each or ast.Constant(None) for each in (index.lower, index.upper, index.step)]
        return ast.Call(ast.Name("__slice__", ast.Load()), bounds, [])
    if isinstance(index, ast.Tuple):
        index.elts = [index_of(each) for each in index.elts]
    return index


def compile_roomy(code, file_name, fills):
    """None of code so deep, or so long, that it can be compiled only as it is."""
    try:
        tree = Clamp(fills).visit(ast.parse(code, file_name))
        return compile(tree, file_name, "exec", dont_inherit=True)
    except (RecursionError, MemoryError):
        return None


def names_of_room():
    return {
        "__clamp__": clamp,
        "__fitting__": fitting,
        "__list__": list,
        "__rotate__": rotate,
        "__shifted__": shifted,
        "__slice__": slice,
        "__times__": times,
    }


# What fills memory by the number that it is given.
FILLS = {ast.Mult: "__times__", ast.LShift: "__shifted__"}
REPEATED = (bytearray, bytes, deque, list, str, tuple)


def times(one, other, in_place=False):
    """`one * other`; of a sequence that 64 bits could count, but no memory holds, a MemoryError."""
    try:
        if not in_place:
            return one * other
        one *= other
        return one
    except OverflowError:
        count = other if type(one) in REPEATED else one
        if count is one and type(other) not in REPEATED or type(count) is not int or abs(count) > GREATEST:
            raise
        # Of nothing, or less than no times, it is nothing.
        sequence = one if count is other else other
        if count < 0 or not sequence:
            count = 0
        elif type(sequence) is deque and sequence.maxlen is not None:
            # No more than it keeps.
            count = -(-sequence.maxlen // narrow_len(sequence))
        else:
            raise MemoryError from None
        if not in_place or sequence is other:
            return sequence * count
        # It may have other names.
        one *= count
        return one


def shifted(one, other, in_place=False):
    """`one << other`, likewise."""
    try:
        if not in_place:
            return one << other
        one <<= other
        return one
    except OverflowError:
        if type(one) is int and type(other) is int and other <= GREATEST:
            raise MemoryError from None
        raise


def rotate(values, count):
    if type(values) is deque and type(count) is int and not -MOST <= count <= MOST:
        # Whole turns change nothing.
        count = count % narrow_len(values) if values else 0
    return values.rotate(count)
