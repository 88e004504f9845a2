package dev.todoke.provision.paper;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.application.UnknownCodeOfForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The forms and their words in one edition (様式の文言), with the office's own words in their place where it
/// has any.
public final class PaperTexts {

    private static final CodeTable TABLE = Tables.shipped().only("provision-paper");
    private static final CodeTable OFFICE_TABLE = Tables.shipped().only("provision-paper-office");
    private static final List<PaperLine> SHIPPED = Stream.concat(TABLE.rows().stream(), OFFICE_TABLE.rows().stream())
            .map(PaperTexts::line)
            .toList();

    private final OwnTexts own;
    private final Map<String, List<PaperLine>> byForm = new LinkedHashMap<>();

    private PaperTexts(OwnTexts own) {
        this.own = own;
        for (PaperLine line : SHIPPED) {
            byForm.computeIfAbsent(line.form(), _ -> new java.util.ArrayList<>())
                    .add(line.saying(own.words(line.form(), line.block(), line.ja())));
        }
    }

    /// The words that come with the program.
    public static PaperTexts shipped() {
        return new PaperTexts(OwnTexts.NONE);
    }

    public static PaperTexts with(OwnTexts own) {
        return new PaperTexts(own);
    }

    /// Every block that an office may put into its own words.
    public static Map<String, PaperLine> known() {
        var known = new LinkedHashMap<String, PaperLine>();
        SHIPPED.forEach(line -> known.put(OwnTexts.key(line.form(), line.block()), line));
        return known;
    }

    /// Numbers of the forms, in the order of the table.
    public List<String> forms() {
        return List.copyOf(byForm.keySet());
    }

    public List<PaperLine> lines(String form) {
        if (!byForm.containsKey(form)) {
            throw new UnknownCodeOfForm("form " + form);
        }
        return List.copyOf(byForm.get(form));
    }

    /// What the foot of every page says of the words.
    public String edition(String form) {
        var shipped = "様式の構成 " + TABLE.edition().name();
        long ownWords =
                lines(form).stream().filter(line -> own.has(form, line.block())).count();
        return ownWords == 0
                ? shipped + "・文言は本システムのもの(公式の文言に差し替え可)"
                : shipped + "・文言 " + own.edition() + "(%dか所)".formatted(ownWords);
    }

    private static PaperLine line(TableRow row) {
        return new PaperLine(
                row.value("form"),
                row.value("block"),
                Coded.find(PaperKind.values(), row.value("kind"))
                        .orElseThrow(() -> new UnknownCodeOfForm("kind of block " + row.value("kind"))),
                PaperLine.fields(row.value("field")),
                row.value("code"),
                row.value("detail"),
                row.value("source"),
                row.value("ja").replace("\\n", "\n"));
    }
}
