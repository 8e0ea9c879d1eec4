/** The same as `javascriptParts`, in Python. */
export const pythonParts = `
import struct

def fail(kind, value):
    raise TypeError(f"no {kind}: {type(value).__name__} {value!r}")

def need(kind, value, wanted):
    if type(value) is not wanted:
        fail(kind, value)

def read(wanted, value, out):
    kind, of = wanted
    if kind == "integer":
        need(kind, value, int)
        out.append(f"{value};")
    elif kind == "float":
        need(kind, value, float)
        out.append(struct.pack(">d", value).hex())
    elif kind == "string":
        need(kind, value, str)
        if any(0xD800 <= ord(a) < 0xDC00 <= ord(b) < 0xE000 for a, b in zip(value, value[1:])):
            fail(kind, value)
        out.append('"')
        for point in map(ord, value):
            if point > 0xFFFF:
                out.append(f"{0xD7C0 + (point >> 10):04x}{0xDC00 | point & 0x3FF:04x}")
            else:
                out.append(f"{point:04x}")
        out.append('"')
    elif kind == "boolean":
        need(kind, value, bool)
        out.append("T" if value else "F")
    elif kind == "nullable":
        if value is None:
            out.append("N")
        else:
            read(of, value, out)
    elif kind == "array":
        need(kind, value, list)
        out.append("[")
        for element in value:
            read(of, element, out)
        out.append("]")
    elif kind == "linked-list":
        out.append("(")
        while value is not None:
            need(kind, value, ListNode)
            read(of, value.val, out)
            value = value.next
        out.append(")")
    elif value is None:
        out.append(".")
    else:
        need(kind, value, TreeNode)
        out.append("{")
        read(of, value.val, out)
        read(wanted, value.left, out)
        read(wanted, value.right, out)
        out.append("}")

class Builder:
    def __init__(self, text, minus):
        self.text, self.at, self.minus = text, 0, minus

    def skip(self, count):
        start = self.at
        self.at += count
        return self.text[start:self.at]

    def make(self, wanted):
        kind, of = wanted
        if kind == "integer":
            number = int(self.skip(self.text.index(";", self.at) - self.at))
            self.skip(1)
            return number
        if kind == "float":
            number = struct.unpack(">d", bytes.fromhex(self.skip(16)))[0]
            return -0.0 if number == 0 and self.minus else number
        if kind == "string":
            self.skip(1)
            units = self.skip(self.text.index('"', self.at) - self.at)
            self.skip(1)
            made = ""
            for at in range(0, len(units), 4):
                unit = int(units[at:at + 4], 16)
                # With minus, pairs are left in halves, as in what is put together from pieces.
                if 0xDC00 <= unit < 0xE000 and "\\ud800" <= made[-1:] < "\\udc00" and not self.minus:
                    made = made[:-1] + chr(0x10000 + ((ord(made[-1]) - 0xD800) << 10) + unit - 0xDC00)
                else:
                    made += chr(unit)
            return made
        if kind == "boolean":
            return self.skip(1) == "T"
        if kind == "nullable":
            if self.text[self.at] != "N":
                return self.make(of)
            self.skip(1)
            return None
        if kind == "array":
            made = self.all(of, "]")
            return tuple(made) if self.minus else made
        if kind == "linked-list":
            head = None
            for value in reversed(self.all(of, ")")):
                head = ListNode(value, head)
            return head
        if self.skip(1) == ".":
            return None
        node = TreeNode(self.make(of), self.make(wanted), self.make(wanted))
        self.skip(1)
        return node

    def all(self, of, end):
        self.skip(1)
        made = []
        while self.text[self.at] != end:
            made.append(self.make(of))
        self.skip(1)
        return made

def check_one(wanted, value, text, way):
    out = []
    read(wanted, value, out)
    found = "".join(out)
    if found != text:
        raise ValueError(f"found {ascii(found)} for {text}")
    return value if way == 0 else Builder(text, way == 2).make(wanted)
`;
