package dev.todoke.linkage.latin;

/// A key by sound (読みの符号): the first letter and three digits, such as `r163` for Robert and Rupert.
///
/// ```
/// b f p v → 1   c g j k q s x z → 2   d t → 3   l → 4   m n → 5   r → 6
/// ```
///
/// Letters of one digit in a row count once, also with h or w between them; vowels separate.
/// Source: US National Archives, Soundex System (General Information Leaflet 55).
public final class Soundex {

    private static final int LENGTH = 4;
    private static final String CODES = "01230120022455012623010202";

    private Soundex() {}

    /// Empty when the text has no latin letter.
    public static String of(String folded) {
        var key = new StringBuilder(LENGTH);
        char last = '0';
        for (int i = 0; i < folded.length() && key.length() < LENGTH; i++) {
            char c = folded.charAt(i);
            if (c < 'a' || c > 'z') {
                continue;
            }
            char code = CODES.charAt(c - 'a');
            if (key.isEmpty()) {
                key.append(c);
                last = code;
            } else if (code != '0' && code != last) {
                key.append(code);
                last = code;
            } else if (c != 'h' && c != 'w') {
                last = code;
            }
        }
        while (!key.isEmpty() && key.length() < LENGTH) {
            key.append('0');
        }
        return key.toString();
    }
}
