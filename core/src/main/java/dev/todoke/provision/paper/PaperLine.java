package dev.todoke.provision.paper;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One line of the table of forms (様式の1行): a block of one form with its words.
///
/// @param form number of the form, for example `2-1`
/// @param block its name within the form; a prefecture's folder replaces words by it
/// @param fields numbers of the fields it prints, none for words alone
/// @param code code of an option or a tick, key of a column, mark of a clause; for other kinds the id of the field of
/// the draft, where several share a number
/// @param detail what its kind needs besides; `filled` prints the line only when its field says something
/// @param source where the field comes from: `draft`, `history`, `office`, `closings`, `layout`, `fixed` or `hand`
/// @param ja its words; `{0.4}` puts in a field, `{0.4|日付}` what stands there while it is empty
public record PaperLine(
        String form,
        String block,
        PaperKind kind,
        List<String> fields,
        String code,
        String detail,
        String source,
        String ja) {

    static final Pattern FIELD = Pattern.compile("\\{([^{}|]+)(?:\\|([^{}]*))?}");

    public PaperLine {
        fields = List.copyOf(fields);
    }

    static List<String> fields(String cell) {
        return Arrays.stream(cell.split(",", -1))
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .toList();
    }

    /// The first of its fields, empty when it prints none.
    public String field() {
        return fields.isEmpty() ? "" : fields.getFirst();
    }

    /// Where its value stands: under the id of a field of the draft where `code` names one, else under its number.
    public String key() {
        return switch (kind) {
            case BOX, VALUE, CHOICE, ROWS, ATTACHED -> code.isEmpty() ? field() : DraftValues.OWN + code;
            default -> field();
        };
    }

    /// Every field it prints, those within its words too.
    public List<String> printed() {
        var inWords = FIELD.matcher(ja).results().map(found -> found.group(1));
        return Stream.concat(fields.stream(), inWords).distinct().toList();
    }

    boolean onlyWhenFilled() {
        return detail.equals("filled");
    }

    PaperLine saying(String words) {
        return new PaperLine(form, block, kind, fields, code, detail, source, words);
    }
}
