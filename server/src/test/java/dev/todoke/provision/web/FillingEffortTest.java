package dev.todoke.provision.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.ApplicationText;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.Known;
import dev.todoke.provision.application.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("様式第2-1号を書く手数")
class FillingEffortTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final DraftReader READER =
            new DraftReader(new TreeSet<>(List.of(new YearOfDiagnosis(2031))), "40", TODAY);

    /// Reasons that say an answer is missing, or is refused for itself, not that two answers contradict.
    private static final List<String> NO_CONTRADICTION = List.of("N01", "N12", "N19", "N27", "N28");

    /// Seconds. Source: Card, Moran, Newell: The keystroke-level model for user performance time with interactive
    /// systems. Communications of the ACM 23(7), 1980, table 1 (key: average non-secretary typist).
    private static final double KEY = 0.28;

    private static final double POINT = 1.10;
    private static final double HAND = 0.40;
    private static final double THINK = 1.35;

    /// Ours: keys for a character of Japanese with its conversion, wait for a page, letters of a full sentence field.
    private static final double KEYS_PER_CHARACTER = 3;

    private static final double WAIT = 1.0;
    private static final int FULL_SENTENCES = 200;

    /// What the guide and the account know before the first page is opened.
    private static Draft known() {
        return new Draft(Known.completed(
                new TreeMap<>(Map.of("article", "21-9", "party-name", "架空大学", "contact-name", "事務 花子"))));
    }

    private static Draft wanted() {
        return ApplicationText.draft(TODAY).with("wanted-on", "2027-04-01").with("contact-name", "事務 花子");
    }

    private static FillingEffort first() {
        return new FillingEffort(wanted(), known()).fill();
    }

    /// The second application of the same body, begun from the first.
    private static FillingEffort second() {
        var now = known();
        for (var text : Known.reusable(wanted(), now).entrySet()) {
            now = now.with(text.getKey(), text.getValue());
        }
        return new FillingEffort(wanted(), now).fill();
    }

    private static long keys(FillingEffort effort) {
        return Math.round(effort.typed().values().stream()
                .mapToDouble(FillingEffortTest::keys)
                .sum());
    }

    private static double keys(String text) {
        return text.codePoints()
                .mapToDouble(c -> c < 0x80 ? 1 : KEYS_PER_CHARACTER)
                .sum();
    }

    private static double minutes(FillingEffort effort, double keys) {
        double typing = keys * KEY + effort.typed().size() * 2 * HAND;
        double pointing = effort.clicks() * (POINT + KEY);
        double thinking = effort.fields() * THINK;
        return (typing + pointing + thinking + effort.pages() * WAIT) / 60;
    }

    /// Every sentence pasted: mark and copy in the plan, change windows twice, paste.
    private static double pasted(FillingEffort effort) {
        double sentences = effort.sentences().stream()
                .mapToDouble(id -> keys(effort.typed().get(id)))
                .sum();
        double paste = effort.sentences().size() * (4 * POINT + 2 * THINK + 8 * KEY + 2 * HAND);
        return minutes(effort, keys(effort) - sentences) + paste / 60;
    }

    /// Every sentence field written anew with two hundred characters.
    private static double writtenAnew(FillingEffort effort) {
        double sentences = effort.sentences().stream()
                .mapToDouble(id -> keys(effort.typed().get(id)))
                .sum();
        return minutes(
                effort, keys(effort) - sentences + effort.sentences().size() * FULL_SENTENCES * KEYS_PER_CHARACTER);
    }

    @Test
    @DisplayName("第21条第9項の申出は、30分より短く書ける(打鍵モデル)")
    void lessThanThirtyMinutes() throws IOException {
        var effort = first();
        assertThat(READER.read(effort.draft()).open()).extracting(Reason::id).allMatch("N28"::equals);
        assertThat(minutes(effort, keys(effort))).isLessThan(30);
        assertThat(pasted(effort)).isLessThan(30);
        assertThat(minutes(second(), keys(second()))).isLessThan(minutes(effort, keys(effort)) * 0.75);
        String page = page(effort, second());
        Files.writeString(Path.of("..", "docs", "application-effort.md"), page);
    }

    @Test
    @DisplayName("同じことを2度聞かない: 同じ欄も、ほかの答えから決まる欄も、同じ文を2度打つ欄もない")
    void nothingIsAskedTwice() {
        var effort = first();
        assertThat(effort.asked()).doesNotHaveDuplicates();
        assertThat(effort.asked().stream().filter(id -> settledByOthers(effort.draft(), id)))
                .isEmpty();
        var texts = new HashSet<String>();
        assertThat(effort.typed().values().stream()
                        .filter(text -> text.length() > 2 && !text.matches("[0-9-]+") && !texts.add(text)))
                .isEmpty();
    }

    @Test
    @DisplayName("根拠条項と情報の種別を並べて聞けば、2度聞いたと分かる")
    void theCheckCanFail() {
        assertThat(settledByOthers(first().draft(), "kind")).isTrue();
    }

    /// Whether every other choice of a field would contradict the other answers.
    private static boolean settledByOthers(Draft complete, String id) {
        var field = Form.current().fieldOf(id).orElseThrow();
        var others = Form.current().choices(field).stream()
                .map(Form.Choice::code)
                .filter(code -> field.type().equals("choice") && !code.equals(complete.text(id)))
                .toList();
        return !id.equals("article")
                && !others.isEmpty()
                && others.stream()
                        .allMatch(code -> READER.read(complete.with(id, code)).open().stream()
                                .anyMatch(reason -> !NO_CONTRADICTION.contains(reason.id())));
    }

    private static String page(FillingEffort first, FillingEffort second) {
        var lines = new ArrayList<String>();
        lines.add("""
                # How long form 2-1 takes

                This page is written by a test; do not edit it. The test fills an application under article 21(9) through the
                very fields that the pages draw, with its files, begun with the guide, and counts. **The minutes are a model,
                not a measurement**: nobody was watched. They leave out what must be thought about before (the study, its
                items, the measures of safety), the pledges of the other users, and looking for papers.

                | | first application | begun from an earlier one |
                |---|---|---|""");
        lines.add("| pages opened | %d | %d |".formatted(first.pages(), second.pages()));
        lines.add("| fields with an answer | %d | %d |".formatted(first.fields(), second.fields()));
        lines.add("| of these filled beforehand | %d | %d |".formatted(first.given(), second.given()));
        lines.add("| files attached | %d | %d |".formatted(first.files(), second.files()));
        lines.add("| clicks | %d | %d |".formatted(first.clicks(), second.clicks()));
        lines.add("| keys pressed, as typed in the sample | %d | %d |".formatted(keys(first), keys(second)));
        lines.add(row(
                "minutes, short texts of the sample typed",
                minutes(first, keys(first)),
                minutes(second, keys(second))));
        lines.add(row("minutes, sentences pasted from the study plan", pasted(first), pasted(second)));
        lines.add(row(
                "minutes, every sentence written anew with 200 characters", writtenAnew(first), writtenAnew(second)));
        lines.add("""

                ## The model

                Keystroke-level model: S. K. Card, T. P. Moran, A. Newell, *The keystroke-level model for user performance time
                with interactive systems*, Communications of the ACM 23(7), 1980: a key 0.28 s (average non-secretary typist),
                pointing 1.10 s, a hand between keyboard and mouse 0.40 s, one mental preparation 1.35 s for each field. A click
                is pointing and a key. Ours, and guessed: three keys for a character of Japanese with its conversion, one second
                for a page, three clicks for a file, and for a pasted sentence field four pointings, two preparations and eight
                keys. Whoever types slowly or writes long texts into the form itself needs longer, as the last row shows.

                ## Nothing asked twice

                The same test fails when a field is drawn twice, when every other choice of a field would contradict the other
                answers (it is then settled by them), and when the same text would have to be typed twice. The kind of
                information and the kind of purpose follow from the article and are not asked; body and contact begin with the
                account; the first user and the first place begin with the applicant; users, safety and disposal can be taken
                from an earlier application. The printed forms carry all of them.
                """);
        return String.join("\n", lines);
    }

    private static String row(String what, double first, double second) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f |", what, first, second);
    }
}
