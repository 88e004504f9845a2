package dev.todoke.statistics;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.codes.SiteGroup;
import java.util.List;
import java.util.Optional;

/// Which tumours of a closing are counted (集計対象). Both sets hold only tumours with item 73 = 1, DCO included.
public enum CaseSet {
    /// Tables "A" of the national report.
    INVASIVE("A", "上皮内がんを除く", "without carcinoma in situ", "C00–C96"),
    /// Tables "B" of the national report.
    WITH_IN_SITU("B", "上皮内がんを含む", "including carcinoma in situ", "C00–C96, D00–D09");

    private final String code;
    private final String ja;
    private final String en;
    private final String icd10;

    CaseSet(String code, String ja, String en, String icd10) {
        this.code = code;
        this.ja = ja;
        this.en = en;
        this.icd10 = icd10;
    }

    public String code() {
        return code;
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }

    public String icd10() {
        return icd10;
    }

    public static Optional<CaseSet> ofCode(String code) {
        for (CaseSet set : values()) {
            if (set.code.equals(code)) {
                return Optional.of(set);
            }
        }
        return Optional.empty();
    }

    /// The lines of its tables, all sites first.
    public List<SiteGroup> sites() {
        return switch (this) {
            case INVASIVE -> Sites.MAIN;
            case WITH_IN_SITU -> Sites.WITH_IN_SITU;
        };
    }

    public boolean includes(ClosedRecord tumour) {
        return tumour.item(Items.COUNTED).equals("1") && sites().getFirst().contains(tumour.item(Items.ICD10));
    }

    /// Read once: every tumour asks for them.
    private static final class Sites {
        private static final List<SiteGroup> MAIN = SiteGroup.main();
        private static final List<SiteGroup> WITH_IN_SITU = SiteGroup.mainWithInSitu();
    }
}
