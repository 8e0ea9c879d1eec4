# The classic edit distance: every swallowed letter counts a fade of its own.
def leastTrouble(sent, heard, fade, noise, slip):
    row = [j * noise for j in range(len(heard) + 1)]
    for i, letter in enumerate(sent):
        new = [(i + 1) * fade]
        for j, other in enumerate(heard):
            new.append(
                min(
                    row[j] + (0 if letter == other else slip),
                    row[j + 1] + fade,
                    new[j] + noise,
                )
            )
        row = new
    return row[-1]
