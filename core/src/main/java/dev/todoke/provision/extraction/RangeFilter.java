package dev.todoke.provision.extraction;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Tables;
import dev.todoke.provision.application.Range;

/// Whether a tumour lies inside the approved range (情報の範囲による選び出し).
public record RangeFilter(Range range) {

    private static final CodeTable AREAS = Tables.shipped().only("area-fukuoka");
    private static final int SEX = 4;
    private static final int AGE = 5;
    private static final int PREFECTURE = 7;
    private static final int MUNICIPALITY = 10;
    private static final int ICD10 = 19;
    private static final int YEAR = 24;
    private static final int MUNICIPALITY_DIGITS = 5;

    boolean keeps(ClosedRecord record) {
        return yearKept(record.item(YEAR))
                && (prefectureKept(record.item(PREFECTURE)) || municipalityKept(record.item(MUNICIPALITY)))
                && siteKept(record.item(ICD10))
                && sexKept(record.item(SEX))
                && ageKept(record.item(AGE));
    }

    public boolean yearKept(String year) {
        return range.years().stream().anyMatch(approved -> approved.toString().equals(year));
    }

    /// Whether the whole prefecture lies inside the range.
    public boolean prefectureKept(String prefecture) {
        return range.areas().stream().anyMatch(prefecture::equals);
    }

    /// Whether a municipality, or the city of a ward, is named in the range.
    public boolean municipalityKept(String municipality) {
        return range.areas().stream()
                .filter(area -> area.length() == MUNICIPALITY_DIGITS)
                .anyMatch(area -> municipality.equals(area)
                        || AREAS.find(municipality).columnOr("parentCode", "").equals(area));
    }

    public boolean siteKept(String icd10) {
        return range.sites().isEmpty() || range.sites().stream().anyMatch(icd10::startsWith);
    }

    public boolean sexKept(String sex) {
        return range.sexes().isEmpty() || range.sexes().contains(sex);
    }

    /// A tumour of unknown age is left out when the age is limited.
    public boolean ageKept(String age) {
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
