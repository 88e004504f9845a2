package dev.todoke.linkage.compare;

/// Given and family name exchanged, or taken apart in another way (欧文の姓名の入れかわり・区切りちがい).
///
/// Without either there is nothing to compare, and the name parts are compared one by one.
final class LatinWholeName extends Comparer {

    private static final int EXCHANGED = 1;
    private static final int PARTS_EQUAL = 2;
    private static final int PARTS_WITHIN = 3;

    private final int given;
    private final int family;
    private final int parts;
    private final TextDictionary givenTexts;
    private final TextDictionary familyTexts;
    private final TextDictionary partTexts;

    LatinWholeName(CompareSetting setting) {
        this.given = setting.slot(0);
        this.family = setting.slot(1);
        this.parts = setting.slot(2);
        this.givenTexts = setting.texts(0);
        this.familyTexts = setting.texts(1);
        this.partTexts = setting.texts(2);
    }

    /// Equal parts need no look at the texts.
    @Override
    public int quickLevel(int[] x, int a, int[] y, int b) {
        return x[a + given] == y[b + given] && x[a + family] == y[b + family] ? 0 : -EXCHANGED;
    }

    @Override
    public int level(int[] x, int a, int[] y, int b) {
        int givenA = x[a + given];
        int givenB = y[b + given];
        int familyA = x[a + family];
        int familyB = y[b + family];
        if (givenA == givenB && familyA == familyB) {
            return 0;
        }
        if (givenA != 0
                && givenB != 0
                && familyA != 0
                && familyB != 0
                && givenA != givenB
                && familyA != familyB
                && crossed(givenA, familyB, givenB, familyA)) {
            return EXCHANGED;
        }
        int partsA = x[a + parts];
        int partsB = y[b + parts];
        return partsA == 0 || partsB == 0 ? 0 : parts(partTexts.text(partsA), partTexts.text(partsB), partsA == partsB);
    }

    /// One way must be equal; a slip is allowed in the other.
    private boolean crossed(int givenA, int familyB, int givenB, int familyA) {
        boolean one = givenTexts.text(givenA).equals(familyTexts.text(familyB));
        boolean other = givenTexts.text(givenB).equals(familyTexts.text(familyA));
        return one && (other || LatinWords.areClose(givenTexts.text(givenB), familyTexts.text(familyA)))
                || other && LatinWords.areClose(givenTexts.text(givenA), familyTexts.text(familyB));
    }

    private static int parts(String a, String b, boolean equal) {
        int fewest = Math.min(LatinWords.count(a), LatinWords.count(b));
        if (fewest < 2) {
            return 0;
        }
        if (equal) {
            return PARTS_EQUAL;
        }
        return LatinWords.shared(a, b) == fewest ? PARTS_WITHIN : 0;
    }
}
