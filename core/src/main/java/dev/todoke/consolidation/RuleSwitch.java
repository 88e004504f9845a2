package dev.todoke.consolidation;

import java.util.ArrayList;
import java.util.List;

/// A point of the rules that no public source settles, so that a registry may choose (規則の選択). The first
/// option is the
/// standard; every other one becomes part of the edition that a closing records.
public enum RuleSwitch {
    INVASION(
            "W01",
            "13",
            "非浸潤の腫瘍のあとに浸潤がんが見つかったとき、別の腫瘍とするまでの期間",
            "How long after a non-invasive tumour an invasive one is a tumour of its own",
            "6か月=6 months;2か月=2 months;12か月=12 months;期間によらず別の腫瘍=always a tumour of its own;期間によらず同じ腫瘍=always the same tumour",
            "6;2;12;apart;one"),
    NON_INVASIVE(
            "W02",
            "73",
            "非浸潤の腫瘍の数え方（統計対象区分）",
            "How non-invasive tumours are counted (item 73)",
            "悪性・上皮内・良性と不詳を別々に数える=malignant, in situ and other tumours are counted apart;"
                    + "悪性のものと合わせて一つに数える=collapsed together with the malignant one;登録した腫瘍をすべて数える=every registered one counts",
            "apart;together;every"),
    UNKNOWN(
            "W03",
            "12",
            "不明と分かっている値の優先（側性・分化度・発見経緯・治療前の進展度）",
            "Unknown against known (side, grade, circumstance, extent before treatment)",
            "分かっている値を採る=the known value is taken;規則の示す届出の値を不明でも採る=the value of the leading report is taken even if unknown",
            "known;leading"),
    EXTENT_SEVERAL(
            "W04",
            "28",
            "治療前の進展度が二つ以上あるとき",
            "Several known extents before treatment",
            "初回治療を始めた病院の値、なければ進んだほう=of the hospital that began treatment, else the higher;進んだほう=the higher",
            "treating;higher"),
    BOTH_SIDES(
            "W05",
            "12",
            "一つの腫瘍で左右が食い違うとき",
            "Right against left inside one tumour",
            "両側=both sides;不明=unknown",
            "both;unknown"),
    SEX_TIE(
            "W06",
            "4",
            "性別が同数で食い違うとき",
            "Equal numbers of reports for both sexes",
            "部位、死亡者情報票の順に決める=by the site, then by the death record;両性とする=both sexes",
            "sites;both"),
    DEATH_ONLY_HISTOLOGY(
            "W07",
            "15",
            "死亡者情報票だけによる登録の形態コード",
            "Histology of a tumour known from the death record alone",
            "原死因が示す組織型、なければ8000=the histology the cause implies, else 8000;つねに8000=always 8000",
            "cause;8000"),
    SUBSTITUTE_DAY(
            "W08",
            "25",
            "月または年までの日付の代用日",
            "Day printed for a date known to the month or the year",
            "月は15日、年は7月1日=the 15th of the month, 1 July of the year;月は1日、年は1月1日=the first of the month, 1 January of the year",
            "middle;first"),
    MONTHS_FRACTION(
            "W09",
            "6",
            "診断時年齢（小児用）の月の端数",
            "Fraction of a month in item 6",
            "日の差を31で割る=difference of days in 31sts;日の差をその月の日数で割る=difference of days by the length of that month;端数を付けない=whole months",
            "31;month;whole"),
    ZERO_DAYS(
            "W10",
            "68",
            "診断した月に死亡したときの生存期間",
            "Survival of those who died in the month of diagnosis",
            "0日=0 days;1日=1 day",
            "0;1"),
    REFERENCE_AREA(
            "W11",
            "75",
            "集計用市区町村コードの基準",
            "Reference of the municipality code for tables (item 75)",
            "2024年1月1日の市区町村=municipalities of 1 January 2024;診断日の市区町村のまま=as on the day of diagnosis",
            "2024-01-01;diagnosis"),
    TWO_PEOPLE(
            "W12",
            "25",
            "診断日・部位・組織型・性状の値を人が選ぶとき",
            "When a person chooses the date, site, histology or behaviour",
            "1人で決める=one person decides;別の人が確かめるまで採らない=not taken until another person has confirmed it",
            "one;two");

    private final String id;
    private final String item;
    private final String ja;
    private final String en;
    private final String words;
    private final String codes;

    RuleSwitch(String id, String item, String ja, String en, String words, String codes) {
        this.id = id;
        this.item = item;
        this.ja = ja;
        this.en = en;
        this.words = words;
        this.codes = codes;
    }

    /// One of the answers (選択肢).
    public record Option(String code, String ja, String en) {}

    /// Stable name, never used again for another point.
    public String id() {
        return id;
    }

    /// First item of the closed record that the choice concerns.
    public String item() {
        return item;
    }

    public String ja() {
        return ja;
    }

    public String en() {
        return en;
    }

    /// The answers, the standard first.
    public List<Option> options() {
        var options = new ArrayList<Option>();
        String[] code = codes.split(";", -1);
        String[] word = words.split(";", -1);
        for (int i = 0; i < code.length; i++) {
            int border = word[i].indexOf('=');
            options.add(new Option(code[i], word[i].substring(0, border), word[i].substring(border + 1)));
        }
        return List.copyOf(options);
    }

    /// Code of the answer taken when nobody chose.
    public String standard() {
        int end = codes.indexOf(';');
        return codes.substring(0, end);
    }

    public boolean offers(String code) {
        return options().stream().anyMatch(option -> option.code().equals(code));
    }
}
