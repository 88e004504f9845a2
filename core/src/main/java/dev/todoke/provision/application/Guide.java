package dev.todoke.provision.application;

import dev.todoke.kernel.Coded;

/// Leads from three plain answers to the article (根拠条項の案内): who asks, what for, and whether persons can be recognised.
///
/// @param several whether data of two or more prefectures are wanted
/// @param before2016 whether diagnoses before 2016 are wanted
public record Guide(Who who, Aim aim, boolean identifiable, boolean several, boolean before2016) {

    /// Who asks (申し出る方).
    public enum Who implements Coded {
        PREFECTURE("prefecture", "この県、県の地方独立行政法人、これらから委託を受けた方又は共同して行う方"),
        MUNICIPALITY("municipality", "この県の市町村、市町村から委託を受けた方又は共同して行う方"),
        HOSPITAL("hospital", "この県の病院又は指定された診療所の管理者"),
        RESEARCHER("researcher", "大学・研究機関などの研究者"),
        NATION("nation", "国の機関、国立がん研究センター");

        private final String code;
        private final String ja;

        Who(String code, String ja) {
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

    /// What the data are wanted for (目的).
    public enum Aim implements Coded {
        CONTROL("control", "がん対策の企画又は実施"),
        REGISTRY("registry", "院内がん登録"),
        RESEARCH("research", "がんに係る調査研究");

        private final String code;
        private final String ja;

        Aim(String code, String ja) {
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

    /// Where the answers lead (案内の結果).
    public sealed interface Advice {

        /// An application here.
        record Apply(Article article, KindOfData kind) implements Advice {}

        /// Another desk, or this one by word first; said at once, before anything is written.
        record AskFirst(Reason why) implements Advice {}
    }

    /// Source: 法第17条から第21条, 附則第2条; two or more prefectures: the desk of the National Cancer Center.
    public Advice advice() {
        if (who == Who.NATION) {
            return first("K01", "国の機関は法第17条により、国立がん研究センターの窓口に申し出ます。");
        }
        if (several) {
            return first("K02", "2つ以上の都道府県の情報は、国立がん研究センターの窓口に申し出ます。");
        }
        if (before2016) {
            return first("K03", "2015年以前の診断は地域がん登録の情報で、県の別の決まりで提供します。この窓口に相談してください。");
        }
        return switch (who) {
            case PREFECTURE -> government(Article.PREFECTURE);
            case MUNICIPALITY -> government(Article.MUNICIPALITY);
            case HOSPITAL -> hospital();
            case RESEARCHER, NATION -> researcher();
        };
    }

    private Advice government(Article article) {
        return aim == Aim.CONTROL
                ? new Advice.Apply(article, kind())
                : first("K04", "%sの目的はがん対策の企画又は実施に限ります。目的を選び直すか、研究者として申し出てください。", article.ja());
    }

    private Advice hospital() {
        return aim == Aim.CONTROL
                ? first("K05", "第20条の目的は院内がん登録又はがんに係る調査研究です。目的を選び直してください。")
                : new Advice.Apply(Article.HOSPITAL, KindOfData.IDENTIFIABLE);
    }

    private Advice researcher() {
        if (aim != Aim.RESEARCH) {
            return first("K06", "研究者の目的はがんに係る調査研究です。目的か申し出る方を選び直してください。");
        }
        var article = identifiable ? Article.RESEARCH_IDENTIFIABLE : Article.RESEARCH_ANONYMISED;
        return new Advice.Apply(article, kind());
    }

    private KindOfData kind() {
        return identifiable ? KindOfData.IDENTIFIABLE : KindOfData.ANONYMISED;
    }

    private static Advice first(String id, String ja, Object... values) {
        return new Advice.AskFirst(Reason.of(id, ja, values));
    }
}
