package dev.todoke.provision.application;

import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.TypedDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Texts of a field as people write them and as a draft keeps them (記入のことばと控え).
///
/// @param form whose choices are meant
public record FieldText(Form form, FormField field) {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");
    private static final int LAST_YEAR = 2999;

    /// What is written, in words: choices by their names, lists with 、 between.
    public String words(String kept) {
        return switch (field.type()) {
            case "choice" -> word(kept.strip());
            case "choices", "ticks" ->
                CodeLists.wordsOf(kept).stream().map(this::word).collect(Collectors.joining("、"));
            case "items", "years" -> String.join("、", CodeLists.parts(kept));
            default -> plain(kept);
        };
    }

    private String word(String code) {
        return form.choices(field).stream()
                .filter(choice -> choice.code().equals(code))
                .map(Form.Choice::ja)
                .findFirst()
                .orElse(code);
    }

    /// What the draft keeps of a typed text; nothing when numbers cannot be read. A choice that is not in the list and
    /// a date that is none stay as typed and are pointed out by the check.
    public Optional<String> kept(String typed) {
        String text = plain(typed);
        return text.isEmpty()
                ? Optional.of("")
                : switch (field.type()) {
                    case "date", "pledge" -> Optional.of(day(text));
                    case "month" -> Optional.of(month(text));
                    case "choice" -> Optional.of(code(text));
                    case "choices", "ticks" ->
                        Optional.of(
                                CodeLists.wordsOf(text).stream().map(this::code).collect(Collectors.joining(",")));
                    case "items" -> CodeLists.numbers(text).map(FieldText::joined);
                    case "years" -> years(text).map(FieldText::joined);
                    default -> Optional.of(text);
                };
    }

    /// Whether two kept texts say the same, whatever their line ends and the order of their choices.
    public boolean same(String one, String other) {
        return switch (field.type()) {
            case "choices", "ticks", "items", "years" ->
                new TreeSet<>(CodeLists.parts(one)).equals(new TreeSet<>(CodeLists.parts(other)));
            default -> plain(one).equals(plain(other));
        };
    }

    private String code(String word) {
        return form.choices(field).stream()
                .filter(choice -> choice.ja().equals(word)
                        || choice.en().equals(word)
                        || choice.code().equals(word))
                .map(Form.Choice::code)
                .findFirst()
                .orElse(word);
    }

    /// Both calendars and every width are read; what is no full day stays as written.
    public static String day(String typed) {
        return TypedDate.read(typed)
                .filter(PartialDate.Day.class::isInstance)
                .map(PartialDate::earliest)
                .map(LocalDate::toString)
                .orElse(typed);
    }

    /// A spreadsheet program makes a day of a month.
    private static String month(String typed) {
        return TypedDate.read(typed)
                .filter(date -> date instanceof PartialDate.Day || date instanceof PartialDate.Month)
                .map(PartialDate::earliest)
                .map(YearMonth::from)
                .map(YearMonth::toString)
                .orElse(typed);
    }

    private static Optional<SortedSet<Integer>> years(String typed) {
        var years = new TreeSet<Integer>();
        for (String part : CodeLists.parts(typed.replace("年診断", "").replace("年", ""))) {
            var matcher = YEARS.matcher(part);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (to < from || to > LAST_YEAR) {
                return Optional.empty();
            }
            for (int year = from; year <= to; year++) {
                years.add(year);
            }
        }
        return Optional.of(years);
    }

    private static String joined(SortedSet<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
