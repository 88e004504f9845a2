package dev.todoke.consolidation;

/// The rules that choose one value among those reported (集約規則), by the number of the item in the closed record.
///
/// `STATED` rules stand in law or in a published document; `INFERRED` ones follow the practice of cancer registries.
/// Sources: 施行規則 1条2項, 2条, 7条1号; Fukuoka Prefecture form 1 (2022-05-27); IARC/IACR rules 2004, rule 4.2.
public enum ConsolidationRule {
    SEX("K04", "4", "多くの報告が示す性別。同数なら腫瘍の部位、死亡者情報票の順に決め、決まらなければ両性", Mark.INFERRED),
    BIRTH_DATE("K05", "5", "多くの報告が示す生年月日。同数なら死亡者情報票の値", Mark.INFERRED),
    RESIDENCE("K07", "7", "診断日と死亡日のうち最も早い日の報告に書かれた住所", Mark.STATED),
    LATERALITY("K12", "12", "分かっている側性は不明に優先する", Mark.INFERRED),
    TOPOGRAPHY("K13", "13", "詳しい部位が優先。食い違えば診断根拠の強い届出、手術した病院の順", Mark.INFERRED),
    TOPOGRAPHY_SAME_TIME("K13g", "13", "一つの部位群の複数部位に同時に見つかった腫瘍は群の代表コード", Mark.STATED),
    MORPHOLOGY("K15", "15", "詳しい組織型が優先し、診断根拠の強い届出、同じ群では最大のコード", Mark.STATED),
    BEHAVIOUR("K16", "16", "同じ腫瘍では 3、2、1、0 の順に優先", Mark.INFERRED),
    GRADE("K17", "17", "組織型を採った届出の値。分かっている値は不明に優先し、二つあれば高いほう", Mark.INFERRED),
    BASIS("K23", "23", "最も強い診断根拠", Mark.INFERRED),
    DIAGNOSIS_DATE("K25", "25", "最も早い診断日", Mark.STATED),
    DETECTION("K27", "27", "初診病院または診断病院の値。不明なら 1、3、4、8 の順", Mark.INFERRED),
    EXTENT_BEFORE("K28", "28", "分かっている値が優先。初回治療を始めた病院、次に進んだほう", Mark.INFERRED),
    EXTENT_AFTER("K29", "29", "手術した病院の値。手術がなければ 660", Mark.INFERRED),
    EXTENT_COMBINED("K30", "30", "術後の値が 400〜440 ならその値、そうでなければ治療前の値", Mark.INFERRED),
    TREATMENT("K31", "31", "いずれかの病院が施行すれば 1、一つでも施行なしなら 2、ほかは 9", Mark.INFERRED),
    OPERATION_RESULT("K34", "34", "観血的治療がなければ 6、あれば最もよい結果", Mark.INFERRED),
    FIRST_HOSPITAL("K39", "39", "届出のうち最初に受診したとみられる病院", Mark.STATED),
    DIAGNOSING_HOSPITAL("K44", "44", "最も早い診断日を届け出た病院", Mark.STATED),
    OPERATING_HOSPITAL("K49", "49", "外科的、鏡視下、内視鏡的の順に施行した病院", Mark.STATED),
    RADIOTHERAPY_HOSPITAL("K54", "54", "放射線療法を施行した病院のうち最も早いもの", Mark.INFERRED),
    DRUG_HOSPITAL("K59", "59", "化学療法、内分泌療法の順に施行した病院", Mark.STATED),
    DEATH("K64", "64", "死亡者情報票が届出の死亡日に優先する", Mark.INFERRED),
    DEATH_ONLY("K70", "70", "死亡者情報票だけによる登録の値", Mark.STATED);

    /// Whether a public source says so or we conclude it.
    public enum Mark {
        STATED,
        INFERRED
    }

    private final String id;
    private final String item;
    private final String ja;
    private final Mark mark;

    ConsolidationRule(String id, String item, String ja, Mark mark) {
        this.id = id;
        this.item = item;
        this.ja = ja;
        this.mark = mark;
    }

    /// Edition of the whole rule set, written beside every derived tumour.
    public static final String EDITION = "consolidation-1";

    public String id() {
        return id;
    }

    /// First item of the closed record that the rule fills.
    public String item() {
        return item;
    }

    public String ja() {
        return ja;
    }

    public Mark mark() {
        return mark;
    }
}
