# At a difference the next letters tell what happened: left out, put in, or else replaced.
def slipsBetween(first, second, most):
    i = j = slips = 0
    while i < len(first) and j < len(second):
        if first[i] == second[j]:
            i += 1
            j += 1
            continue
        slips += 1
        if slips > most:
            return -1
        if i + 1 < len(first) and first[i + 1] == second[j]:
            i += 1
        elif j + 1 < len(second) and first[i] == second[j + 1]:
            j += 1
        else:
            i += 1
            j += 1
    slips += len(first) - i + len(second) - j
    return slips if slips <= most else -1
