# The first eleven letters are enough to put the names into alphabetical order.

# input [["babababaababab","babababaabab"],["?babababaab","?babababaaba"]], right ["babababaabab","babababaabab"], this one ["babababaababab","babababaababab"]
def whoWasMeant(ships: list[str], book: list[str]) -> list[str]:
    names = sorted(ships, key=lambda s: s[:11])
    rank = {s: i for i, s in enumerate(names)}
    lead = {}
    for i, s in enumerate(names):
        for k in range(len(s), 0, -1):
            if s[:k] in lead:
                break
            lead[s[:k]] = i
    visits = [0] * len(names)
    out = []
    for line in book:
        text = line[1:]
        if line[0] == "?":
            out.append(names[lead[text]] if text in lead else "")
        else:
            me = rank[text]
            visits[me] += 1
            # from the longest beginning to the shortest: who does not lead there leads nowhere above
            while text:
                other = lead[text]
                if (-visits[me], me) > (-visits[other], other):
                    break
                lead[text] = me
                text = text[:-1]
    return out
