package dev.todoke.provision.publication;

import dev.todoke.provision.publication.ShownValue.Count;
import dev.todoke.provision.publication.ShownValue.Share;
import dev.todoke.provision.publication.ShownValue.WithShare;
import dev.todoke.provision.publication.ShownValue.Withheld;
import dev.todoke.provision.publication.ShownValue.Words;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the text of a cell (セルの読み取り): thousands commas, full-width figures, units, signs for a withheld count.
final class ShownValueReader {

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)\\s*(?:人|例|件|名|症例)?");
    private static final Pattern DECIMAL = Pattern.compile("(\\d+\\.\\d+)\\s*%?|(\\d+)\\s*%");
    private static final Pattern SIGN = Pattern.compile(
            "[-‐‑–—―ー−*†‡…xX※]+|\\.{2,}|秘匿|非公表|非表示|NA|N/A|n\\.a\\.|suppressed", Pattern.CASE_INSENSITIVE);
    private static final Pattern BELOW = Pattern.compile("<\\s*(\\d+)|(\\d+)\\s*(?:人|例|件)?未満");
    private static final Pattern AT_MOST = Pattern.compile("(?:≤|≦|<=)\\s*(\\d+)|(\\d+)\\s*(?:人|例|件)?以下");
    private static final Pattern BETWEEN = Pattern.compile("(\\d+)\\s*[-~〜–]\\s*(\\d+)\\s*(?:人|例|件)?");
    private static final Pattern BRACKETS = Pattern.compile("(.*?)\\s*\\(\\s*([\\d.]+\\s*%?)\\s*\\)");

    private ShownValueReader() {}

    static ShownValue read(String text) {
        String plain = plain(text);
        var brackets = BRACKETS.matcher(plain);
        if (brackets.matches()) {
            return bracketed(plain, brackets);
        }
        return simple(plain);
    }

    /// Width, kinds of blanks and letters made equal.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static ShownValue bracketed(String plain, Matcher brackets) {
        var count = simple(brackets.group(1).strip());
        String inside = brackets.group(2).strip();
        boolean figure =
                DECIMAL.matcher(inside).matches() || WHOLE.matcher(inside).matches();
        return figure && count.people().isPresent() ? new WithShare(count, share(inside)) : new Words(plain);
    }

    private static ShownValue simple(String plain) {
        var whole = WHOLE.matcher(plain);
        if (whole.matches() && whole.group(1).length() < 16) {
            return new Count(Long.parseLong(whole.group(1).replace(",", "")));
        }
        if (DECIMAL.matcher(plain).matches()) {
            return share(plain);
        }
        if (plain.isEmpty() || SIGN.matcher(plain).matches()) {
            return new Withheld(plain, Range.OPEN);
        }
        return range(plain);
    }

    private static Share share(String figure) {
        return new Share(new BigDecimal(figure.replace("%", "").strip()));
    }

    private static ShownValue range(String plain) {
        var below = BELOW.matcher(plain);
        if (below.matches()) {
            return new Withheld(plain, new Range(0, number(below) - 1));
        }
        var atMost = AT_MOST.matcher(plain);
        if (atMost.matches()) {
            return new Withheld(plain, new Range(0, number(atMost)));
        }
        var between = BETWEEN.matcher(plain);
        if (between.matches() && plain.length() < 16) {
            var range = new Range(Long.parseLong(between.group(1)), Long.parseLong(between.group(2)));
            return range.isEmpty() ? new Words(plain) : new Withheld(plain, range);
        }
        return new Words(plain);
    }

    private static long number(Matcher matcher) {
        String digits = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Long.parseLong(digits.substring(0, Math.min(digits.length(), 12)));
    }
}
