package dev.todoke.statistics.web;

import dev.todoke.population.StandardPopulation;
import dev.todoke.population.StandardPopulations;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.store.PublicationReader.Released;
import dev.todoke.web.Cell;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What S-03 shows (用語と方法): terms with formula and source, site groups, standard populations, notes to the data.
public record MethodsPage(List<Term> terms, PlainTable sites, List<PlainTable> standards, List<String> notes) {

    private static final List<String> TERMS = List.of(
            "incidence",
            "crude",
            "asr",
            "limits",
            "cumulative",
            "case-set",
            "population",
            "extent",
            "treatment",
            "detection",
            "dci",
            "dco",
            "mv",
            "mi",
            "withheld",
            "closing",
            "rounding");

    /// @param formula empty when there is none
    public record Term(String id, String name, String text, String formula, String source) {}

    static MethodsPage of(PublicWords words, List<Released> releases) {
        return new MethodsPage(
                TERMS.stream().map(id -> term(id, words)).toList(),
                sites(words),
                StandardPopulations.shipped().stream()
                        .map(s -> standard(s, words))
                        .toList(),
                releases.stream()
                        .map(r -> words.say(
                                "note",
                                Integer.toString(r.head().year()),
                                r.head().population(),
                                Integer.toString(r.head().threshold() - 1),
                                Long.toString(r.head().closing())))
                        .toList());
    }

    private static Term term(String id, PublicWords words) {
        return new Term(
                id,
                words.say("term." + id + ".name"),
                words.say("term." + id + ".text"),
                words.say("term." + id + ".formula"),
                words.say("term." + id + ".source"));
    }

    private static PlainTable sites(PublicWords words) {
        var rows = Stream.of(CaseSet.values())
                .flatMap(set -> set.sites().stream())
                .map(site -> List.of(Cell.text(words.site(site)), Cell.text(site.icd10())))
                .toList();
        var columns = List.of(Column.words(words.say("column.site")), Column.words("ICD-10"));
        return new PlainTable(words.say("methods.sites"), columns, rows, "");
    }

    private static PlainTable standard(StandardPopulation standard, PublicWords words) {
        var rows = new ArrayList<List<Cell>>();
        for (var weight : standard.weights()) {
            var persons = new BigDecimal(weight.persons()).setScale(0, RoundingMode.HALF_UP);
            rows.add(List.of(Cell.text(weight.ages().text()), Cell.count(persons.longValueExact())));
        }
        var columns = List.of(Column.words(words.say("column.age")), Column.numbers(words.say("column.persons")));
        return new PlainTable(words.standard(standard.id()), columns, rows, "");
    }
}
