# Sorts every window anew.
def rollingPercentile(heat, width, percent, least):
    shown = []
    for end in range(width, len(heat) + 1):
        window = sorted(one for one in heat[end - width : end] if one is not None)
        rank = -(-len(window) * percent // 100)
        shown.append(window[rank - 1] if len(window) >= least else None)
    return shown
