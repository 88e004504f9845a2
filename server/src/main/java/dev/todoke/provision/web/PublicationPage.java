package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.Publication;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.paper.OfficePapers;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.publication.PublishedTable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One request to publish with its tables, what was found in them, and the answer (公表前確認の1件).
///
/// @param canAnswer whether the reader may answer it
/// @param today the day it is read
public record PublicationPage(
        Application application,
        Publication publication,
        List<FoundLine> findings,
        boolean canAnswer,
        LocalDate today) {

    public PublicationPage {
        findings = List.copyOf(findings);
    }

    /// @param weight of the heaviest finding at the cell, empty when there is none
    public record Cell(String text, String weight) {}

    public record Table(String name, String population, List<List<Cell>> rows) {}

    static String state(Publication publication) {
        if (!publication.isAnswered()) {
            return "open";
        }
        return publication.isCleared() ? "cleared" : "held";
    }

    public String id() {
        return application.id();
    }

    public String number() {
        return application.numberText();
    }

    public PublicationRequest request() {
        return publication.request();
    }

    public String state() {
        return state(publication);
    }

    public String askedAt() {
        return HistoryLine.at(publication.askedAt());
    }

    /// The day by which the office wants to have answered.
    public LocalDate due() {
        return OfficeDay.of(publication.askedAt()).plusDays(PublicationRequest.DAYS_AHEAD);
    }

    /// Days left to answer; negative when the day is past.
    public long left() {
        return ChronoUnit.DAYS.between(today, due());
    }

    /// Whether nobody answered in time. Nothing is cleared by waiting.
    public boolean overdue() {
        return !publication.isAnswered() && today.isAfter(due());
    }

    /// How the printed answer is called.
    public String paper() {
        return OfficePapers.PUBLICATION + "." + publication.number();
    }

    public boolean late() {
        return request().isLate(OfficeDay.of(publication.askedAt()));
    }

    /// The answer, as a list of none or one.
    public List<UseEvent.PublicationAnswered> answers() {
        return publication.answers();
    }

    /// How many findings of a weight there are.
    public long count(String weight) {
        return findings.stream().filter(line -> line.weight().equals(weight)).count();
    }

    public List<Table> tables() {
        return request().tables().stream().map(this::table).toList();
    }

    private Table table(PublishedTable table) {
        Map<String, String> weights = findings.stream()
                .filter(line ->
                        line.table().equals(table.name()) && !line.place().isEmpty())
                .collect(Collectors.toMap(FoundLine::place, FoundLine::weight, (first, _) -> first));
        int width = table.rows().stream().mapToInt(List::size).max().orElse(0);
        var rows = new ArrayList<List<Cell>>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(cells(table, row, width, weights));
        }
        return new Table(table.name(), table.population(), rows);
    }

    private static List<Cell> cells(PublishedTable table, int row, int width, Map<String, String> weights) {
        var texts = table.rows().get(row);
        return IntStream.range(0, width)
                .mapToObj(column -> new Cell(
                        column < texts.size() ? texts.get(column) : "",
                        weights.getOrDefault(PublishedTable.place(row, column), "")))
                .toList();
    }
}
