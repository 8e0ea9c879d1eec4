# If the job does not end behind the stone where it begins, it goes on past the last stone to stone 0.

# input [2,2,[[0,1,1,1]],1], right 2, this one 0
def missingCoats(
    rows: int,
    columns: int,
    jobs: list[list[int]],
    coats: int,
) -> int:
    diff = [[0] * (columns + 1) for _ in range(rows + 1)]
    for top, bottom, start, end in jobs:
        up, down = diff[top], diff[bottom + 1]
        up[start] += 1
        down[start] -= 1
        up[end + 1] -= 1
        down[end + 1] += 1
        if start >= end:
            up[0] += 1
            down[0] -= 1
    missing = 0
    above = [0] * columns
    for r in range(rows):
        paint = 0
        row = diff[r]
        for c in range(columns):
            above[c] += row[c]
            paint += above[c]
            if paint < coats:
                missing += coats - paint
    return missing
