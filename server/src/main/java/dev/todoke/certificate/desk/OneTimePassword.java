package dev.todoke.certificate.desk;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Password of a PKCS#12 file (証明書ファイルのパスワード), read out once over the telephone: about 98 bits, no letters that
/// look or sound alike.
final class OneTimePassword {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuwxyz";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    static String fresh() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
