# One dictionary from each beginning to the ship guessed for it at present.
def whoWasMeant(ships, book):
    visits = dict.fromkeys(ships, 0)
    guess = {}

    def update(ship):
        count = visits[ship]
        for length in range(1, len(ship) + 1):
            beginning = ship[:length]
            other = guess.get(beginning)
            if other is None:
                guess[beginning] = ship
            elif other != ship:
                theirs = visits[other]
                if count > theirs or (count == theirs and ship < other):
                    guess[beginning] = ship

    for ship in ships:
        update(ship)
    answer = []
    for line in book:
        rest = line[1:]
        if line[0] == "+":
            visits[rest] += 1
            update(rest)
        else:
            answer.append(guess.get(rest, ""))
    return answer
