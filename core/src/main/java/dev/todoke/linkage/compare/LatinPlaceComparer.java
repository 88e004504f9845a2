package dev.todoke.linkage.compare;

import dev.todoke.linkage.latin.EditDistance;

/// Suburb and postcode together, since one follows from the other (地区と郵便番号の比較).
final class LatinPlaceComparer extends Comparer {

    private static final int BOTH = 1;
    private static final int POSTCODE = 2;
    private static final int SUBURB = 3;
    private static final int CLOSE = 4;
    private static final int AREA = 5;
    private static final int OTHER = 6;

    private final int suburb;
    private final int postcode;
    private final int area;
    private final TextDictionary suburbs;
    private final TextDictionary postcodes;

    LatinPlaceComparer(CompareSetting setting) {
        this.suburb = setting.slot(0);
        this.postcode = setting.slot(1);
        this.area = setting.slot(2);
        this.suburbs = setting.texts(0);
        this.postcodes = setting.texts(1);
    }

    @Override
    public int level(int[] x, int a, int[] y, int b) {
        int suburbA = x[a + suburb];
        int suburbB = y[b + suburb];
        int codeA = x[a + postcode];
        int codeB = y[b + postcode];
        boolean suburbKnown = suburbA != 0 && suburbB != 0;
        boolean codeKnown = codeA != 0 && codeB != 0;
        if (!suburbKnown && !codeKnown) {
            return 0;
        }
        boolean sameSuburb = suburbKnown && suburbA == suburbB;
        if (codeKnown && codeA == codeB) {
            return sameSuburb || suburbKnown && LatinWords.areClose(suburbs.text(suburbA), suburbs.text(suburbB))
                    ? BOTH
                    : POSTCODE;
        }
        if (sameSuburb) {
            return codeKnown && isOneSlip(codeA, codeB) ? BOTH : SUBURB;
        }
        boolean close = codeKnown && isOneSlip(codeA, codeB)
                || suburbKnown && LatinWords.areClose(suburbs.text(suburbA), suburbs.text(suburbB));
        if (close) {
            return CLOSE;
        }
        int areaA = x[a + area];
        return areaA != 0 && areaA == y[b + area] ? AREA : OTHER;
    }

    private boolean isOneSlip(int a, int b) {
        return EditDistance.isOneSlip(postcodes.text(a), postcodes.text(b));
    }
}
