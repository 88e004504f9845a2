package dev.todoke.provision.application;

import dev.todoke.kernel.Coded;
import java.util.Optional;

/// When a field must be filled or a line of the check applies (記入が必要な場合).
public enum Requirement implements Coded {
    ALWAYS("always", "いつも"),
    OPTIONAL("optional", "任意"),
    ROW("row", "行を書いたとき"),
    ROW_IDENTIFIABLE("row-identifiable", "匿名化していない情報の行を書いたとき"),
    IDENTIFIABLE("identifiable", "匿名化していない情報のとき"),
    RESEARCH_USE("research-use", "調査研究に使うとき"),
    COMMISSIONED("commissioned", "全部を委託されているとき"),
    OUTSOURCED("outsourced", "一部を委託するとき"),
    PERSON("person", "個人のとき"),
    CANCER_CONTROL("cancer-control", "がん対策のとき"),
    ARTICLE_20("article20", "第20条のとき"),
    NOT_ARTICLE_20("not-article20", "第20条以外のとき"),
    ARTICLE_21("article21", "第21条のとき"),
    ARTICLE_21_8("article21-8", "第21条第8項のとき"),
    CONSENT("consent", "同意が必要なとき"),
    SUPPLEMENTARY("supplementary", "附則第2条によるとき"),
    RESULTS("results", "実績が必要なとき"),
    ETHICS_APPROVED("ethics-approved", "倫理審査が承認済みのとき"),
    ETHICS_OTHER("ethics-other", "倫理審査がその他のとき"),
    ORGANISATION("organisation", "団体のとき"),
    SURVIVAL("survival", "生存確認情報が要るとき"),
    METHOD_TABLE("method-table", "集計表を作るとき"),
    METHOD_STATISTICS("method-statistics", "統計分析をするとき");

    private final String code;
    private final String ja;

    Requirement(String code, String ja) {
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

    static Requirement read(String code) {
        return Coded.find(values(), code).orElseThrow(() -> new UnknownCodeOfForm("requirement " + code));
    }

    /// Whether the condition holds for what the draft says so far.
    public boolean holds(Draft draft) {
        return switch (this) {
            case ALWAYS, ROW -> true;
            case OPTIONAL -> false;
            case ROW_IDENTIFIABLE, IDENTIFIABLE ->
                DraftReader.kind(draft)
                        .filter(kind -> kind == KindOfData.IDENTIFIABLE)
                        .isPresent();
            case RESEARCH_USE -> DraftReader.researchUse(draft);
            case COMMISSIONED -> CANCER_CONTROL.holds(draft) && yes(draft, "commissioned");
            case OUTSOURCED -> yes(draft, "outsourced");
            case PERSON -> draft.text("party").equals("person");
            case CANCER_CONTROL -> article(draft).filter(Article::cancerControl).isPresent();
            case ARTICLE_20 -> article(draft).filter(a -> a == Article.HOSPITAL).isPresent();
            case NOT_ARTICLE_20 ->
                article(draft).filter(a -> a == Article.HOSPITAL).isEmpty();
            case ARTICLE_21 -> article(draft).filter(Article::research).isPresent();
            case ARTICLE_21_8 ->
                article(draft).filter(a -> a == Article.RESEARCH_IDENTIFIABLE).isPresent();
            case CONSENT ->
                consentNeeded(draft)
                        && !yes(draft, "supplementary")
                        && !draft.text("living").equals("no");
            case SUPPLEMENTARY -> consentNeeded(draft) && yes(draft, "supplementary");
            case RESULTS ->
                article(draft).filter(a -> LegalBasis.of(a).resultsNeeded() > 0).isPresent();
            case ETHICS_APPROVED ->
                ARTICLE_21.holds(draft) && draft.text("ethics").equals("approved");
            case ETHICS_OTHER -> ARTICLE_21.holds(draft) && draft.text("ethics").equals("other");
            case ORGANISATION -> draft.text("party").equals("organisation");
            case SURVIVAL -> draft.text("survival").equals("yes");
            case METHOD_TABLE ->
                RESEARCH_USE.holds(draft) && draft.choices("method-kinds").contains("table");
            case METHOD_STATISTICS ->
                RESEARCH_USE.holds(draft) && draft.choices("method-kinds").contains("statistics");
        };
    }

    private static Optional<Article> article(Draft draft) {
        return Coded.find(Article.values(), draft.text("article"));
    }

    private static boolean consentNeeded(Draft draft) {
        return article(draft).filter(a -> LegalBasis.of(a).consentNeeded()).isPresent();
    }

    private static boolean yes(Draft draft, String field) {
        return draft.text(field).equals("yes");
    }
}
