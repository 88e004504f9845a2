package dev.todoke.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a certificate is revoked (失効の理由). Source of the numbers: RFC 5280, 5.3.1.
public enum RevocationReason {
    OTHER(0, "その他(メモに書きます)", "Other (say in the note)"),
    LOST(1, "端末・媒体・パスワードの紛失や盗難", "Terminal, medium or password lost or stolen"),
    MOVED(3, "担当者の異動・退職", "The person moved or left"),
    REPLACED(4, "新しい証明書に替えた", "Replaced by a newer certificate"),
    ENDED(5, "施設の利用終了・コードの廃止", "The facility or its code ended");

    private final int number;
    private final String ja;
    private final String en;

    RevocationReason(int number, String ja, String en) {
        this.number = number;
        this.ja = ja;
        this.en = en;
    }

    /// Number in a list of revoked certificates.
    public int number() {
        return number;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : ja;
    }

    public static Optional<RevocationReason> of(String code) {
        return Stream.of(values()).filter(reason -> reason.code().equals(code)).findFirst();
    }
}
