package dev.todoke.provision.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("様式の記入欄の一覧と印刷")
class FormFieldsTest {

    private static final Path PAGE = Path.of("..", "docs", "forms.md");

    private static final Map<String, String> FROM = new TreeMap<>(Map.of(
            "draft", "the application (申出の記載)",
            "history", "the history of the application (手続きの記録)",
            "council", "desk and council (点検・審議の記録)",
            "office", "settings of the office",
            "closings", "the closed years",
            "layout", "the layout of the 76 items",
            "fixed", "words of the form",
            "hand", "left empty, written by hand"));

    /// Fields of the list that the paper shows in another place or not at all, with the reason.
    private static final Map<String, String> ELSEWHERE = new TreeMap<>(Map.of(
            "2-1 3ア.4", "printed in 3ア.1, whose label names both cases",
            "2-1 3ア.7", "printed in 3ア.3, whose label names both cases"));

    private record Field(String form, String number, String name) {}

    @Test
    @DisplayName("一覧にある記入欄は、どの様式でも印刷されるか、手書き欄になっているか、別の欄に理由つきで入っている")
    void everyFieldHasItsPlace() throws IOException {
        var page = new StringBuilder(HEAD);
        var missing = new ArrayList<String>();
        var form = "";
        for (var field : fields()) {
            if (!field.form().equals(form)) {
                form = field.form();
                page.append("\n## Form %s\n\n| number | field | printed from | block |\n|---|---|---|---|\n"
                        .formatted(form));
            }
            var lines = lines(field);
            var elsewhere = ELSEWHERE.get(field.form() + " " + field.number());
            if (lines.isEmpty() && elsewhere == null) {
                missing.add(field.form() + " " + field.number());
            }
            page.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            field.number(),
                            field.name().replace("|", "/"),
                            lines.isEmpty()
                                    ? Objects.requireNonNullElse(elsewhere, "not printed")
                                    : FROM.get(lines.getFirst().source()),
                            lines.isEmpty() ? "" : "`" + lines.getFirst().block() + "`"));
        }
        written(page.toString());
        assertThat(missing).isEmpty();
    }

    private static List<PaperLine> lines(Field field) {
        var form = field.form().equals("2-1-annex") ? "2-1" : field.form();
        var number = field.form().equals("2-1-annex") ? "annex" : field.number();
        return PaperTexts.known().values().stream()
                .filter(line -> line.form().equals(form) && line.printed().contains(number))
                .toList();
    }

    private static List<Field> fields() throws IOException {
        try (var in = Objects.requireNonNull(FormFieldsTest.class.getResourceAsStream("/form-fields.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Field(cells[0], cells[1], cells[2]))
                    .toList();
        }
    }

    private static void written(String page) throws IOException {
        var before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        if (!before.equals(page)) {
            Files.writeString(PAGE, page);
        }
        assertThat(page)
                .as("docs/forms.md was stale and is written anew: commit it")
                .isEqualTo(before);
    }

    private static final String HEAD = """
            # What prints on each form

            Written by `FormFieldsTest` from the list of all fields of the forms and the table `provision-paper`; the test fails when the
            page is stale. The words of every block are ours until an office puts its own in their place (`todoke.forms.folder`,
            file `texts.tsv` with `form`, `block`, `ja`; `todoke forms import` makes it from the office's own files). The
            block's name is the one to use there.

            | setting | default | |
            |---|---|---|
            | `todoke.forms.folder` | none | folder with the office's `texts.tsv` |
            | `todoke.forms.edition` | 窓口の文言 | how that wording is called at the foot of the page |
            | `todoke.forms.calendar` | `era` | `era` (和暦) or `western` (西暦) |
            | `todoke.forms.council` | がん登録情報利用等審議会 | name of the council |
            """;
}
