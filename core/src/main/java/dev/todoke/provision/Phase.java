package dev.todoke.provision;

import dev.todoke.kernel.Coded;

/// Where an application stands (申出の状態), and who it waits for.
public enum Phase implements Coded {
    NOT_BEGUN("not-begun", "作成前", Stage.WRITING),
    CONSULTING("consulting", "事前相談", Stage.WRITING),
    DRAFTING("drafting", "申出文書作成中", Stage.WRITING),
    PRECHECK("precheck", "申出文書確認中", Stage.WRITING),
    FORMAL_CHECK("formal-check", "形式点検", Stage.CHECK),
    SECOND_CHECK("second-check", "形式点検の確認", Stage.CHECK),
    RETURNED("returned", "補正依頼", Stage.CHECK),
    COUNCIL_REVIEW("council-review", "審査", Stage.COUNCIL),
    CONDITIONAL("conditional", "条件付", Stage.COUNCIL),
    DECISION("decision", "決裁", Stage.NOTICE),
    AWAITING_TERMS("awaiting-terms", "誓約・契約・手数料", Stage.TERMS),
    EXTRACTING("extracting", "抽出・照合・匿名化", Stage.FILE),
    VERIFYING("verifying", "点検", Stage.FILE),
    HANDING_OVER("handing-over", "提供の準備", Stage.FILE),
    DELIVERED("delivered", "提供", Stage.FILE),
    IN_USE("in-use", "利用中", Stage.USE),
    AWAITING_DISPOSAL("awaiting-disposal", "廃棄待ち", Stage.DISPOSAL),
    AWAITING_REPORT("awaiting-report", "実績報告待ち", Stage.DISPOSAL),
    CLOSED("closed", "完了", Stage.END),
    WITHDRAWN("withdrawn", "取下げ", Stage.END),
    REFUSED("refused", "不応諾", Stage.END),
    STOPPED("stopped", "解除・提供停止", Stage.DISPOSAL);

    /// Steps of the bar shown to the applicant (進み具合の段階).
    public enum Stage implements Coded {
        WRITING("writing", "作成"),
        CHECK("check", "形式点検"),
        COUNCIL("council", "審査"),
        NOTICE("notice", "通知"),
        TERMS("terms", "契約・手数料"),
        FILE("file", "作成・提供"),
        USE("use", "利用・報告"),
        DISPOSAL("disposal", "廃棄"),
        END("end", "終了");

        private final String code;
        private final String ja;

        Stage(String code, String ja) {
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

    private final String code;
    private final String ja;
    private final Stage stage;

    Phase(String code, String ja, Stage stage) {
        this.code = code;
        this.ja = ja;
        this.stage = stage;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ja() {
        return ja;
    }

    public Stage stage() {
        return stage;
    }

    /// Nothing more can happen.
    public boolean over() {
        return stage == Stage.END;
    }
}
