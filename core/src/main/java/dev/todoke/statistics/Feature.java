package dev.todoke.statistics;

import dev.todoke.closing.ClosedRecord;
import java.util.List;
import java.util.Set;

/// What is counted about a tumour besides being one (集計する特徴): quality, circumstance of detection, extent, treatment.
///
/// Extent leaves out tumours known from a death record alone and tumours to which extent does not apply; treatment
/// leaves
/// out tumours known from a death record alone.
public enum Feature {
    /// Histologically verified (組織診): basis 1 or 2.
    HISTOLOGY("組織診による確認", "Histologically verified"),
    /// Microscopically verified (顕微鏡的確認): basis 1, 2 or 3.
    MICROSCOPY("顕微鏡による確認", "Microscopically verified"),
    DCI("死亡情報から把握", "Death certificate initiated"),
    DCO("死亡情報のみ", "Death certificate only"),

    DETECTED_BY_SCREENING("がん検診・健康診断・人間ドック", "Screening or check-up"),
    DETECTED_INCIDENTALLY("他疾患の経過観察中", "During care for another disease"),
    DETECTED_AT_AUTOPSY("剖検発見", "Autopsy"),
    DETECTED_OTHERWISE("その他・不明", "Other or unknown"),

    /// Denominator of the extent table.
    EXTENT_ASKED("進展度の集計対象", "Counted by extent"),
    IN_SITU("上皮内", "In situ"),
    LOCALISED("限局", "Localised"),
    REGIONAL_NODES("領域リンパ節転移", "Regional lymph nodes"),
    ADJACENT_ORGANS("隣接臓器浸潤", "Adjacent organs"),
    DISTANT("遠隔転移", "Distant metastasis"),
    EXTENT_UNKNOWN("不明", "Unknown"),

    /// Denominator of the treatment table.
    TREATMENT_ASKED("治療の集計対象", "Counted by treatment"),
    SURGERY("外科的治療", "Surgery"),
    ENDOSCOPIC_SURGERY("鏡視下治療", "Endoscopic surgery"),
    ENDOSCOPY("内視鏡的治療", "Endoscopic treatment"),
    RADIOTHERAPY("放射線療法", "Radiotherapy"),
    CHEMOTHERAPY("化学療法", "Chemotherapy"),
    ENDOCRINE_THERAPY("内分泌療法", "Endocrine therapy"),
    OTHER_TREATMENT("その他の治療", "Other treatment");

    private static final Set<String> HISTOLOGY_CODES = Set.of("1", "2");
    private static final Set<String> MICROSCOPY_CODES = Set.of("1", "2", "3");

    private final String ja;
    private final String en;

    Feature(String ja, String en) {
        this.ja = ja;
        this.en = en;
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }

    public static List<Feature> detections() {
        return List.of(DETECTED_BY_SCREENING, DETECTED_INCIDENTALLY, DETECTED_AT_AUTOPSY, DETECTED_OTHERWISE);
    }

    public static List<Feature> extents() {
        return List.of(IN_SITU, LOCALISED, REGIONAL_NODES, ADJACENT_ORGANS, DISTANT, EXTENT_UNKNOWN);
    }

    public static List<Feature> treatments() {
        return List.of(
                SURGERY, ENDOSCOPIC_SURGERY, ENDOSCOPY, RADIOTHERAPY, CHEMOTHERAPY, ENDOCRINE_THERAPY, OTHER_TREATMENT);
    }

    boolean isOf(ClosedRecord tumour) {
        boolean deathOnly = tumour.item(Items.DCO).equals("1");
        var extent = tumour.item(Items.EXTENT);
        boolean extentAsked = !deathOnly && !extent.equals("777");
        return switch (this) {
            case HISTOLOGY -> HISTOLOGY_CODES.contains(tumour.item(Items.BASIS));
            case MICROSCOPY -> MICROSCOPY_CODES.contains(tumour.item(Items.BASIS));
            case DCI -> tumour.item(Items.DCI).equals("1");
            case DCO -> deathOnly;
            case DETECTED_BY_SCREENING -> tumour.item(Items.DETECTION).equals("1");
            case DETECTED_INCIDENTALLY -> tumour.item(Items.DETECTION).equals("3");
            case DETECTED_AT_AUTOPSY -> tumour.item(Items.DETECTION).equals("4");
            case DETECTED_OTHERWISE -> !Set.of("1", "3", "4").contains(tumour.item(Items.DETECTION));
            case EXTENT_ASKED -> extentAsked;
            case IN_SITU -> extentAsked && extent.equals("400");
            case LOCALISED -> extentAsked && extent.equals("410");
            case REGIONAL_NODES -> extentAsked && extent.equals("420");
            case ADJACENT_ORGANS -> extentAsked && extent.equals("430");
            case DISTANT -> extentAsked && extent.equals("440");
            case EXTENT_UNKNOWN ->
                extentAsked && !Set.of("400", "410", "420", "430", "440").contains(extent);
            case TREATMENT_ASKED -> !deathOnly;
            case SURGERY -> given(tumour, Items.SURGERY, deathOnly);
            case ENDOSCOPIC_SURGERY -> given(tumour, Items.ENDOSCOPIC_SURGERY, deathOnly);
            case ENDOSCOPY -> given(tumour, Items.ENDOSCOPY, deathOnly);
            case RADIOTHERAPY -> given(tumour, Items.RADIOTHERAPY, deathOnly);
            case CHEMOTHERAPY -> given(tumour, Items.CHEMOTHERAPY, deathOnly);
            case ENDOCRINE_THERAPY -> given(tumour, Items.ENDOCRINE_THERAPY, deathOnly);
            case OTHER_TREATMENT -> given(tumour, Items.OTHER_TREATMENT, deathOnly);
        };
    }

    private static boolean given(ClosedRecord tumour, int item, boolean deathOnly) {
        return !deathOnly && tumour.item(item).equals("1");
    }
}
