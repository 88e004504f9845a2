package dev.todoke.provision.web;

import dev.todoke.provision.CommandKind;
import dev.todoke.provision.Phase;
import dev.todoke.provision.extraction.ExtractionRecord;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One extraction (抽出と匿名化): what the decision leads to, what came out, what others could find out from it.
///
/// @param run what the newest run says
/// @param built the record of the file, as a list of none or one
/// @param ofAList whether only the people of the applicant's list are extracted
/// @param linkage how that list was matched, as figures
/// @param population inhabitants who fit the rows, as a list of none or one
/// @param erased packages that are no longer on the server
/// @param repaired what the steps after the recipe did, as a list of none or one
public record ExtractionPage(
        String id,
        String number,
        String provision,
        Phase phase,
        List<CommandKind> open,
        List<Fact> specification,
        List<String> reasons,
        String run,
        List<Built> built,
        List<Packed> packed,
        boolean ofAList,
        List<Fact> linkage,
        List<RepairLine> repaired,
        List<Erased> erased,
        List<PopulationFigures> population) {

    /// A package whose bytes are gone, with day and reason.
    public record Erased(String fileName, String sha256, String on, String why) {}

    /// A named value; the name is a key of the messages.
    public record Fact(String name, String text) {}

    /// A package with the part it holds.
    public record Packed(String part, String fileName, String sha256) {}

    /// What came out, as texts.
    public record Built(
            String rowsIn,
            String rowsOut,
            String persons,
            String sha256,
            String quasiIdentifiers,
            String kMin,
            String uniques,
            String below3,
            String below5,
            String below10) {

        static Built of(ExtractionRecord record) {
            var risk = record.risk();
            return new Built(
                    count(record.rowsIn()),
                    count(record.rowsOut()),
                    count(record.persons()),
                    record.dataSha256(),
                    risk.quasiIdentifiers().stream().map(String::valueOf).collect(Collectors.joining("、")),
                    count(risk.kMin()),
                    count(risk.uniques()),
                    share(risk.below3(), record.rowsOut()),
                    share(risk.below5(), record.rowsOut()),
                    share(risk.below10(), record.rowsOut()));
        }

        private static String count(long number) {
            return String.format(Locale.ROOT, "%,d", number);
        }

        private static String share(long rows, long all) {
            double percent = all == 0 ? 0 : 100.0 * rows / all;
            return String.format(Locale.ROOT, "%,d (%.1f%%)", rows, percent);
        }
    }

    /// The page that shows a passphrase once; the text is empty when it was shown before.
    public record Once(String id, String fileName, String sha256, String passphrase) {}

    public ExtractionPage {
        open = List.copyOf(open);
        specification = List.copyOf(specification);
        reasons = List.copyOf(reasons);
        built = List.copyOf(built);
        packed = List.copyOf(packed);
        linkage = List.copyOf(linkage);
        repaired = List.copyOf(repaired);
        erased = List.copyOf(erased);
        population = List.copyOf(population);
    }

    public boolean can(String command) {
        return open.stream().anyMatch(kind -> kind.code().equals(command));
    }
}
