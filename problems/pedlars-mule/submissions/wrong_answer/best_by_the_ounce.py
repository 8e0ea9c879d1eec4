# Greedy: kinds in the order of gain per ounce, crate included; as many pieces as fit.
def bestLoad(goods, strength):
    total = 0
    order = sorted(goods, key=lambda g: -g[1] * g[2] / (g[0] * g[2] + g[3]))
    for weight, gain, stock, crate in order:
        pieces = min(stock, (strength - crate) // weight)
        if pieces > 0:
            total += pieces * gain
            strength -= crate + pieces * weight
    return total
