// Both lists are read at once: a branch ends where Idir writes the sluice that it hangs under.
class TreeNode {
    long val;
    TreeNode left, right;
}

class Solution {
    long[] yamna, idir;
    int y = 0, d = 0;
    public TreeNode flowPlan(long[] yamna, long[] idir) {
        this.yamna = yamna;
        this.idir = idir;
        TreeNode root = branch(0);
        return y == yamna.length && d == idir.length ? root : null;
    }
    TreeNode branch(long stop) {
        if (d == idir.length || idir[d] == stop || y >= yamna.length) return null;
        long own = yamna[y++];
        TreeNode node = new TreeNode();
        node.left = branch(own);
        if (d < idir.length && idir[d] == own) d++;
        else { y = yamna.length + 1; return node; }
        node.right = branch(stop);
        node.val = own;
        if (node.left != null) node.val += node.left.val;
        if (node.right != null) node.val += node.right.val;
        return node;
    }
}
