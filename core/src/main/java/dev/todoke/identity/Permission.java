package dev.todoke.identity;

import static dev.todoke.identity.Role.ADMINISTRATOR;
import static dev.todoke.identity.Role.APPLICANT;
import static dev.todoke.identity.Role.AUDITOR;
import static dev.todoke.identity.Role.COUNCIL_MEMBER;
import static dev.todoke.identity.Role.OFFICE_CLERK;
import static dev.todoke.identity.Role.OFFICE_HEAD;
import static dev.todoke.identity.Role.REGISTRAR;
import static dev.todoke.identity.Role.REGISTRY_HEAD;
import static dev.todoke.identity.Role.REPORTER;
import static dev.todoke.identity.Role.REPORTING_HEAD;
import static dev.todoke.identity.Role.STATISTICIAN;

import java.util.Set;

/// A deed and the roles that may do it (業務分担表). Printed into `docs/permissions.md`.
///
/// Permission is asked first, before any other reason to refuse is looked for. Which rows an account
/// sees is a second question, answered by its [Affiliation].
public enum Permission {
    VIEW_OWN_NOTIFICATIONS("自施設の届出を見る", REPORTER, REPORTING_HEAD),
    UPLOAD_NOTIFICATIONS("届出ファイルを送り、直す", REPORTER, REPORTING_HEAD),
    SUBMIT_NOTIFICATIONS("届け出る・0件の報告をする", REPORTER, REPORTING_HEAD),
    WITHDRAW_NOTIFICATIONS("届出を取り下げる", REPORTER, REPORTING_HEAD),
    RECEIVE_HOSPITAL_RETURNS("自施設に返された情報を受け取る・廃棄を報告する", REPORTING_HEAD),
    APPROVE_SUBMISSIONS("届け出る前の管理者の承認を記録し、その要否を決める", REPORTING_HEAD),
    ANSWER_QUERIES("照会と遡り調査に答える", REPORTER, REPORTING_HEAD),
    ASK_REGISTRY("登録室に問い合わせる", REPORTER, REPORTING_HEAD),
    MANAGE_API_TOKENS("病院のシステムが使うトークンを作り、止める", REPORTING_HEAD),

