package dev.todoke.provision;

import dev.todoke.kernel.Coded;

/// The commands by name (操作の種類): rows of the permission table, buttons on pages, entries of the audit log.
public enum CommandKind implements Coded {
    OPEN_CONSULTATION("open-consultation", "事前に相談する"),
    SAY("say", "質問・回答を書く"),
    RECORD_ADVICE("record-advice", "助言を記録する"),
    OPEN_DRAFT("open-draft", "申出を作り始める"),
    SAVE_DRAFT("save-draft", "下書きを保存する"),
    ATTACH_FILE("attach-file", "ファイルを添付する"),
    DETACH_FILE("detach-file", "添付を外す"),
    INVITE_USERS("invite-users", "利用者に誓約書を頼む"),
    SIGN_PLEDGE("sign-pledge", "誓約書に署名する"),
    ASK_PRECHECK("ask-precheck", "提出前の確認を頼む"),
    ANSWER_PRECHECK("answer-precheck", "提出前の確認に答える"),
    SUBMIT_APPLICATION("submit-application", "申し出る"),
    WITHDRAW("withdraw", "取り下げる"),
    RECORD_FORMAL_CHECK("record-formal-check", "形式点検を記録する"),
    CONFIRM_FORMAL_CHECK("confirm-formal-check", "形式点検を確認する"),
    SEND_CHECK_BACK("send-check-back", "形式点検を差し戻す"),
    RECORD_COUNCIL_RESULT("record-council-result", "審議結果を記録する"),
    PUT_ON_AGENDA("put-on-agenda", "議題に加える"),
    TAKE_OFF_AGENDA("take-off-agenda", "議題から外す"),
    ANSWER_AS_MEMBER("answer-as-member", "審議会の意見を述べる"),
    RECORD_PAPER_ANSWER("record-paper-answer", "書面の回答を記録する"),
    RULE_OUT_CONFLICT("rule-out-conflict", "同姓同名と確認する"),
    RECORD_MEETING_RESULT("record-meeting-result", "会議の結果を記録する"),
    CONFIRM_CONDITIONS("confirm-conditions", "条件を満たしたと確認する"),
    ACCEPT_APPLICATION("accept-application", "応諾する"),
    REFUSE_APPLICATION("refuse-application", "不応諾とする"),
    RETURN_REQUEST("return-request", "請求の補正を求める"),
    RECORD_WORK("record-work", "作業時間を記録する"),
    RECORD_SUPPLY("record-supply", "媒体・送料を記録する"),
    ESTIMATE_FEE("estimate-fee", "手数料を見積もる"),
    EXEMPT_FEE("exempt-fee", "手数料を免除する"),
    INVOICE_FEE("invoice-fee", "手数料を請求する"),
    RECORD_PAYMENT("record-payment", "手数料の納付を記録する"),
    SETTLE_FEE("settle-fee", "手数料を精算する"),
    RECORD_REFUND("record-refund", "手数料の返還を記録する"),
    ISSUE_LETTER("issue-letter", "通知を送ったと記録する"),
    FILE_TERM("file-term", "誓約・手数料を記録する"),
    FIX_LIST_DESTRUCTION("fix-list-destruction", "名簿の廃棄の期限を定める"),
    HAND_IN_LIST("hand-in-list", "名簿を出す"),
    MATCH_LIST("match-list", "名簿を照合する"),
    DESTROY_LIST("destroy-list", "名簿とキーを廃棄する"),
    CHOOSE_REPAIR("choose-repair", "匿名化の追加の手順を選ぶ"),
    RECORD_EXTRACTION("record-extraction", "抽出する"),
    ACCEPT_FILE("accept-file", "ファイルを承認する"),
    REJECT_FILE("reject-file", "ファイルを差し戻す"),
    PACK_AGAIN("pack-again", "包み直す"),
    HAND_OVER("hand-over", "提供する"),
    REGISTER_MEDIUM("register-medium", "媒体を登録する"),
    SEND_MEDIUM("send-medium", "媒体を渡す"),
    REPORT_UNREADABLE("report-unreadable", "媒体が読めないと伝える"),
    TAKE_MEDIUM_BACK("take-medium-back", "媒体の返却を受ける"),
    CHECK_MEDIUM("check-medium", "返却された媒体を確認する"),
    DESTROY_MEDIUM("destroy-medium", "媒体を廃棄する"),
    CONFIRM_RECEIPT("confirm-receipt", "受け取りを確認する"),
    ASK_PUBLICATION_CHECK("ask-publication-check", "公表前の確認を求める"),
    ANSWER_PUBLICATION_CHECK("answer-publication-check", "公表前の確認に答える"),
    SAVE_CHANGE("save-change", "変更申出を書く"),
    ASK_CHANGE("ask-change", "変更を申し出る"),
    DROP_CHANGE("drop-change", "変更申出を取り下げる"),
    RECORD_CHANGE_COUNCIL("record-change-council", "変更の審議結果を記録する"),
    ANSWER_CHANGE("answer-change", "変更申出に答える"),
    DECIDE_CHANGE("decide-change", "変更申出を決裁する"),
    CONFIRM_PLEDGE("confirm-pledge", "追加した利用者の誓約書を確認する"),
    ASK_USE_REPORT("ask-use-report", "利用報告を求める"),
    FILE_USE_REPORT("file-use-report", "利用を報告する"),
    ANSWER_USE_REPORT("answer-use-report", "利用報告に答える"),
    REPORT_PUBLICATION_DELAY("report-publication-delay", "公表の遅れを報告する"),
    ANSWER_PUBLICATION_DELAY("answer-publication-delay", "公表の遅れに答える"),
    REPORT_INCIDENT("report-incident", "事故を報告する"),
    REVIEW_INCIDENT("review-incident", "事故を確認する"),
    CLOSE_INCIDENT("close-incident", "事故の処理を終える"),
    OPEN_AUDIT("open-audit", "監査を始める"),
    RECORD_VISIT("record-visit", "監査の結果を記録する"),
    ANSWER_AUDIT("answer-audit", "監査の指摘に答える"),
    CLOSE_AUDIT("close-audit", "監査を終える"),
    IMPOSE_SANCTION("impose-sanction", "提供を制限する"),
    LIFT_SANCTION("lift-sanction", "提供の制限を解く"),
    LIST_HOLDING("list-holding", "写し・中間生成物を届ける"),
    RETURN_DISPOSAL("return-disposal", "廃棄の報告を差し戻す"),
    STOP_PROVISION("stop-provision", "提供を停止する"),
    FILE_DISPOSAL("file-disposal", "廃棄を報告する"),
    ACCEPT_DISPOSAL("accept-disposal", "廃棄を確認する"),
    FILE_FINAL_REPORT("file-final-report", "実績を報告する"),
    ACCEPT_REPORT("accept-report", "実績報告を受理する");

    private final String code;
    private final String ja;

    CommandKind(String code, String ja) {
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
