package dev.todoke.statistics;

/// Numbers of the closed record's items that statistics read (76項目の番号).
final class Items {

    static final int SEX = 4;
    static final int AGE = 5;
    static final int PREFECTURE = 7;
    static final int ICD10 = 19;
    static final int BASIS = 23;
    static final int DETECTION = 27;
    static final int EXTENT = 30;
    static final int SURGERY = 31;
    static final int ENDOSCOPIC_SURGERY = 32;
    static final int ENDOSCOPY = 33;
    static final int RADIOTHERAPY = 35;
    static final int CHEMOTHERAPY = 36;
    static final int ENDOCRINE_THERAPY = 37;
    static final int OTHER_TREATMENT = 38;
    static final int DCI = 69;
    static final int DCO = 70;
    static final int COUNTED = 73;
    static final int MUNICIPALITY = 75;

    private Items() {}
}
