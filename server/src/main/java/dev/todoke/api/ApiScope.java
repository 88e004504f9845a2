package dev.todoke.api;

import dev.todoke.identity.Permission;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a token may do (トークンにできること): never more than the person who made it.
public enum ApiScope {
    READ("read", "届出の状況、点検結果、照会を読む", "Read files, findings and queries", Permission.VIEW_OWN_NOTIFICATIONS),
    UPLOAD("upload", "届出ファイルを送る、下書きを作る", "Send files and make drafts", Permission.UPLOAD_NOTIFICATIONS),
    SUBMIT("submit", "届け出る", "Submit", Permission.SUBMIT_NOTIFICATIONS),
    WITHDRAW("withdraw", "取り下げる", "Withdraw", Permission.WITHDRAW_NOTIFICATIONS),
    ANSWER("answer", "照会に答える", "Answer queries", Permission.ANSWER_QUERIES);

    private final String code;
    private final String ja;
    private final String en;
    private final Permission permission;

    ApiScope(String code, String ja, String en, Permission permission) {
        this.code = code;
        this.ja = ja;
        this.en = en;
        this.permission = permission;
    }

    public String code() {
        return code;
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : ja;
    }

    public Permission permission() {
        return permission;
    }

    public static Optional<ApiScope> of(String code) {
        return Stream.of(values()).filter(scope -> scope.code.equals(code)).findFirst();
    }
}
