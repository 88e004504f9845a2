package dev.todoke.linkage;

import dev.todoke.person.PersonRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Stands for everything by which a report proves who it is about (本人を示す項目の指紋): it changes when one of these
/// fields is corrected, and tells nothing else.
public final class RecordProof {

    private static final int BYTES = 8;
    private static final byte END = 0x1F;

    private RecordProof() {}

    /// Both reports of a pair.
    public static String of(PersonRecord a, PersonRecord b) {
        return a.id().compareTo(b.id()) < 0 ? of(a) + of(b) : of(b) + of(a);
    }

    public static String of(PersonRecord record) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, record.id());
            add(digest, record.name().whole());
            add(digest, record.kana().whole());
            add(digest, record.sex().code());
            add(digest, record.born().text());
            add(digest, record.address().prefecture().notificationCode());
            add(digest, record.address().detail());
            add(digest, record.chartNumber());
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String value) {
        digest.update(value.getBytes(StandardCharsets.UTF_8));
        digest.update(END);
    }
}
