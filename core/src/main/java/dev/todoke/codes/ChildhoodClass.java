package dev.todoke.codes;

/// Class of a childhood cancer (小児がん分類 ICCC-3).
///
/// @param code six characters of item 21; empty when the tumour has no class
/// @param label as the classification prints it, for example `XII(b)` or `III(a).2`
/// @param recode group of the main classification, `011` to `122`; `999` when the tumour has no class
/// @param extended class of the extended classification, `001` to `115`; `999` when the tumour has no class
/// @param nameEn English name, item 22; empty when the tumour has no class
/// @param rule row of the table that decided; 0 when the tumour has no class
public record ChildhoodClass(
        String code, String label, String recode, String extended, String nameEn, String nameJa, int rule) {

    public static final ChildhoodClass NONE = new ChildhoodClass("", "", "999", "999", "", "", 0);

    static ChildhoodClass of(TableRow row) {
        return new ChildhoodClass(
                row.value("item21Assumed"),
                row.value("icccLabel"),
                row.value("groupCode"),
                row.value("extendedCode"),
                row.value("nameEn"),
                row.value("nameJa"),
                Integer.parseInt(row.value("order")));
    }

    public boolean isClassified() {
        return rule != 0;
    }

    /// The group of the main classification without brackets, for example `XIIb` or `V`; `none` without a class.
    public String group() {
        if (!isClassified()) {
            return "none";
        }
        int dot = label.indexOf('.');
        return (dot < 0 ? label : label.substring(0, dot)).replace("(", "").replace(")", "");
    }
}
