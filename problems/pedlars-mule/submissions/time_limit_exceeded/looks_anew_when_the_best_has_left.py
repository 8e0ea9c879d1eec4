# The best load to build on is remembered, and looked for anew when its pieces are more than there are, which
# with gains that rise from kind to kind is each time.
def bestLoad(goods, strength):
    best = [0] * (strength + 1)
    for weight, gain, stock, crate in goods:
        loads = best[:]
        for rest in range(min(weight, strength - crate + 1)):
            value, top = [], -1
            for pieces, room in enumerate(range(rest, strength - crate + 1, weight)):
                if 0 <= top < pieces - stock:
                    top = max(range(pieces - stock, pieces), key=lambda at: (value[at], at))
                if top >= 0:
                    loads[room + crate] = max(loads[room + crate], value[top] + pieces * gain)
                value.append(best[room] - pieces * gain)
                if top < 0 or value[pieces] >= value[top]:
                    top = pieces
        best = loads
    return best[strength]
