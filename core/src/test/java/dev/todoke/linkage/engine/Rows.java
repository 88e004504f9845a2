package dev.todoke.linkage.engine;

import dev.todoke.linkage.compare.Cells;
import dev.todoke.linkage.compare.Hash;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.ModelReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Rows of the Japanese model, written as text, for tests.
final class Rows {

    static final LinkModel MODEL = ModelReader.shipped("ja-person-2");
    static final List<String> COLUMNS =
            MODEL.columns().stream().map(LinkModel.Column::name).toList();

    private static final List<String> FAMILIES = List.of("高橋,タカハシ", "髙橋,タカハシ", "山崎,ヤマザキ", "山﨑,ヤマサキ", "林,ハヤシ", "林,");
    private static final List<String> GIVENS = List.of("和子,カズコ", "良枝,ヨシエ", "一子,カズコ", "恵,メグミ", ",", "和子,");
    private static final List<String> HOMES = List.of("福岡市中央区天神１丁目２番３号", "福岡市中央区天神1-2-3", "小郡市泉野２丁目２番４号", "不明", "");
    private static final List<String> BIRTHS =
            List.of("19510312", "19510813", "19511203", "1951", "19510399", "19380505", "");

    private Rows() {}

    private record Row(String[] cells) implements Cells {
        @Override
        public String text(int argument) {
            return cells[argument];
        }

        @Override
        public long hash(int argument) {
            return cells[argument].isEmpty() ? 0 : Hash.of(cells[argument]);
        }
    }

    static PersonTable table(List<String> rows) {
        return tableOfTwo(rows, List.of());
    }

    static PersonTable tableOfTwo(List<String> first, List<String> second) {
        return tableOfTwo(MODEL, first, second);
    }

    static PersonTable tableOfTwo(LinkModel model, List<String> first, List<String> second) {
        var builder = new PersonTable.Builder(new LineMaker(model, COLUMNS, LocalDate.of(2025, 4, 1)));
        first.forEach(row -> builder.add(new Row(row.split(",", -1)), Hash.of(row)));
        if (!second.isEmpty()) {
            builder.beginSecond();
        }
        second.forEach(row -> builder.add(new Row(row.split(",", -1)), Hash.of(row)));
        return builder.build();
    }

    static Cells cells(String row) {
        return new Row(row.split(",", -1));
    }

    /// With a maker that goes on making lines.
    static PersonTable built(LineMaker maker, List<String> rows) {
        var builder = new PersonTable.Builder(maker);
        rows.forEach(row -> builder.add(cells(row), Hash.of(row)));
        return builder.build();
    }

    /// Rows that resemble one another more than people do.
    static List<String> crowd(int seed, int size) {
        var random = new SplittableRandom(seed);
        var rows = new ArrayList<String>();
        for (int i = 0; i < size; i++) {
            String[] family = pick(FAMILIES, random).split(",", -1);
            String[] given = pick(GIVENS, random).split(",", -1);
            boolean exchanged = random.nextInt(10) == 0;
            boolean death = random.nextInt(6) == 0;
            rows.add(String.join(
                    ",",
                    exchanged ? given[0] : family[0],
                    exchanged ? family[0] : given[0],
                    exchanged ? given[1] : family[1],
                    exchanged ? family[1] : given[1],
                    "" + (1 + random.nextInt(2)),
                    pick(BIRTHS, random),
                    "40",
                    pick(HOMES, random),
                    death ? "" : "4000" + random.nextInt(3),
                    death ? "" : "" + random.nextInt(30),
                    death ? "death" : "notification"));
        }
        return rows;
    }

    private static String pick(List<String> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
