package dev.todoke.provision.publication;

import dev.todoke.kernel.Coded;

/// What the machine looks for before a publication (公表前確認の点検項目), edition 2026-1.
///
/// Source: terms of use, clauses ④ (no identification by subtraction across tables) and ⑤ (nothing disclosed together
/// with other published figures) and the statement of own processing. The limit of ten is the usual rule of comparable
/// national databases; the wording of clauses ①–③ is not public, so every limit is a setting.
public enum PublicationRule implements Coded {
    SMALL_COUNT("P01", "少ない人数がそのまま出ている", Weight.BREACH),
    DETERMINED("P02", "伏せた人数を引き算で求められる", Weight.BREACH),
    NARROWED("P03", "伏せた人数を狭い範囲に絞れる", Weight.CAUTION),
    SHARE("P04", "割合から少ない人数を求められる", Weight.BREACH),
    REST("P05", "残りの少ない人数が分かる", Weight.CAUTION),
    DIFFERS_FROM_EARLIER("P06", "先に公表した表との差が少ない人数になる", Weight.BREACH),
    DIFFERS_BY_POPULATION("P07", "対象の異なる表との差が少ない人数になる", Weight.CAUTION),
    SURVIVAL_STEP("P08", "生存曲線の段が少ない人数を示す", Weight.CAUTION),
    NUMBER_IN_TEXT("P09", "文章に少ない人数がある", Weight.CAUTION),
    EXTREME("P10", "最小・最大などの値が一人を示すおそれがある", Weight.NOTE),
    PLACE_NAMED("P11", "病院等や市町村の名がある", Weight.CAUTION),
    NO_STATEMENT("P12", "独自に作成・加工した旨の記載が見当たらない", Weight.NOTE),
    DOES_NOT_ADD_UP("P13", "合計と内訳が合わない", Weight.NOTE),
    NOT_READ("P14", "表として読めなかった", Weight.NOTE);

    /// How much a finding weighs (重さ).
    public enum Weight implements Coded {
        BREACH("breach", "公表できません"),
        CAUTION("caution", "確かめてください"),
        NOTE("note", "参考");

        private final String code;
        private final String ja;

        Weight(String code, String ja) {
            this.code = code;
            this.ja = ja;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String ja() {
            return ja;
        }
    }

    /// Written with each answer, so that it stays explainable.
    public static final String EDITION = "2026-1";

    private final String code;
    private final String ja;
    private final Weight weight;

    PublicationRule(String code, String ja, Weight weight) {
        this.code = code;
        this.ja = ja;
        this.weight = weight;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ja() {
        return ja;
    }

    public Weight weight() {
        return weight;
    }
}
