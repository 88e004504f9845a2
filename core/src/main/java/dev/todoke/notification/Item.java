package dev.todoke.notification;

import java.util.Optional;

/// One field of a notification (届出項目). Official item 7 is carried by two fields, items 9 and 10 have text companions.
///
/// @see Notification
public enum Item {
    CHART_NUMBER("100", "2", "診療録番号"),
    KANA_NAME("120", "3", "カナ氏名"),
    NAME("130", "4", "氏名"),
    SEX("140", "5", "性別"),
    BIRTH_DATE("150", "6", "生年月日"),
    PREFECTURE("200", "7", "診断時都道府県コード"),
    ADDRESS("210", "7", "診断時住所（詳細）"),
    LATERALITY("300", "8", "側性"),
    TOPOGRAPHY("310", "9", "原発部位"),
    TOPOGRAPHY_TEXT("319", "9", "原発部位テキスト"),
    MORPHOLOGY("320", "10", "病理診断"),
    MORPHOLOGY_TEXT("329", "10", "病理診断テキスト"),
    DIAGNOSED_AT("400", "11", "診断施設"),
    FIRST_TREATMENT_AT("410", "12", "治療施設"),
    BASIS("330", "13", "診断根拠"),
    DIAGNOSIS_DATE("380", "14", "診断日"),
    DETECTION("460", "15", "発見経緯"),
    EXTENT_BEFORE_TREATMENT("580", "16", "進展度・治療前"),
    EXTENT_AFTER_SURGERY("680", "17", "進展度・術後病理学的"),
    SURGERY("700", "18", "外科的治療の有無"),
    SCOPE_SURGERY("710", "19", "鏡視下治療の有無"),
    ENDOSCOPY("720", "20", "内視鏡的治療の有無"),
    OPERATION_RESULT("730", "21", "外科的・鏡視下・内視鏡的治療の範囲"),
    RADIOTHERAPY("740", "22", "放射線療法の有無"),
    CHEMOTHERAPY("750", "23", "化学療法の有無"),
    ENDOCRINE("760", "24", "内分泌療法の有無"),
    OTHER_TREATMENT("770", "25", "その他の治療の有無"),
    DEATH_DATE("820", "26", "死亡日"),
    REMARKS("remarks", "-", "備考");

    private final String itemId;
    private final String number;
    private final String ja;

    Item(String itemId, String number, String ja) {
        this.itemId = itemId;
        this.number = number;
        this.ja = ja;
    }

    /// Item id of the hospital registry (院内がん登録), used by import layouts.
    public String itemId() {
        return itemId;
    }

    /// National item number, 2 to 26.
    public String number() {
        return number;
    }

    public String ja() {
        return ja;
    }

    /// Whether the item says who the patient is: a new value of it can move the notification to another person.
    public boolean identifies() {
        return switch (this) {
            case CHART_NUMBER, KANA_NAME, NAME, SEX, BIRTH_DATE, PREFECTURE, ADDRESS -> true;
            default -> false;
        };
    }

    public static Optional<Item> ofItemId(String itemId) {
        for (Item item : values()) {
            if (item.itemId.equals(itemId)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
