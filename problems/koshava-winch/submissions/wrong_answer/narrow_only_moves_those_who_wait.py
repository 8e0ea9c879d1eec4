# Narrowing changes the pull of the crew only if somebody is waiting.

# input [[2],[["signOn",5,1],["signOn",2,3],["narrow"],["haul"]]]; right: [null,null,true,3]; this: [null,null,true,4]
from bisect import bisect_left


class WinchList:
    def __init__(self, places):
        self.places = places
        self.people = []
        self.card = {}
        self.pull = 0
        self.now = 0

    def signOn(self, person, strength):
        self.signOff(person)
        self.now += 1
        card = (-strength, self.now, person)
        self.card[person] = card
        at = bisect_left(self.people, card)
        if at < self.places:
            self.pull += strength
            if len(self.people) >= self.places:
                self.pull += self.people[self.places - 1][0]
        self.people.insert(at, card)

    def signOff(self, person):
        card = self.card.pop(person, None)
        if card is None:
            return False
        at = bisect_left(self.people, card)
        if at < self.places:
            self.pull += card[0]
            if len(self.people) > self.places:
                self.pull -= self.people[self.places][0]
        del self.people[at]
        return True

    def widen(self):
        if len(self.people) > self.places:
            self.pull -= self.people[self.places][0]
        self.places += 1

    def narrow(self):
        if self.places == 1:
            return False
        if len(self.people) > self.places:
            self.pull += self.people[self.places - 1][0]
        self.places -= 1
        return True

    def weakest(self):
        crew = min(self.places, len(self.people))
        return self.people[crew - 1][2] if crew else -1

    def haul(self):
        pull = self.pull
        if self.people:
            self.signOff(self.people[0][2])
        return pull
