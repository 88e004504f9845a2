package dev.todoke.provision.linked;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Tables;
import dev.todoke.provision.application.Layout;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// How far one person's consent goes (同意の範囲): years of diagnosis and items, besides what the decision allows.
///
/// @param items numbers of the 76 items; empty for no limit
public record ConsentScope(int fromYear, int toYear, SortedSet<Integer> items) {

    private static final CodeTable KINDS = Tables.shipped().only("provision-consent-kinds");

    /// Numbers of row, patient and tumour say nothing by themselves and stand in every file.
    private static final int LAST_NUMBER = 2;

    private static final int EARLIEST = 0;
    private static final int LATEST = 9999;

    public ConsentScope {
        items = Collections.unmodifiableSortedSet(new TreeSet<>(items));
    }

    /// Everything the decision allows.
    public static ConsentScope whole() {
        return new ConsentScope(EARLIEST, LATEST, new TreeSet<>());
    }

    static ConsentScope limited(Optional<Integer> from, Optional<Integer> to, SortedSet<Integer> items) {
        return new ConsentScope(from.orElse(EARLIEST), to.orElse(LATEST), items);
    }

    public boolean allowsItem(int item) {
        return items.isEmpty() || item <= LAST_NUMBER || items.contains(item);
    }

    /// Four digits; a tumour without a year is outside every limit.
    public boolean allowsYear(String year) {
        if (!year.matches("[0-9]{4}")) {
            return fromYear == EARLIEST && toYear == LATEST;
        }
        int value = Integer.parseInt(year);
        return value >= fromYear && value <= toYear;
    }

    /// The items a word stands for: a kind by its name or code, or the number of an item; empty when it is
    /// neither.
    static SortedSet<Integer> itemsOf(String word) {
        var found = new TreeSet<Integer>();
        KINDS.rows().stream()
                .filter(row -> word.equals(row.value("ja"))
                        || word.equalsIgnoreCase(row.value("code"))
                        || word.equalsIgnoreCase(row.value("en")))
                .forEach(row -> Arrays.stream(row.value("items").split(",", -1))
                        .map(Integer::valueOf)
                        .forEach(found::add));
        if (found.isEmpty() && word.matches("[0-9]{1,2}") && Layout.has(Integer.parseInt(word))) {
            found.add(Integer.parseInt(word));
        }
        return found;
    }

    /// The words that can be used, for sentences and the description.
    public static String kindsJa() {
        return String.join(
                "、", KINDS.rows().stream().map(row -> row.value("ja")).toList());
    }
}
