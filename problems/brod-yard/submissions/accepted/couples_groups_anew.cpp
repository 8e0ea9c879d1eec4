// Cuts the train into groups that keep their vehicles, turns them in place and couples them again.
struct Group {
    ListNode *van, *last;
    long long weight;
};

class Solution {
    static Group finish(ListNode* van) {
        Group group{van, van, 0};
        for (ListNode* wagon = van->next; wagon; wagon = wagon->next) {
            group.weight += wagon->val;
            group.last = wagon;
        }
        if (van->next && group.last->val > van->next->val) {
            ListNode *first = van->next, *turned = nullptr;
            for (ListNode* wagon = first; wagon;) {
                ListNode* next = wagon->next;
                wagon->next = turned;
                turned = wagon;
                wagon = next;
            }
            van->next = turned;
            group.last = first;
        }
        return group;
    }

public:
    ListNode* makeUpTrain(ListNode* train) {
        vector<ListNode*> vans;
        ListNode* before = nullptr;
        for (ListNode* vehicle = train; vehicle;) {
            ListNode* next = vehicle->next;
            if (vehicle->val == 0) {
                vans.push_back(vehicle);
                if (before) before->next = nullptr;
            }
            before = vehicle;
            vehicle = next;
        }
        vector<Group> groups;
        for (ListNode* van : vans) groups.push_back(finish(van));
        auto heaviest = max_element(groups.begin(), groups.end(), [](const Group& a, const Group& b) {
            return a.weight < b.weight;
        });
        rotate(groups.begin(), heaviest, heaviest + 1);
        for (size_t i = 0; i + 1 < groups.size(); i++) groups[i].last->next = groups[i + 1].van;
        groups.back().last->next = nullptr;
        return groups[0].van;
    }
};
