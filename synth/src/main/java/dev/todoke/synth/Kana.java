package dev.todoke.synth;

import java.text.Normalizer;

/// Slips that only kana can have (カナの揺れ).
final class Kana {

    private static final String PLAIN = "カキクケコサシスセソタチツテトハヒフヘホ";
    private static final String VOICED = "ガギグゲゴザジズゼゾダヂヅデドバビブベボ";
    private static final String SMALL = "ャュョッァィゥェォ";
    private static final String LARGE = "ヤユヨツアイウエオ";

    private static final String FULL = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    private Kana() {}

    /// The last kana that can carry the voicing mark gets or loses it.
    static String voicedOtherwise(String kana) {
        for (int i = kana.length() - 1; i > 0; i--) {
            int plain = PLAIN.indexOf(kana.charAt(i));
            int voiced = VOICED.indexOf(kana.charAt(i));
            if (plain >= 0 || voiced >= 0) {
                char other = plain >= 0 ? VOICED.charAt(plain) : PLAIN.charAt(voiced);
                return kana.substring(0, i) + other + kana.substring(i + 1);
            }
        }
        return kana;
    }

    /// Small kana written large, as old systems do.
    static String large(String kana) {
        var large = new StringBuilder(kana.length());
        for (int i = 0; i < kana.length(); i++) {
            int small = SMALL.indexOf(kana.charAt(i));
            large.append(small >= 0 ? LARGE.charAt(small) : kana.charAt(i));
        }
        return large.toString();
    }

    /// Full-width katakana made half-width, which the checks refuse.
    static String halfWidth(String kana) {
        var half = new StringBuilder();
        String marks = Normalizer.normalize(kana, Normalizer.Form.NFD);
        for (int i = 0; i < marks.length(); i++) {
            half.append(halfWidth(marks.charAt(i)));
        }
        return half.toString();
    }

    private static char halfWidth(char c) {
        if (c == '\u3099') {
            return 'ﾞ';
        }
        if (c == '\u309A') {
            return 'ﾟ';
        }
        int position = FULL.indexOf(c);
        return position < 0 ? c : (char) ('ｦ' + position);
    }
}
