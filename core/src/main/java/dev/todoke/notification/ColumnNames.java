package dev.todoke.notification;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import java.text.Normalizer;
import java.util.Optional;

/// Headings under which programs of hospitals write an item (列の見出しの別名), proposed to a person who matches columns.
/// They only propose: a column belongs to an item when somebody of the hospital said so.
public final class ColumnNames {

    private static final String TABLE = "column-names";

    private ColumnNames() {}

    /// @param program in which program the heading is thought to occur
    /// @param provisional whether no public text confirms it
    public record Proposal(Item item, String program, boolean provisional) {}

    public static Optional<Proposal> propose(String heading) {
        String name = plain(heading);
        return Tables.shipped().only(TABLE).rows().stream()
                .filter(row -> plain(row.value("name")).equals(name))
                .findFirst()
                .map(ColumnNames::proposal);
    }

    private static Proposal proposal(TableRow row) {
        var item = Item.ofItemId(row.value("itemId")).orElseThrow();
        return new Proposal(item, row.value("program"), row.value("certainty").equals("provisional"));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s_・()\\[\\]]", "");
    }
}
