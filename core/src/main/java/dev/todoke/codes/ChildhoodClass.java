package dev.todoke.codes;

/// Class of a childhood cancer (小児がん分類 ICCC-3).
///
/// @param code six characters of item 21; empty when the tumour has no class
/// @param label as the classification prints it, for example `XII(b)`
/// @param nameEn English name, item 22; empty when the tumour has no class
public record ChildhoodClass(String code, String label, String nameEn, String nameJa) {

    public static final ChildhoodClass NONE = new ChildhoodClass("", "", "", "");
}
