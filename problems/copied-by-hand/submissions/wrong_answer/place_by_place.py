# Letters at the same place either agree or are a slip, and what one text is longer by is slips too.
def slipsBetween(first, second, most):
    slips = sum(a != b for a, b in zip(first, second)) + abs(len(first) - len(second))
    return slips if slips <= most else -1
