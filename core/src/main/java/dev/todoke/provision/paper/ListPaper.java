package dev.todoke.provision.paper;

import dev.todoke.closing.ManagementList;
import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Tables;
import dev.todoke.provision.application.Layout;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Form 1 with its annex (様式第1号 管理リストと別紙): the closed years on a day, and the layout of the 76 items.
public record ListPaper(ManagementList list, PaperTexts texts, PaperCalendar calendar) {

    private static final String FORM = "1";
    private static final CodeTable LAYOUT = Tables.shipped().only("layout-76");

    /// @param day the list shows the state of this day
    public PaperForm on(LocalDate day) {
        var values = PaperValues.none(calendar)
                .with("0.1", day)
                .with("lines", list.lines().stream().map(this::line).toList())
                .with("edition", Layout.edition())
                .with("別紙1-76", items());
        return new PaperSetter(texts).form(FORM, PaperForm.Subject.list(day), day, values);
    }

    private Map<String, String> line(ManagementList.Line line) {
        return Map.of(
                "product", line.product().ja(),
                "year", line.year().toString(),
                "fixed", calendar.text(line.fixedOn()),
                "layout", line.product().layout(),
                "codes", "有",
                "remark", line.remark(),
                "basis", line.product().basis());
    }

    private static List<Map<String, String>> items() {
        return LAYOUT.rows().stream()
                .<Map<String, String>>map(row -> Map.of(
                        "number", row.value("number"),
                        "name", row.value("nameJa"),
                        "type", row.value("type"),
                        "length", row.value("length"),
                        "codes", row.value("codesJa")))
                .toList();
    }
}
