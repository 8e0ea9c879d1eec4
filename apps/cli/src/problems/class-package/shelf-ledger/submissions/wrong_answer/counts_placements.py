# Counts placements, because each of them is on a row.
class ShelfLedger:
    def __init__(self, rows: int):
        self.tree = [0] * (rows + 1)
        self.used = []

    def place(self, row: int, crates: int) -> None:
        self.used.append(row)
        at = row + 1
        while at < len(self.tree):
            self.tree[at] += crates
            at += at & -at

    def _below(self, row: int) -> int:
        total = 0
        while row > 0:
            total += self.tree[row]
            row &= row - 1
        return total

    def total(self, first: int, last: int) -> int:
        return self._below(last + 1) - self._below(first)

    def rowsUsed(self) -> int:
        return len(self.used)
