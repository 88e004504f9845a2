package dev.todoke.closing;

/// The checks that a closed record must pass (年次確定の自己点検の一覧). Ids are never reused.
///
/// `Z01` to `Z09` compare one value with the layout, `Z10` to `Z19` look across rows or into the tables, all others
/// across
/// the items of a row.
public enum ClosingCheck {
    LENGTH("Z01", "長さが様式の文字数を超えています。", "longer than the layout allows"),
    NUMBER("Z02", "数値ではありません。", "not a number"),
    CODE("Z03", "区分にない値です。", "not among the codes of the item"),
    EMPTY("Z04", "空欄にできない項目です。", "must not be empty"),
    DATE("Z05", "日付の形ではありません。", "not a date of this form"),
    UNKNOWN_CODE("Z06", "コード表にない値です。", "not in the code table"),
    ROW_NUMBER("Z10", "行番号が1からの連番ではありません。", "row numbers do not run from 1"),
    PATIENT_NUMBER("Z11", "提供情報患者番号が1からの連番ではないか、同じ人の行が離れています。", "patient numbers do not run from 1 in blocks"),
    CANCER_NUMBER("Z12", "同じ人の多重がん番号が重なるか、増える順ではありません。", "multiple cancer numbers of a person repeat or go down"),
    ONE_PERSON("Z13", "同じ人の行で、人に一つの項目の値が違います。", "differs between the rows of one person"),
    YEAR("Z14", "ほかの行と診断年が違います。", "another year of diagnosis than the other rows"),
    CONVERTED("Z18", "局在・形態・性状・性別からの変換と合いません。", "differs from the conversion of site, morphology and sex"),
    NO_ICD10("Z19", "ICD-10に変換できません。", "cannot be converted to ICD-10"),
    NAME("Z20", "コードの和名・英名と合いません。", "not the name of the code"),
    YEAR_OF_DATE("Z24", "診断年月日の年と合いません。", "not the year of the date of diagnosis"),
    DEATH_BEFORE_DIAGNOSIS("Z25", "死亡年月が診断日より前です。", "died before the diagnosis"),
    SUBSTITUTE("Z26", "診断日精度と診断年月日の代用日が合いません。", "accuracy and substitute day disagree"),
    AGE("Z27", "診断時年齢（月齢）と合いません。", "disagrees with the age in months"),
    COMBINED_EXTENT("Z30", "治療前・術後の進展度と合いません。", "disagrees with extent before treatment and after surgery"),
    DEATH_ONLY_UNKNOWN("Z31", "DCOの治療・進展度・経緯は不明のはずです。", "everything is unknown of a death-only case"),
    OPERATION_RESULT("Z34", "観血的治療の有無と合いません。", "disagrees with the operations"),
    HOSPITAL("Z39", "治療の有無・DCO区分と病院コードの有無が合いません。", "hospital disagrees with treatment or death-only mark"),
    HOSPITAL_PLACE("Z40", "病院コードがないのに所在地があります。", "place of a hospital without hospital"),
    GRADE("Z43", "分化度と形態の組み合わせが様式と合いません。", "grade does not fit the morphology"),
    BASIS("Z44", "診断根拠0は死亡者情報票のみの登録だけの値です。", "basis 0 belongs to death-only cases"),
    RESIDENCE("Z47", "都道府県コードと市区町村コードが合いません。", "prefecture and municipality disagree"),
    CAUSE("Z64", "生死区分・資料源と原死因が合いません。", "cause of death disagrees with vital status or source"),
    VITAL_STATUS("Z66", "DCOは死亡のはずです。", "a death-only case is dead"),
    SOURCE("Z67", "生死区分・原死因と資料源が合いません。", "source disagrees with vital status or cause"),
    SURVIVAL("Z68", "診断年月日と死亡年月（または年末）からの日数と合いません。", "not the months of 30.5 days since diagnosis"),
    DEATH_ONLY_INITIATED("Z70", "DCOはDCIでもあるはずです。", "a death-only case is death-initiated"),
    MOVEMENT("Z72", "患者異動動向と合いません。", "disagrees with item 71"),
    SURVIVAL_CLASS("Z74", "統計対象区分・DCO区分・性状・多重がん番号と合いません。", "disagrees with items 73, 70, 16 and 3"),
    FIRST_MALIGNANT("Z77", "生存率集計対象1の腫瘍が一人に二つあります。", "two tumours of class 1 in one person"),
    MONTH_OF_DEATH("Z76", "生死区分と死亡年月が合いません。", "disagrees with vital status"),
    AFTER_LAST_DAY("Z78", "死亡年月が最終生存確認日（診断年の12月）より後です。", "died after the last alive date of the closing");

    private final String id;
    private final String ja;
    private final String en;

    ClosingCheck(String id, String ja, String en) {
        this.id = id;
        this.ja = ja;
        this.en = en;
    }

    public String id() {
        return id;
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }

    ClosingFinding on(ClosedRecord record, int item) {
        return new ClosingFinding(id, record.item(24), record.item(1), item, record.item(item), ja);
    }
}
