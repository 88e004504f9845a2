package dev.todoke.codes;

/// A list of codes that people look things up in (コード体系), in the order in which found codes are shown.
public enum CodeSystem {
    TOPOGRAPHY("topography", "局在", "Topography"),
    MORPHOLOGY("morphology", "形態", "Morphology"),
    ICD10("icd10", "ICD-10", "ICD-10"),
    ICCC3("iccc3", "小児がん分類", "Childhood cancer"),
    AREA("area", "地域", "Area");

    private final String word;
    private final String ja;
    private final String en;

    CodeSystem(String word, String ja, String en) {
        this.word = word;
        this.ja = ja;
        this.en = en;
    }

    /// Name in addresses and in the table `code-search-words`.
    public String word() {
        return word;
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }
}
