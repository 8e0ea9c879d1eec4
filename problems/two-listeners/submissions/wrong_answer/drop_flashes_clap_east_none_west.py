# "Drop the flashes that no clap in the east or none in the west fits; of the others, as many can be confirmed as the weaker side can match" (the two sides may match different ones).
def confirmedFlashes(flash, east, west, eastDelay, westDelay):
    def heard(flashes, claps, delay):
        kept = []
        j = 0
        for f in flashes:
            while j < len(claps) and claps[j] < f + delay[0]:
                j += 1
            if j == len(claps):
                break
            if claps[j] <= f + delay[1]:
                kept.append(f)
        return kept

    def match(flashes, claps, delay):
        number = 0
        j = 0
        for f in flashes:
            while j < len(claps) and claps[j] < f + delay[0]:
                j += 1
            if j < len(claps) and claps[j] <= f + delay[1]:
                number += 1
                j += 1
        return number

    left = heard(heard(flash, east, eastDelay), west, westDelay)
    return min(match(left, east, eastDelay), match(left, west, westDelay))
