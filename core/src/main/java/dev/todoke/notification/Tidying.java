package dev.todoke.notification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a value could be written more tidily (値の整え方). It only offers: nothing is changed until somebody of the hospital
/// takes the offer, and the checks speak about the value as it is until then.
public enum Tidying {
    /// Names and kana in full width, codes and dates in half width (全角と半角).
    WIDTH,
    /// Hiragana in the kana name becomes katakana (ひらがなとカタカナ).
    KANA,
    /// Spaces around a value, and several between the parts of a name (空白).
    SPACE,
    /// A character kept for compatibility that stands for an ordinary one, such as U+FA19 for 神 (互換漢字).
    VARIANT;

    private static final int HIRAGANA_TO_KATAKANA = 'ア' - 'あ';
    private static final int HALF_TO_FULL = 'Ａ' - 'A';

    /// One offer.
    public record Offer(Tidying kind, Item item, String before, String after) {}

    /// What could be tidied in a record, in the order of the columns.
    public static List<Offer> offers(RawRecord record) {
        var offers = new ArrayList<Offer>();
        for (var column : record.layout().columns()) {
            String before = record.value(column.item());
            for (var kind : before.isEmpty() ? new Tidying[0] : values()) {
                String after = kind.tidied(column.item(), before);
                if (!after.equals(before)) {
                    offers.add(new Offer(kind, column.item(), before, after));
                }
            }
        }
        return offers;
    }

    /// The values that differ when these offers are taken.
    public static Map<Item, String> taken(RawRecord record, Set<Tidying> kinds) {
        var changed = new EnumMap<Item, String>(Item.class);
        for (var column : record.layout().columns()) {
            String before = record.value(column.item());
            String after = before;
            for (var kind : sorted(kinds)) {
                after = kind.tidied(column.item(), after);
            }
            if (!after.equals(before)) {
                changed.put(column.item(), after);
            }
        }
        return changed;
    }

    private static List<Tidying> sorted(Collection<Tidying> kinds) {
        return kinds.stream().sorted().toList();
    }

    private String tidied(Item item, String value) {
        return switch (this) {
            case WIDTH -> width(item, value);
            case KANA -> item == Item.KANA_NAME ? katakana(value) : value;
            case SPACE -> spaces(item, value);
            case VARIANT -> isWords(item) ? ordinary(value) : value;
        };
    }

    private static boolean isWords(Item item) {
        return switch (item) {
            case KANA_NAME, NAME, ADDRESS, TOPOGRAPHY_TEXT, MORPHOLOGY_TEXT, REMARKS -> true;
            default -> false;
        };
    }

    private static boolean isName(Item item) {
        return item == Item.NAME || item == Item.KANA_NAME;
    }

    private static String width(Item item, String value) {
        if (item == Item.CHART_NUMBER) {
            return value;
        }
        if (!isWords(item)) {
            return Normalizer.normalize(value, Normalizer.Form.NFKC);
        }
        return isName(item) ? fullWidth(fullWidthKana(value)) : fullWidthKana(value);
    }

    /// Half-width kana with their marks become one full-width character each.
    private static String fullWidthKana(String value) {
        var out = new StringBuilder();
        int from = 0;
        while (from < value.length()) {
            int to = from;
            while (to < value.length() && value.charAt(to) >= '｡' && value.charAt(to) <= 'ﾟ') {
                to++;
            }
            if (to > from) {
                out.append(Normalizer.normalize(value.substring(from, to), Normalizer.Form.NFKC));
                from = to;
            } else {
                out.append(value.charAt(from++));
            }
        }
        return out.toString();
    }

    private static String fullWidth(String value) {
        return mapped(value, c -> c > ' ' && c <= '~' ? c + HALF_TO_FULL : c);
    }

    private static String katakana(String value) {
        return mapped(value, c -> c >= 'ぁ' && c <= 'ゖ' ? c + HIRAGANA_TO_KATAKANA : c);
    }

    private static String spaces(Item item, String value) {
        String stripped = value.strip();
        return isName(item) ? stripped.replaceAll("[ \u3000]+", "\u3000") : stripped;
    }

    private static String ordinary(String value) {
        var out = new StringBuilder();
        value.codePoints()
                .mapToObj(Character::toString)
                .map(c -> isForCompatibility(c.codePointAt(0)) ? Normalizer.normalize(c, Normalizer.Form.NFC) : c)
                .forEach(out::append);
        return out.toString();
    }

    private static boolean isForCompatibility(int character) {
        return character >= 0xf900 && character <= 0xfaff || character >= 0x2f800 && character <= 0x2fa1f;
    }

    private static String mapped(String value, java.util.function.IntUnaryOperator change) {
        var out = new StringBuilder(value.length());
        value.codePoints().map(change).forEach(out::appendCodePoint);
        return out.toString();
    }
}
