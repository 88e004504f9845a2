package dev.todoke.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the layout is read where it contradicts itself or leaves something open (様式の読み方). Part of a closing's edition.
///
/// @param halfDay what becomes of half a day in item 68
/// @param source how a non-cancer death record is written in item 67, whose stated length is one character
/// @param area how items 8 and 9 are written, which are numbers while the same codes of hospitals are texts
public record LayoutReading(HalfDay halfDay, SourceText source, AreaText area) {

    /// The reading of our closings unless somebody decides otherwise.
    public static final LayoutReading STANDARD =
            new LayoutReading(HalfDay.DOWN, SourceText.TWO_CHARACTERS, AreaText.NUMBER);

    /// Half days of item 68 (生存期間の半日): months of 30.5 days end on a half after every odd number of months.
    public enum HalfDay {
        DOWN,
        UP
    }

    /// Item 67 (資料源) for a non-cancer death record: `NC`, or `N` in the one character that the table gives it.
    public enum SourceText {
        TWO_CHARACTERS,
        ONE_CHARACTER
    }

    /// Items 8 and 9 (保健所・医療圏コード): without leading zero as numbers, or with it as in the items of hospitals.
    public enum AreaText {
        NUMBER,
        TEXT
    }

    /// Written as `half-day=down source=two-characters area=number`; read back by [#read].
    public String text() {
        return "half-day=%s source=%s area=%s".formatted(word(halfDay), word(source), word(area));
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads any of the three choices, separated by blanks or commas; what is not named stays standard. Empty when a
    /// word is unknown.
    public static Optional<LayoutReading> read(String text) {
        var reading = Optional.of(STANDARD);
        for (String part : words(text)) {
            reading = reading.flatMap(known -> known.with(part));
        }
        return reading;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (String word : text.split("[ ,]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private Optional<LayoutReading> with(String choice) {
        return switch (choice) {
            case "half-day=down" -> Optional.of(new LayoutReading(HalfDay.DOWN, source, area));
            case "half-day=up" -> Optional.of(new LayoutReading(HalfDay.UP, source, area));
            case "source=two-characters" -> Optional.of(new LayoutReading(halfDay, SourceText.TWO_CHARACTERS, area));
            case "source=one-character" -> Optional.of(new LayoutReading(halfDay, SourceText.ONE_CHARACTER, area));
            case "area=number" -> Optional.of(new LayoutReading(halfDay, source, AreaText.NUMBER));
            case "area=text" -> Optional.of(new LayoutReading(halfDay, source, AreaText.TEXT));
            default -> Optional.empty();
        };
    }

    /// The longest text an item may have under this reading.
    int longest(Layout76.Item76 item) {
        return item.number() == 67 && source == SourceText.TWO_CHARACTERS ? 2 : item.length();
    }

    /// Item 67 as written.
    String sourceCode(String code) {
        return source == SourceText.ONE_CHARACTER && code.equals("NC") ? "N" : code;
    }

    /// Items 8 and 9 as written.
    String areaCode(String code) {
        return area == AreaText.NUMBER && code.startsWith("0") ? code.substring(1) : code;
    }

    /// Days of a number of months of 30.5 days.
    long days(long months) {
        return halfDay == HalfDay.DOWN ? months * 61 / 2 : (months * 61 + 1) / 2;
    }
}
