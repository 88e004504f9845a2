package dev.todoke.provision.extraction;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Tables;
import dev.todoke.provision.application.Range;

/// Whether a tumour lies inside the approved range (情報の範囲による選び出し).
record RangeFilter(Range range) {

    private static final CodeTable AREAS = Tables.shipped().only("area-fukuoka");
    private static final int SEX = 4;
    private static final int AGE = 5;
    private static final int PREFECTURE = 7;
    private static final int MUNICIPALITY = 10;
    private static final int ICD10 = 19;
    private static final int YEAR = 24;

    boolean keeps(ClosedRecord record) {
        return yearKept(record.item(YEAR))
                && range.areas().stream().anyMatch(area -> inside(area, record))
                && siteKept(record.item(ICD10))
                && (range.sexes().isEmpty() || range.sexes().contains(record.item(SEX)))
                && ageKept(record.item(AGE));
    }

    private boolean yearKept(String year) {
        return range.years().stream().anyMatch(approved -> approved.toString().equals(year));
    }

    private static boolean inside(String area, ClosedRecord record) {
        if (area.length() == 2) {
            return record.item(PREFECTURE).equals(area);
        }
        String municipality = record.item(MUNICIPALITY);
        return municipality.equals(area)
                || AREAS.find(municipality).columnOr("parentCode", "").equals(area);
    }

    private boolean siteKept(String icd10) {
        return range.sites().isEmpty() || range.sites().stream().anyMatch(icd10::startsWith);
    }

    /// A tumour of unknown age is left out when the age is limited.
    private boolean ageKept(String age) {
        if (!range.ages().limited()) {
            return true;
        }
        if (!age.matches("\\d{1,3}") || age.equals("999")) {
            return false;
        }
        int years = Integer.parseInt(age);
        return years >= range.ages().from() && years <= range.ages().to();
    }
}
