package dev.todoke.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a password must be (パスワードの決まり): long, not a common or local word; no forced character classes, no forced
/// change.
///
/// @param minimum fewest characters (code points); 15 by default, 13 where a site's rule asks for it
public record PasswordPolicy(int minimum) {

    public static final int DEFAULT_MINIMUM = 15;
    public static final int LOWEST_MINIMUM = 13;
    public static final int MAXIMUM = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int FEWEST_BESIDE_COMMON_WORDS = 8;
    private static final List<String> COMMON_WORDS = List.of(
            "password",
            "passw0rd",
            "qwertyuiop",
            "qwerty",
            "asdfghjkl",
            "zxcvbnm",
            "letmein",
            "welcome",
            "administrator",
            "admin",
            "iloveyou",
            "sunshine",
            "princess",
            "dragon",
            "monkey",
            "football",
            "baseball",
            "superman",
            "master",
            "abcdefghij",
            "abcdef",
            "1qaz2wsx",
            "1234567890",
            "0123456789",
            "12345678",
            "123456",
            "11111111",
            "00000000",
            "todoke",
            "ganntouroku",
            "gantouroku",
            "touroku",
            "byouin",
            "hospital",
            "clinic",
            "cancer",
            "registry",
            "nippon",
            "japan",
            "tokyo",
            "osaka",
            "fukuoka",
            "sakura",
            "がん登録",
            "パスワード",
            "届出",
            "病院",
            "登録室",
            "さくら");

    public PasswordPolicy {
        if (minimum < LOWEST_MINIMUM || minimum > MAXIMUM) {
            throw new IllegalArgumentException("minimum length must lie between 13 and 128");
        }
    }

    /// The form that is hashed and compared: the same text however the keyboard composed it.
    public static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /// Everything that is wrong with a new password, in sentences; empty when it is good.
    public List<String> faults(String password, String login) {
        var text = normalised(password);
        var faults = new ArrayList<String>();
        int length = text.codePointCount(0, text.length());
        if (length < minimum) {
            faults.add("パスワードは%d文字以上にしてください。いまは%d文字です。".formatted(minimum, length));
        }
        if (length > MAXIMUM) {
            faults.add("パスワードは%d文字までにしてください。いまは%d文字です。".formatted(MAXIMUM, length));
        }
        if (text.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            faults.add("同じ文字の繰り返しは使えません。%d種類以上の文字を使ってください。".formatted(FEWEST_DIFFERENT));
        }
        var lower = text.toLowerCase(Locale.ROOT);
        if (!login.isEmpty() && lower.contains(login.toLowerCase(Locale.ROOT))) {
            faults.add("利用者名を含むパスワードは使えません。");
        }
        if (leansOnCommonWords(lower)) {
            faults.add("よく使われる言葉が大半を占めています。関係のない言葉をいくつか並べてください。");
        }
        return List.copyOf(faults);
    }

    private static boolean leansOnCommonWords(String lower) {
        var rest = lower;
        for (String word : COMMON_WORDS) {
            rest = rest.replace(word, "");
        }
        return rest.length() < lower.length() && rest.length() < FEWEST_BESIDE_COMMON_WORDS;
    }
}
