# In order of the strongest bath, each cheese goes into the newest bath that has a place; if it cannot stand that one, a new bath is needed.

# input [[3,0,0,3,1,5],[7,2,3,9,9,6],3], right 2, this one 3
def fewestBaths(
    weakest: list[int],
    strongest: list[int],
    places: int,
) -> int:
    open_baths = []  # strength and free places, ascending by strength
    baths = 0
    for high, low in sorted(zip(strongest, weakest)):
        if open_baths and open_baths[-1][0] >= low:
            open_baths[-1][1] -= 1
        else:
            baths += 1
            open_baths.append([high, places - 1])
        if open_baths[-1][1] == 0:
            open_baths.pop()
    return baths
