package dev.todoke.provision.application;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import java.util.List;

/// The 76 items that can be asked for (登録情報), with the names of the request form.
public final class Layout {

    private static final CodeTable TABLE = Tables.shipped().only("layout-76");
    private static final List<Item> ITEMS =
            TABLE.rows().stream().map(Layout::item).toList();

    /// One item (登録情報の項目).
    ///
    /// @param codes its values in English
    /// @param codesJa its values in Japanese
    public record Item(int number, String nameJa, String nameEn, String codes, String codesJa) {}

    private Layout() {}

    public static String edition() {
        return TABLE.edition().name();
    }

    public static List<Item> items() {
        return ITEMS;
    }

    public static Item item(int number) {
        return ITEMS.get(number - 1);
    }

    public static boolean has(int number) {
        return number >= 1 && number <= ITEMS.size();
    }

    private static Item item(TableRow row) {
        return new Item(
                Integer.parseInt(row.value("number")),
                row.value("nameJa"),
                row.value("nameEn"),
                row.value("codes"),
                row.value("codesJa"));
    }
}
