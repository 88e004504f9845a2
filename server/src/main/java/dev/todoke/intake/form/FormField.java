package dev.todoke.intake.form;

import dev.todoke.codes.Tables;
import dev.todoke.intake.ItemField;
import dev.todoke.notification.Item;
import dev.todoke.web.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Names and choices of the fields of the form (届出票の記入欄).
final class FormField {

    static final String NUMBER = "form-number";
    static final String CASES_FILLED = "cover-cases";
    static final String BY = "cover-by";
    static final String FINAL = "cover-final";
    static final String FINAL_ON = "cover-final-on";

    /// All items in the order of the manual.
    static final List<Item> ITEMS = Stream.of(ItemField.PERSON, ItemField.TUMOUR, ItemField.TREATMENT)
            .flatMap(List::stream)
            .toList();

    static final List<Choice> FINALISED = List.of(Choice.of("", "まだ記入しています"), Choice.of("final", "届出内容を確定しました"));

    private FormField() {}

    /// Field of an item of a case, cases counted from 1.
    static String name(int number, Item item) {
        return String.format(Locale.ROOT, "case%03d-%s", number, item.itemId());
    }

    /// Code and Japanese words of each value; empty for items that are written freely.
    static List<Choice> choices(Item item) {
        return item == Item.TOPOGRAPHY
                ? topographies()
                : ItemField.of(item, "", "", Locale.JAPANESE).choices();
    }

    /// Topographies may also be typed.
    static boolean isTyped(Item item) {
        return item == Item.TOPOGRAPHY;
    }

    static String hint(Item item) {
        return switch (item) {
            case BIRTH_DATE, DIAGNOSIS_DATE -> "例 昭和26年3月12日、1951-3-12";
            case DEATH_DATE -> "亡くなったことを確かめたときだけ";
            case KANA_NAME -> "全角カナ、姓と名の間に空白";
            case NAME -> "姓と名の間に空白";
            case ADDRESS -> "市区町村から。不明なら「住所不明」";
            case TOPOGRAPHY -> "選ぶか、C341のように入れる";
            case MORPHOLOGY -> "6桁 例 814033";
            default -> "";
        };
    }

    private static List<Choice> topographies() {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", "―"));
        for (var row : Tables.shipped().table("icdo3-topography", "3.2").rows()) {
            all.add(Choice.coded(row.value("code"), row.value("nameJa")));
        }
        return List.copyOf(all);
    }
}
