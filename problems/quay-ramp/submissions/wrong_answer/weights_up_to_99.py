# Seen from the bottom, the heavier crates that come above are those of the weights up to 99.

# input: [[93,5,100]] right: 298 its answer: 0
def leastEffort(crates: list[int]) -> int:
    below = [0] * 101
    effort = 0
    for crate in reversed(crates):
        for heavy in range(crate + 1, 100):
            if below[heavy]:
                effort += below[heavy] * (heavy + crate)
        below[crate] += 1
    return effort
