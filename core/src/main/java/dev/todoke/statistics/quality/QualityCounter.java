package dev.todoke.statistics.quality;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.codes.SiteGroup;
import dev.todoke.statistics.CaseSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts a closed year for its quality figures (精度指標の集計). Cases are those of tables A: item 73 = 1, C00–C96.
public final class QualityCounter {

    private static final int PREFECTURE = 7;
    private static final int MEDICAL_AREA = 9;
    private static final int ICD10 = 19;
    private static final int BASIS = 23;
    private static final int ACCURACY = 26;
    private static final int EXTENT = 30;
    private static final int HOSPITAL = 44;
    private static final int DCI = 69;
    private static final int DCO = 70;
    private static final List<String> ILL_DEFINED = List.of("C26", "C39", "C76", "C80");

    private final List<SiteGroup> sites = CaseSet.INVASIVE.sites();
    private final SortedMap<QualityKey, QualityCounts> lines = new TreeMap<>();

    public void add(ClosedRecord tumour) {
        if (!CaseSet.INVASIVE.includes(tumour)) {
            return;
        }
        var one = one(tumour);
        var icd10 = tumour.item(ICD10);
        for (int i = 0; i < sites.size(); i++) {
            var group = sites.get(i);
            if (i > 0 && !group.contains(icd10)) {
                continue;
            }
            var site = i == 0 ? QualityKey.ALL_SITES : group.code();
            add(QualityKey.By.WHOLE, "", site, one);
            if (!tumour.item(HOSPITAL).isEmpty()) {
                add(QualityKey.By.HOSPITAL, tumour.item(HOSPITAL), site, one);
            }
        }
        add(QualityKey.By.AREA, tumour.item(PREFECTURE) + "-" + tumour.item(MEDICAL_AREA), QualityKey.ALL_SITES, one);
    }

    /// What was counted so far, in order.
    public SortedMap<QualityKey, QualityCounts> lines() {
        return Collections.unmodifiableSortedMap(lines);
    }

    private void add(QualityKey.By by, String value, String site, QualityCounts one) {
        lines.merge(new QualityKey(by, value, site), one, QualityCounts::plus);
    }

    private static QualityCounts one(ClosedRecord tumour) {
        var basis = tumour.item(BASIS);
        var icd10 = tumour.item(ICD10);
        return new QualityCounts(
                1,
                count("123".contains(basis) && !basis.isEmpty()),
                count("12".contains(basis) && !basis.isEmpty()),
                count(tumour.item(DCI).equals("1")),
                count(tumour.item(DCO).equals("1")),
                count(basis.equals("9") || basis.equals("0")),
                count(tumour.item(EXTENT).equals("499")),
                count(!tumour.item(ACCURACY).equals("0")),
                count(icd10.length() >= 3 && ILL_DEFINED.contains(icd10.substring(0, 3))));
    }

    private static long count(boolean counted) {
        return counted ? 1 : 0;
    }
}
