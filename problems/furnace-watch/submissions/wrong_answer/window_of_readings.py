# Lost minutes do not count, so a window is the last width readings, however long they took.
from bisect import bisect_left, insort
from collections import deque


def rollingPercentile(heat, width, percent, least):
    last = deque()
    window = []
    shown = []
    for minute, reading in enumerate(heat):
        if reading is not None:
            last.append(reading)
            insort(window, reading)
            if len(last) > width:
                del window[bisect_left(window, last.popleft())]
        if minute >= width - 1:
            rank = (len(window) * percent + 99) // 100
            shown.append(window[rank - 1] if len(window) >= least else None)
    return shown
