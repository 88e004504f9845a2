package dev.todoke.provision.demo;

import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.Command;
import dev.todoke.provision.ReviewCommand;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.review.CheckedLine;
import dev.todoke.provision.review.FormalCheckList;
import dev.todoke.provision.review.LineAnswer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a sample application says (見本の記載), from `demo/provision-application.properties`, with dates around
/// today.
///
/// @param files properties by name, the later ones taking the place of what the earlier ones say
/// @param facility code of the hospital that asks under article 20, empty for others
record SampleText(
        String title,
        String sites,
        List<YearOfDiagnosis> years,
        String prefecture,
        LocalDate today,
        List<String> files,
        String facility) {

    static final String RESEARCH = "provision-application";
    static final String LINKAGE = "provision-linkage";
    static final String HOSPITAL = "provision-hospital";

    SampleText {
        years = List.copyOf(years);
        files = List.copyOf(files);
    }

    Draft draft() {
        var texts = new TreeMap<String, String>();
        files.forEach(file -> read(file).forEach((name, text) -> texts.put(name.toString(), text.toString())));
        texts.put("title", title);
        texts.put("sites", sites);
        texts.put("years", years.stream().map(YearOfDiagnosis::toString).collect(Collectors.joining(",")));
        texts.put("area", prefecture);
        texts.put("ethics-date", today.minusDays(60).toString());
        texts.put("period-end", today.plusYears(2).toString());
        texts.put("study-start", today.minusDays(60).toString());
        texts.put("study-end", today.plusYears(3).toString());
        if (texts.containsKey("publications.1.medium")) {
            texts.put("publications.1.month", today.plusYears(1).toString().substring(0, 7));
        }
        texts.put("facility", facility);
        var form = Form.of(new Draft(texts));
        texts.keySet().removeIf(field -> form.fieldOf(field).isEmpty());
        return new Draft(texts);
    }

    private static Properties read(String file) {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(SampleText.class.getResourceAsStream("/demo/" + file + ".properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /// The texts of each part of the form.
    Map<String, SortedMap<String, String>> tasks() {
        var tasks = new TreeMap<String, SortedMap<String, String>>();
        draft().texts()
                .forEach((field, text) -> Form.of(draft())
                        .fieldOf(field)
                        .filter(known -> !known.derived())
                        .ifPresent(_ -> tasks.computeIfAbsent(Form.of(draft()).taskOf(field), _ -> new TreeMap<>())
                                .put(field, text)));
        return tasks;
    }

    /// Names of the papers that are attached, by field.
    SortedMap<String, String> papers() {
        var papers = new TreeMap<String, String>();
        draft().texts().forEach((field, text) -> {
            if (Form.of(draft()).fieldOf(field).filter(FormField::files).isPresent()) {
                papers.put(field, text);
            }
        });
        return papers;
    }

    /// A formal check in which every line is in order.
    Command passed(Draft submitted, SortedSet<YearOfDiagnosis> closed, Instant now) {
        var open = new DraftReader(closed, prefecture, OfficeDay.of(now))
                .read(submitted)
                .open();
        var lines = FormalCheckList.compute(submitted, open).stream()
                .map(line -> new LineAnswer(line.line(), verdict(line), ""))
                .toList();
        return new ReviewCommand.RecordFormalCheck(closed, prefecture, lines, "");
    }

    private static LineAnswer.Verdict verdict(CheckedLine line) {
        return line.answer() instanceof CheckedLine.Answer.NotApplicable
                ? LineAnswer.Verdict.NOT_APPLICABLE
                : LineAnswer.Verdict.FULFILLED;
    }
}
