package dev.todoke.closing;

import dev.todoke.consolidation.ConsolidationRule;
import dev.todoke.tumour.SameTumourRule;

/// The editions of rules and tables that make a closing (確定に用いた規則と表の版).
public final class ClosingEdition {

    private ClosingEdition() {}

    public static String text() {
        return String.join(
                ", ",
                ConsolidationRule.EDITION,
                SameTumourRule.EDITION,
                "icdo3-to-icd10/jp",
                "iccc3/1",
                "layout-76/2022-05-27");
    }
}
