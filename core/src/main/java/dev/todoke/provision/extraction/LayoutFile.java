package dev.todoke.provision.extraction;

import dev.todoke.provision.application.Layout;
import java.util.ArrayList;
import java.util.List;

/// The layout file that goes with the data (レイアウト): the columns of this provision and what was done to each.
final class LayoutFile {

    static final List<String> HEADER = List.of("列", "項目番号", "項目名", "コード", "匿名化");

    private LayoutFile() {}

    static List<List<String>> rows(ExtractionSpec spec) {
        var columns = spec.columns();
        return columns.stream()
                .map(item -> List.of(
                        Integer.toString(columns.indexOf(item) + 1),
                        Integer.toString(item),
                        Layout.item(item).nameJa(),
                        Layout.item(item).codesJa(),
                        spec.recipe().effectJa(item)))
                .toList();
    }

    /// The same behind the common key.
    static List<List<String>> underKey(ExtractionSpec spec) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("1", "", IdentifierPart.KEY, "1~n", ""));
        for (List<String> row : rows(spec)) {
            var moved = new ArrayList<>(row);
            moved.set(0, Integer.toString(rows.size() + 1));
            rows.add(moved);
        }
        return rows;
    }
}
