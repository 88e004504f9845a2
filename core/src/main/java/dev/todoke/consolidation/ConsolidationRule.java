package dev.todoke.consolidation;

/// The rules that choose one value among those reported (集約規則), by the number of the item in the closed record.
///
/// `STATED` rules stand in law or in a published document; `INFERRED` ones follow the practice of cancer registries.
/// Sources: 施行規則 1条2項, 2条, 7条1号; Fukuoka Prefecture form 1 (2022-05-27); IARC/IACR rules 2004, rule 4.2.
public enum ConsolidationRule {
    SEX(
            "K04",
            "4",
            "多くの報告が示す性別。同数なら腫瘍の部位、死亡者情報票の順に決め、決まらなければ両性",
            "The sex most reports state; on a tie the sites, then the death record decide, else both",
            "福岡県 様式第1号 (2022-05-27)。優先順位は推定",
            Mark.INFERRED),
    BIRTH_DATE(
            "K05",
            "5",
            "多くの報告が示す生年月日。同数なら死亡者情報票の値",
            "The date of birth most reports state; on a tie the death record's",
            "推定",
            Mark.INFERRED),
    RESIDENCE(
            "K07",
            "7",
            "診断日と死亡日のうち最も早い日の報告に書かれた住所",
            "The address in the report of the earliest of all dates of diagnosis and death",
            "がん登録推進法施行規則 1条2項",
            Mark.STATED),
    LATERALITY(
            "K12",
            "12",
            "分かっている側性は不明に優先する",
            "A known side beats unknown",
            "福岡県 様式第1号 (2022-05-27)。優先順位は推定",
            Mark.INFERRED),
    TOPOGRAPHY(
            "K13",
            "13",
            "詳しい部位が優先。食い違えば診断根拠の強い届出、手術した病院の順",
            "The more specific site; on conflict the report with the strongest basis, then the operating hospital",
            "IARC/IACR 2004。優先順位は推定",
            Mark.INFERRED),
    TOPOGRAPHY_SAME_TIME(
            "K13g",
            "13",
            "一つの部位群の複数部位に同時に見つかった腫瘍は群の代表コード",
            "Several sites of one group found at the same time take the code of the group",
            "IARC/IACR 2004 表1",
            Mark.STATED),
    MORPHOLOGY(
            "K15",
            "15",
            "詳しい組織型が優先し、診断根拠の強い届出、同じ群では最大のコード",
            "The more specific histology, then the strongest basis, then the highest code of the group",
            "IARC/IACR 2004 規則4.2",
            Mark.STATED),
    BEHAVIOUR("K16", "16", "同じ腫瘍では 3、2、1、0 の順に優先", "For one tumour 3 before 2 before 1 before 0", "推定", Mark.INFERRED),
    GRADE(
            "K17",
            "17",
            "組織型を採った届出の値。分かっている値は不明に優先し、二つあれば高いほう",
            "Of the report that gave the histology; known beats unknown, of two the higher",
            "推定",
            Mark.INFERRED),
    BASIS("K23", "23", "最も強い診断根拠", "The strongest basis of diagnosis", "IARC の最も確かな診断根拠。順位は推定", Mark.INFERRED),
    DIAGNOSIS_DATE("K25", "25", "最も早い診断日", "The earliest date of diagnosis", "がん登録推進法施行規則 2条", Mark.STATED),
    DETECTION(
            "K27",
            "27",
            "初診病院または診断病院の値。不明なら 1、3、4、8 の順",
            "Of the first visited or the diagnosing hospital; if unknown in the order 1, 3, 4, 8",
            "福岡県 様式第1号 (2022-05-27)。優先順位は推定",
            Mark.INFERRED),
    EXTENT_BEFORE(
            "K28",
            "28",
            "分かっている値が優先。初回治療を始めた病院、次に進んだほう",
            "Known beats unknown; the hospital that began treatment, then the higher",
            "福岡県 様式第1号 (2022-05-27)。優先順位は推定",
            Mark.INFERRED),
    EXTENT_AFTER(
            "K29",
            "29",
            "手術した病院の値。手術がなければ 660",
            "Of the operating hospital; 660 without an operation",
            "福岡県 様式第1号 (2022-05-27)。優先順位は推定",
            Mark.INFERRED),
    EXTENT_COMBINED(
            "K30",
            "30",
            "術後の値が 400〜440 ならその値、そうでなければ治療前の値",
            "The extent after surgery when 400 to 440, else the extent before treatment",
            "院内がん登録の総合進展度の慣行からの推定",
            Mark.INFERRED),
    TREATMENT(
            "K31",
            "31",
            "いずれかの病院が施行すれば 1、一つでも施行なしなら 2、ほかは 9",
            "1 if any hospital did it, else 2 if at least one says not done, else 9",
            "福岡県 様式第1号 (2022-05-27)。合算は推定",
            Mark.INFERRED),
    OPERATION_RESULT(
            "K34",
            "34",
            "観血的治療がなければ 6、あれば最もよい結果",
            "6 without an operation, else the best result",
            "福岡県 様式第1号 (2022-05-27)。優先順位は推定",
            Mark.INFERRED),
    FIRST_HOSPITAL(
            "K39",
            "39",
            "届出のうち最初に受診したとみられる病院",
            "Of the notifying hospitals the one thought to have been visited first",
            "福岡県 様式第1号 (2022-05-27) 項目39",
            Mark.STATED),
    DIAGNOSING_HOSPITAL(
            "K44",
            "44",
            "最も早い診断日を届け出た病院",
            "The hospital that notified the earliest date of diagnosis",
            "がん登録推進法施行規則 7条1号、福岡県 様式第1号 (2022-05-27) 項目44",
            Mark.STATED),
    OPERATING_HOSPITAL(
            "K49",
            "49",
            "外科的、鏡視下、内視鏡的の順に施行した病院",
            "The hospital that operated: surgical, then endoscopic surgery, then endoscopic",
            "福岡県 様式第1号 (2022-05-27) 項目49",
            Mark.STATED),
    RADIOTHERAPY_HOSPITAL(
            "K54",
            "54",
            "放射線療法を施行した病院のうち最も早いもの",
            "The earliest of the hospitals that gave radiotherapy",
            "福岡県 様式第1号 (2022-05-27) 項目54。複数あるときは推定",
            Mark.INFERRED),
    DRUG_HOSPITAL(
            "K59",
            "59",
            "化学療法、内分泌療法の順に施行した病院",
            "The hospital that gave chemotherapy, then endocrine therapy",
            "福岡県 様式第1号 (2022-05-27) 項目59",
            Mark.STATED),
    DEATH(
            "K64",
            "64",
            "死亡者情報票が届出の死亡日に優先する",
            "The death record beats the date of death of a notification",
            "推定",
            Mark.INFERRED),
    DEATH_ONLY(
            "K70",
            "70",
            "死亡者情報票だけによる登録の値",
            "Values of a tumour known from the death record alone",
            "福岡県 様式第1号 (2022-05-27) 注※2、がん登録推進法施行規則 1条2項",
            Mark.STATED),
    BY_HAND(
            "K00",
            "",
            "人が根拠を書いて選んだ値。根拠にした届出の値が変わると失効する",
            "A value a person chose with a reason; it lapses when the values it rests on change",
            "登録室の判断",
            Mark.INFERRED);

    /// Whether a public source says so or we conclude it.
    public enum Mark {
        STATED,
        INFERRED
    }

    private final String id;
    private final String item;
    private final String ja;
    private final String en;
    private final String source;
    private final Mark mark;

    ConsolidationRule(String id, String item, String ja, String en, String source, Mark mark) {
        this.id = id;
        this.item = item;
        this.ja = ja;
        this.en = en;
        this.source = source;
        this.mark = mark;
    }

    /// Edition of the whole rule set; [RuleChoices#edition()] adds what a registry chose otherwise.
    public static final String EDITION = "consolidation-2";

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

    public String en() {
        return en;
    }

    /// Law, publication or practice that the rule follows.
    public String source() {
        return source;
    }

    public Mark mark() {
        return mark;
    }
}
