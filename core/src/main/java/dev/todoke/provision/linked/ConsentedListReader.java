package dev.todoke.provision.linked;

import dev.todoke.provision.application.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Reads the applicant's list (名簿の読み取り). Whoever cannot be looked for, or did not consent, is left out and
/// named by study
/// id; the others go on.
public final class ConsentedListReader {

    /// Most people of one list.
    public static final int MOST = 100_000;

    private final ConsentNeed need;
    private final LocalDate today;

    /// @param today the day the list was handed in, so that it reads the same later
    public ConsentedListReader(ConsentNeed need, LocalDate today) {
        this.need = need;
        this.today = today;
    }

    /// @param rows cells of the file; the first row names the columns
    public ListReading read(List<List<String>> rows) {
        if (rows.isEmpty() || rows.size() == 1) {
            return refused(Reason.of("L01", "名簿に人が1人も書かれていません。"));
        }
        if (rows.size() - 1 > MOST) {
            return refused(Reason.of("L02", "名簿は%s人までです。分けて申し出てください。", MOST));
        }
        var header = header(rows.getFirst());
        var reasons = missing(header);
        if (!reasons.isEmpty()) {
            return new ListReading.Refused(reasons);
        }
        return people(rows, header);
    }

    private static ListReading.Refused refused(Reason reason) {
        return new ListReading.Refused(List.of(reason));
    }

    /// Column ids by place; headings may be the Japanese or English names or the ids.
    private static Map<Integer, String> header(List<String> cells) {
        var header = new HashMap<Integer, String>();
        for (int place = 0; place < cells.size(); place++) {
            String heading = cells.get(place).strip();
            int at = place;
            ListColumn.all().stream()
                    .filter(column -> heading.equals(column.nameJa())
                            || heading.equalsIgnoreCase(column.nameEn())
                            || heading.equalsIgnoreCase(column.id()))
                    .findFirst()
                    .ifPresent(column -> header.put(at, column.id()));
        }
        return header;
    }

    private static List<Reason> missing(Map<Integer, String> header) {
        var reasons = new ArrayList<Reason>();
        for (ListColumn column : ListColumn.all()) {
            if (column.required() && !header.containsValue(column.id())) {
                reasons.add(Reason.of("L03", "列「%s」がありません。ひな形の見出しを使ってください。", column.nameJa()));
            }
        }
        if (new HashSet<>(header.values()).size() < header.size()) {
            reasons.add(Reason.of("L04", "同じ見出しの列が2つ以上あります。"));
        }
        return reasons;
    }

    private ListReading people(List<List<String>> rows, Map<Integer, String> header) {
        var lines = new ArrayList<ListRow>();
        for (int line = 1; line < rows.size(); line++) {
            var texts = texts(rows.get(line), header);
            if (!texts.isEmpty()) {
                lines.add(new ListRow(line + 1, texts, today));
            }
        }
        if (lines.isEmpty()) {
            return refused(Reason.of("L01", "名簿に人が1人も書かれていません。"));
        }
        var twice = twice(lines);
        var accepted = new ArrayList<ConsentedPerson>();
        var humans = new HashSet<String>();
        var findings = new ArrayList<ListFinding>();
        for (ListRow line : lines) {
            if (twice.contains(line.studyId())) {
                line.note(Exclusion.DUPLICATE, "study-id");
            }
            var person = line.read(need);
            if (person.isPresent() && !humans.add(person.get().sameHuman())) {
                line.note(Exclusion.DUPLICATE, "family");
            } else {
                person.ifPresent(accepted::add);
            }
            findings.addAll(line.findings());
        }
        return new ListReading.Read(lines.size(), accepted, findings);
    }

    private static Map<String, String> texts(List<String> cells, Map<Integer, String> header) {
        var texts = new HashMap<String, String>();
        header.forEach((place, column) -> {
            String text = place < cells.size() ? cells.get(place).strip() : "";
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        });
        return texts;
    }

    /// Study ids that stand on more than one line.
    private static Set<String> twice(List<ListRow> lines) {
        var seen = new HashSet<String>();
        var twice = new TreeSet<String>();
        for (ListRow line : lines) {
            if (!line.studyId().isEmpty() && !seen.add(line.studyId())) {
                twice.add(line.studyId());
            }
        }
        return twice;
    }
}