    VIEW_PERSONS("登録された人の情報を見る", REGISTRAR, REGISTRY_HEAD),
    EXAMINE_NOTIFICATIONS("届出を審査する", REGISTRAR, REGISTRY_HEAD),
    TYPE_PAPER_NOTIFICATIONS("紙の届出票を入力し、確かめ、受付に出す", REGISTRAR, REGISTRY_HEAD),
    PURSUE_DUTY("届出のない病院等への督促・勧告・公表を記録する", REGISTRY_HEAD),
    WRITE_CIRCULARS("事務連絡を書き、病院等に送る", REGISTRAR, REGISTRY_HEAD),
    ANSWER_QUESTIONS("病院等の問い合わせに答える", REGISTRAR, REGISTRY_HEAD),
    REVIEW_PAIRS("同一人物かどうかを判断する", REGISTRAR, REGISTRY_HEAD),
    LEAD_REVIEW("分かれた判断を決め、受け持ちを割り当てる", REGISTRY_HEAD),
    MEASURE_LINKAGE("照合の質を測る標本を作る", REGISTRY_HEAD),
    REGROUP_PERSONS("人を統合し、分ける", REGISTRAR, REGISTRY_HEAD),
    RUN_LINKAGE("照合を実行する", REGISTRAR, REGISTRY_HEAD),
    RECORD_DEATHS("死亡者情報票を取り込む", REGISTRAR, REGISTRY_HEAD),
    RUN_CONSOLIDATION("集約を実行し、値を選ぶ", REGISTRAR, REGISTRY_HEAD),
    CHOOSE_RULES("集約の規則の選択を変える", REGISTRY_HEAD),
    CONDUCT_FOLLOWBACK("遡り調査を行う", REGISTRAR, REGISTRY_HEAD),
    EXCHANGE_WITH_NATION("国へ送る情報を書き出し、国からの情報を取り込む", REGISTRAR, REGISTRY_HEAD),
    TRY_CLOSING("年次確定の試算をする", REGISTRAR, REGISTRY_HEAD, STATISTICIAN),
    CLOSE_YEAR("年次確定をする", REGISTRY_HEAD),
    VIEW_CLOSINGS("年次確定の結果を見る", REGISTRAR, REGISTRY_HEAD, STATISTICIAN),
    TAKE_CLOSINGS("確定した年の全項目と保存一式を受け取る", REGISTRY_HEAD),
    RELEASE_HOSPITAL_RETURNS("病院等へ返す情報を交付する", REGISTRY_HEAD),
    COMPUTE_STATISTICS("統計表を作る", STATISTICIAN, REGISTRY_HEAD),
    RELEASE_STATISTICS("統計表を公表する", REGISTRY_HEAD),
    EDIT_FACILITIES("病院等の登録を直す", REGISTRAR, REGISTRY_HEAD),
    DESIGNATE_CLINICS("診療所の指定・辞退・取消しを記録する", REGISTRY_HEAD),
    EXAMINE_ENROLMENTS("利用申請を施設の登録と照合し、差し戻す", REGISTRAR, REGISTRY_HEAD),
    DECIDE_ENROLMENTS("利用申請を承認・却下し、招待状を出す", REGISTRY_HEAD),
    VIEW_JOBS("処理の状況を見る", REGISTRAR, REGISTRY_HEAD, STATISTICIAN, ADMINISTRATOR),
    STOP_JOBS("処理を止める・続ける", REGISTRAR, REGISTRY_HEAD, STATISTICIAN, ADMINISTRATOR),
    RUN_DAILY_WORK("毎日の仕事と送信箱を見る・今すぐ行う・もう一度送る", REGISTRAR, REGISTRY_HEAD, ADMINISTRATOR, OFFICE_CLERK, OFFICE_HEAD),
    APPROVE_EXTRACTION("提供する情報の抽出を承認する", REGISTRY_HEAD),
    RUN_EXTRACTION("提供する情報を抽出する", STATISTICIAN, REGISTRY_HEAD),

    VIEW_APPLICATIONS("申出を見る", OFFICE_CLERK, OFFICE_HEAD),
    CHECK_APPLICATIONS("形式点検をする", OFFICE_CLERK, OFFICE_HEAD),
    GIVE_OPINIONS("審議会で意見を書く", COUNCIL_MEMBER),
    DECIDE_APPLICATIONS("申出の可否を決める", OFFICE_HEAD),
    DELIVER_DATA("情報を引き渡す", OFFICE_CLERK, OFFICE_HEAD),

    APPLY_FOR_DATA("申出をする", APPLICANT),
    RECEIVE_DATA("提供された情報を受け取る", APPLICANT),

    VIEW_ACCOUNTS("利用者の一覧を見る", ADMINISTRATOR, REGISTRY_HEAD, AUDITOR),
    MANAGE_ACCOUNTS("利用者を登録し、止める", ADMINISTRATOR, REGISTRY_HEAD),
    MANAGE_CERTIFICATES("病院等のクライアント証明書を発行・更新・失効する", ADMINISTRATOR, REGISTRY_HEAD),
    VIEW_AUDIT("監査記録を調べる", AUDITOR, REGISTRY_HEAD),
    VIEW_TABLES("コード表と規則の版を見る", REGISTRAR, REGISTRY_HEAD, STATISTICIAN, ADMINISTRATOR, AUDITOR),
    TRY_RULES("規則の変更を保存済みの届出で試す", REGISTRY_HEAD),
    VIEW_RULE_TRIALS("規則の変更の試行の結果を見る", REGISTRAR, REGISTRY_HEAD);

    private final String ja;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of below makes an unmodifiable set of enum constants
    private final Set<Role> roles;

    Permission(String ja, Role... roles) {
        this.ja = ja;
        this.roles = Set.of(roles);
    }

    public String ja() {
        return ja;
    }

    public boolean heldBy(Role role) {
        return roles.contains(role);
    }
}
