package dev.todoke.provision.extraction;

import dev.todoke.provision.application.Layout;
import dev.todoke.provision.repair.Axis;
import dev.todoke.provision.repair.Change;
import dev.todoke.provision.repair.Ladders;
import dev.todoke.provision.repair.RepairReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The layout file that goes with the data (レイアウト): the columns of this provision and what was done to
/// each, and below them what was done to the file as a whole.
final class LayoutFile {

    static final List<String> HEADER = List.of("列", "項目番号", "項目名", "コード", "匿名化");

    private LayoutFile() {}

    static List<List<String>> rows(ExtractionSpec spec) {
        return rows(spec, RepairReport.NONE);
    }

    static List<List<String>> rows(ExtractionSpec spec, RepairReport repair) {
        var columns = spec.columns();
        var rows = new ArrayList<List<String>>();
        for (int item : columns) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    Integer.toString(item),
                    Layout.item(item).nameJa(),
                    Layout.item(item).codesJa(),
                    effect(spec, item, repair)));
        }
        wholeFile(repair).forEach(words -> rows.add(List.of("", "", "ファイル全体", "", words)));
        return rows;
    }

    private static String effect(ExtractionSpec spec, int item, RepairReport repair) {
        var words = new ArrayList<String>();
        words.add(spec.recipe().effectJa(item));
        if (!repair.repair().isNone()) {
            var ladders = Ladders.named(repair.repair().edition());
            for (Axis axis : ladders.axisOf(item)) {
                words.add(ladders.effectJa(axis, repair.repair().level(axis), item));
                if (repair.withheld(axis) > 0) {
                    words.add("%d件の値を「%s」で秘匿".formatted(repair.withheld(axis), Change.WITHHELD));
                }
            }
        }
        words.removeIf(String::isEmpty);
        return String.join("。さらに", words);
    }

    private static List<String> wholeFile(RepairReport repair) {
        if (repair.repair().isNone()) {
            return List.of();
        }
        var steps = repair.repair();
        var counted = steps.counted().stream().map(Axis::ja).toList();
        return List.of(
                "%sの同じ組み合わせの行が、どれも%d件以上(最小%d件)"
                        .formatted(
                                String.join("・", counted),
                                steps.k(),
                                repair.after().kMin()),
                "値を秘匿した行 %d件、除いた行 %d件、失った情報の割合 %s(1−Prec, Sweeney 2002)"
                        .formatted(
                                repair.changed(), repair.leftOut(), String.format(Locale.ROOT, "%.4f", repair.loss())));
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
