# While a reading is lost the furnace is as hot as it was, so the last reading stands in for it.
from bisect import bisect_left, insort


def rollingPercentile(heat, width, percent, least):
    filled = []
    for reading in heat:
        filled.append(filled[-1] if reading is None and filled else reading)
    window = []
    shown = []
    count = 0
    for minute, reading in enumerate(filled):
        count += heat[minute] is not None
        if reading is not None:
            insort(window, reading)
        if minute >= width:
            count -= heat[minute - width] is not None
            if filled[minute - width] is not None:
                del window[bisect_left(window, filled[minute - width])]
        if minute >= width - 1:
            rank = (len(window) * percent + 99) // 100
            shown.append(window[rank - 1] if count >= least else None)
    return shown
