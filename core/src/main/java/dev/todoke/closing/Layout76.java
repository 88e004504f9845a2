package dev.todoke.closing;

import dev.todoke.codes.Tables;
import java.util.List;

/// The 76 items of the closed record as an official table (年次確定集約情報の登録情報一覧).
///
/// Source: table `layout-76` with its papers.
public final class Layout76 {

    private static final List<Item76> ITEMS = Tables.shipped().only("layout-76").rows().stream()
            .map(row -> new Item76(
                    Integer.parseInt(row.value("number")),
                    row.value("nameJa"),
                    row.value("nameEn"),
                    row.value("type").equals("数値型"),
                    Integer.parseInt(row.value("length"))))
            .toList();

    /// One item of the layout (項目).
    ///
    /// @param length longest value, characters
    public record Item76(int number, String nameJa, String nameEn, boolean numeric, int length) {}

    private Layout76() {}

    public static List<Item76> items() {
        return ITEMS;
    }

    /// The official names in order, the header of the file.
    public static List<String> header() {
        return ITEMS.stream().map(Item76::nameJa).toList();
    }
}
