package dev.todoke.provision.web;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.publication.PublicationForm;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.publication.PublishedTable;
import dev.todoke.provision.publication.TableText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The form of a request to publish (公表前の報告の入力): what was sent, read into a request.
final class PublicationForms {

    static final int MOST_TABLES = 12;
    private static final int BLANK_TABLES = 2;

    /// One box for a table.
    public record TableBox(int number, String name, String population, String text) {}

    private PublicationForms() {}

    static PublicationRequest request(Map<String, String> sent) {
        var tables = boxes(sent).stream()
                .filter(box -> !box.text().isBlank())
                .map(box -> new PublishedTable(
                        box.name().isBlank() ? "表" + box.number() : box.name().strip(),
                        box.population().strip(),
                        TableText.rows(box.text())))
                .toList();
        return new PublicationRequest(
                sent.getOrDefault("title", "").strip(),
                Coded.find(PublicationForm.values(), sent.getOrDefault("form", ""))
                        .orElse(PublicationForm.PAPER),
                SentValues.date(sent, "planned-on").orElse(LocalDate.MIN),
                sent.getOrDefault("text", "").strip(),
                tables);
    }

    /// The boxes that were filled and a few empty ones behind them.
    static List<TableBox> boxes(Map<String, String> sent) {
        var boxes = new ArrayList<TableBox>();
        int last = 0;
        for (int number = 1; number <= MOST_TABLES; number++) {
            String front = "table-" + number;
            var box = new TableBox(
                    number,
                    sent.getOrDefault(front + "-name", ""),
                    sent.getOrDefault(front + "-population", ""),
                    sent.getOrDefault(front + "-text", ""));
            last = box.text().isBlank() ? last : number;
            boxes.add(box);
        }
        return List.copyOf(boxes.subList(0, Math.min(MOST_TABLES, last + BLANK_TABLES)));
    }
}
