package dev.todoke.intake.web;

import dev.todoke.intake.ItemField;
import dev.todoke.intake.desk.MappingDesk;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.ColumnMapping;
import dev.todoke.notification.ColumnNames;
import dev.todoke.notification.Item;
import dev.todoke.web.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page for matching columns shows (列の対応を決める画面の内容).
record ColumnsPage(FileLine line, boolean header, List<Choice> items, List<Column> columns) {

    private static final int SAMPLES = 3;

    /// One column of the file.
    ///
    /// @param item chosen or proposed, or empty
    /// @param proposed in which program the heading is thought to occur, or empty
    /// @param provisional whether the proposal is not confirmed by a public text
    record Column(
            int place,
            String heading,
            String samples,
            String item,
            String codes,
            String proposed,
            boolean provisional) {}

    static ColumnsPage of(MappingDesk.Opened opened, Map<String, String> form) {
        boolean header = form.isEmpty() ? looksLikeHeader(opened.lines().getFirst()) : form.containsKey("header");
        var columns = new ArrayList<Column>();
        for (int place = 1; place <= opened.width(); place++) {
            columns.add(column(opened, place, header, form));
        }
        return new ColumnsPage(FileLine.of(opened.file()), header, choices(), columns);
    }

    /// Most of its cells are words without numbers in them, or names that are known.
    private static boolean looksLikeHeader(List<String> first) {
        long words = first.stream()
                .filter(c -> !c.isBlank() && !c.matches(".*[0-9]{2}.*"))
                .count();
        long known =
                first.stream().filter(c -> ColumnNames.propose(c).isPresent()).count();
        return Math.max(words, known) * 2 > first.size();
    }

    private static Column column(MappingDesk.Opened opened, int place, boolean header, Map<String, String> form) {
        String heading = header ? cell(opened.lines().getFirst(), place) : "";
        var proposal = ColumnNames.propose(heading);
        var samples = opened.lines().stream()
                .skip(header ? 1 : 0)
                .map(line -> cell(line, place))
                .filter(value -> !value.isBlank())
                .distinct()
                .limit(SAMPLES)
                .toList();
        return new Column(
                place,
                heading,
                String.join(" / ", samples),
                form.getOrDefault(
                        "item-" + place, proposal.map(p -> p.item().name()).orElse("")),
                form.getOrDefault("codes-" + place, ""),
                proposal.map(ColumnNames.Proposal::program).orElse(""),
                proposal.filter(ColumnNames.Proposal::provisional).isPresent());
    }

    private static String cell(List<String> line, int place) {
        return place <= line.size() ? line.get(place - 1) : "";
    }

    private static List<Choice> choices() {
        return Choice.withEmpty(
                "―",
                Arrays.stream(Item.values())
                        .map(item -> Choice.of(item.name(), ItemField.label(item)))
                        .toList());
    }

    /// What was sent, with what of it cannot be understood.
    record Sent(ColumnMapping mapping, List<Sentence> reasons) {}

    static Sent sent(MappingDesk.Opened opened, Map<String, String> form) {
        var columns = new ArrayList<ColumnMapping.Assigned>();
        var reasons = new ArrayList<Sentence>();
        for (int place = 1; place <= opened.width(); place++) {
            String chosen = form.getOrDefault("item-" + place, "");
            String written = form.getOrDefault("codes-" + place, "");
            var codes = codes(written);
            if (codes.isEmpty()) {
                reasons.add(Sentence.of("mapping", "codes", Integer.toString(place), written));
                continue;
            }
            for (Item item : Item.values()) {
                if (item.name().equals(chosen)) {
                    columns.add(new ColumnMapping.Assigned(place, item, codes.get()));
                }
            }
        }
        return new Sent(new ColumnMapping(form.containsKey("header"), opened.width(), columns), reasons);
    }

    /// `男=1 女=2`
    private static Optional<Map<String, String>> codes(String written) {
        var codes = new LinkedHashMap<String, String>();
        for (String pair : written.strip().split("[ \u3000]+", -1)) {
            var sides = pair.replace('＝', '=').split("=", -1);
            if (pair.isEmpty()) {
                continue;
            }
            if (sides.length != 2 || sides[0].isEmpty()) {
                return Optional.empty();
            }
            codes.put(sides[0], sides[1]);
        }
        return Optional.of(codes);
    }
}
