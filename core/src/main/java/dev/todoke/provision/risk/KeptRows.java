package dev.todoke.provision.risk;

import dev.todoke.provision.application.Range;
import dev.todoke.provision.extraction.RangeFilter;
import java.util.Arrays;

/// Places of the rows inside a range (範囲にある行).
final class KeptRows {

    private static final int SEX = 4;
    private static final int AGE = 5;
    private static final int PREFECTURE = 7;
    private static final int MUNICIPALITY = 10;
    private static final int ICD10 = 19;
    private static final int YEAR = 24;

    private KeptRows() {}

    static int[] of(RiskColumns columns, Range range) {
        var filter = new RangeFilter(range);
        var years = columns.column(YEAR);
        var prefectures = columns.column(PREFECTURE);
        var municipalities = columns.column(MUNICIPALITY);
        var sites = columns.column(ICD10);
        var sexes = columns.column(SEX);
        var ages = columns.column(AGE);
        var year = years.passing(filter::yearKept);
        var prefecture = prefectures.passing(filter::prefectureKept);
        var municipality = municipalities.passing(filter::municipalityKept);
        var site = sites.passing(filter::siteKept);
        var sex = sexes.passing(filter::sexKept);
        var age = ages.passing(filter::ageKept);
        var kept = new int[columns.rows()];
        int count = 0;
        for (int row = 0; row < columns.rows(); row++) {
            if (year[years.code(row)]
                    && site[sites.code(row)]
                    && sex[sexes.code(row)]
                    && age[ages.code(row)]
                    && (prefecture[prefectures.code(row)] || municipality[municipalities.code(row)])) {
                kept[count++] = row;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
