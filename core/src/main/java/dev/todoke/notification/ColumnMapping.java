package dev.todoke.notification;

import dev.todoke.kernel.Sentence;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a hospital's own file holds which item (列の対応), matched once by a person and kept.
///
/// Names, addresses and the morphology may stand in several columns: surname and given name are joined by one
/// full-width space, the others are put together without one.
///
/// @param header whether the first line names the columns
/// @param width columns of the file
public record ColumnMapping(boolean header, int width, List<Assigned> columns) {

    private static final String SPACE = "\u3000";

    /// One column with its item.
    ///
    /// @param column from 1
    /// @param codes values of the file and the codes they stand for; a value that is not among them stays as it is
    public record Assigned(int column, Item item, Map<String, String> codes) {

        public Assigned {
            codes = Map.copyOf(codes);
        }

        private String value(List<String> cells) {
            String value = column <= cells.size() ? cells.get(column - 1) : "";
            return codes.getOrDefault(value.strip(), value);
        }
    }

    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    /// Why it cannot be used; all reasons at once.
    public List<Sentence> reasons() {
        var reasons = new ArrayList<Sentence>();
        var seen = EnumSet.noneOf(Item.class);
        for (var assigned : columns) {
            if (!seen.add(assigned.item()) && !mayStandInSeveral(assigned.item())) {
                reasons.add(Sentence.of("mapping", "twice", assigned.item().ja()));
            }
        }
        for (var item : List.of(Item.CHART_NUMBER, Item.NAME, Item.DIAGNOSIS_DATE, Item.TOPOGRAPHY)) {
            if (!seen.contains(item)) {
                reasons.add(Sentence.of("mapping", "missing", item.ja()));
            }
        }
        return reasons;
    }

    private static boolean mayStandInSeveral(Item item) {
        return item == Item.NAME || item == Item.KANA_NAME || item == Item.ADDRESS || item == Item.MORPHOLOGY;
    }

    /// The cells of a line in the columns of the layout.
    public RawRecord record(ImportLayout layout, long line, long number, List<String> cells) {
        var values = new String[layout.width()];
        Arrays.fill(values, "");
        for (var assigned : columns) {
            int index = layout.indexOf(assigned.item());
            String value = assigned.value(cells);
            if (index >= 0 && !value.isEmpty()) {
                values[index] = values[index].isEmpty() ? value : values[index] + between(assigned.item()) + value;
            }
        }
        return RawRecord.ofOwned(layout, line, number, values);
    }

    private static String between(Item item) {
        return item == Item.NAME || item == Item.KANA_NAME ? SPACE : "";
    }

    /// The columns of a file whose headings are names of items, in any order; empty unless the items without which
    /// there is no notification are there.
    public static Optional<ColumnMapping> byNames(List<String> headings) {
        var columns = new ArrayList<Assigned>();
        for (int i = 0; i < headings.size(); i++) {
            var item = itemNamed(headings.get(i));
            if (item.isPresent()) {
                columns.add(new Assigned(i + 1, item.get(), Map.of()));
            }
        }
        var mapping = new ColumnMapping(true, headings.size(), columns);
        return mapping.reasons().isEmpty() ? Optional.of(mapping) : Optional.empty();
    }

    private static Optional<Item> itemNamed(String heading) {
        String name = plain(heading);
        return Arrays.stream(Item.values())
                .filter(item -> name.equals(item.itemId()) || name.equals(plain(item.ja())))
                .findFirst();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
