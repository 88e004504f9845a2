package dev.todoke.cli.register;

import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityFile;
import dev.todoke.facility.NotAFacilityFile;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.Notification;
import dev.todoke.population.PersonYears;
import dev.todoke.population.PopulationReader;
import dev.todoke.vitalstatus.DeathFile;
import dev.todoke.vitalstatus.DeathRecord;
import dev.todoke.vitalstatus.DeathRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the input folder (入力フォルダ): facilities, notifications, answers to follow-backs, deaths, population.
///
/// Files are read side by side and put together in the order of their names, so that the answer does not depend on
/// speed.
final class FolderReader {

    private final Path folder;
    private final Words words;
    private final Workers workers;
    private final Progress progress;
    private final List<RefusedRow> refused = new ArrayList<>();
    private long rows;

    FolderReader(Path folder, Words words, Workers workers, Progress progress) {
        this.folder = folder;
        this.words = words;
        this.workers = workers;
        this.progress = progress;
    }

    Intake read() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new WrongCall(words.say("no-such-folder", folder));
        }
        var facilities = facilities();
        var notifications = new ArrayList<Notification>();
        notifications.addAll(notifications(facilities, "notifications", Arrival.REGULAR));
        notifications.addAll(notifications(facilities, "followback", Arrival.FOLLOW_BACK));
        var deaths = deaths();
        var population = population();
        return new Intake(facilities, notifications, deaths, population, refused, rows);
    }

    private Map<FacilityCode, Facility> facilities() throws IOException {
        Path file = folder.resolve("facilities.csv");
        if (!Files.isRegularFile(file)) {
            throw new WrongCall(words.say("no-facilities", file));
        }
        try {
            var byCode = new LinkedHashMap<FacilityCode, Facility>();
            FacilityFile.read(Files.readAllLines(file)).forEach(f -> byCode.put(f.code(), f));
            return byCode;
        } catch (NotAFacilityFile problem) {
            throw new WrongCall(words.say("bad-facilities", file, String.valueOf(problem.getMessage())));
        }
    }

    private List<Notification> notifications(Map<FacilityCode, Facility> facilities, String name, Arrival arrival)
            throws IOException {
        var intakes = workers.inOrder(files(folder.resolve(name)), file -> intake(file, name, facilities, arrival));
        var accepted = new ArrayList<Notification>();
        for (Optional<NotificationIntake> intake : intakes) {
            if (intake.isPresent()) {
                accepted.addAll(intake.get().accepted());
                refused.addAll(intake.get().refused());
                rows += intake.get().rows();
            }
        }
        return accepted;
    }

    private Optional<NotificationIntake> intake(
            Path file, String name, Map<FacilityCode, Facility> facilities, Arrival arrival) throws IOException {
        String fileName = String.valueOf(file.getFileName());
        String code = fileName.substring(0, fileName.length() - ".csv".length());
        String shown = name + "/" + fileName;
        var facility = FacilityCode.isFacilityCode(code) ? facilities.get(new FacilityCode(code)) : null;
        if (facility == null) {
            synchronized (refused) {
                refused.add(new RefusedRow(shown, 0, "facility", code, words.say("unknown-facility")));
            }
            return Optional.empty();
        }
        return Optional.of(new NotificationIntake(facility, arrival, shown).read(file, this::advance));
    }

    private void advance(long units) {
        synchronized (progress) {
            progress.advance(units);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var listed = Files.list(folder)) {
            return listed.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private List<DeathRecord> deaths() throws IOException {
        Path file = folder.resolve("deaths.csv");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        var deaths = new ArrayList<DeathRecord>();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            boolean read = DeathFile.read(in, row -> {
                rows++;
                progress.advance(1);
                switch (row) {
                    case DeathRow.Read good -> deaths.add(good.death());
                    case DeathRow.Refused(var line, var column, var value, var allowed) ->
                        refused.add(new RefusedRow("deaths.csv", line, column, value, words.say("allowed", allowed)));
                }
            });
            if (!read) {
                throw new WrongCall(words.say("bad-deaths", file, String.join(",", DeathFile.COLUMNS)));
            }
        }
        return deaths;
    }

    private PersonYears population() throws IOException {
        Path file = folder.resolve("population.csv");
        if (!Files.isRegularFile(file)) {
            return PersonYears.builder().build();
        }
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var read = PopulationReader.read(in);
            read.refusals()
                    .forEach(r -> refused.add(
                            new RefusedRow("population.csv", r.line(), r.column(), r.value(), r.messageJa())));
            return read.personYears();
        }
    }
}
