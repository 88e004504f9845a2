package dev.todoke.intake.desk;

import dev.todoke.intake.ItemField;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import dev.todoke.sheet.Sheet;
import dev.todoke.sheet.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Notifications as sheets (届出の表): chart numbers and codes are texts and keep their zeros, whole dates are dates.
public final class NotificationSheets {

    private NotificationSheets() {}

    /// A sheet to fill in, and one with the codes of its items (記入用の表とコードの一覧).
    public static Sheet[] template() {
        var codes = new ArrayList<List<String>>();
        for (Item item : Item.values()) {
            for (var choice : ItemField.of(item, "", "", Locale.JAPANESE).choices()) {
                if (!choice.value().isEmpty()) {
                    codes.add(List.of(ItemField.label(item), choice.value(), choice.label()));
                }
            }
        }
        var columns = List.of(
                SheetColumn.text("項目").wide(40),
                SheetColumn.text("コード"),
                SheetColumn.text("内容").wide(60));
        return new Sheet[] {of(List.of()), new Sheet("コード", columns, codes)};
    }

    static Sheet of(List<RawRecord> records) {
        var items = ImportLayout.newest().columns().stream().map(c -> c.item()).toList();
        var columns = items.stream().map(NotificationSheets::column).toList();
        var rows = records.stream()
                .map(record -> items.stream().map(item -> cell(record, item)).toList())
                .toList();
        return new Sheet("届出", columns, rows);
    }

    private static SheetColumn column(Item item) {
        return isDate(item) ? SheetColumn.date(item.ja()) : SheetColumn.text(item.ja());
    }

    private static boolean isDate(Item item) {
        return item == Item.BIRTH_DATE || item == Item.DIAGNOSIS_DATE || item == Item.DEATH_DATE;
    }

    private static String cell(RawRecord record, Item item) {
        String value = record.value(item);
        if (!isDate(item)) {
            return value;
        }
        return PartialDate.read(value).orElse(PartialDate.unknown()) instanceof PartialDate.Day(var day)
                ? day.toString()
                : value;
    }
}
