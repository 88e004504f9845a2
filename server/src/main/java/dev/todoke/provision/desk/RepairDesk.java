package dev.todoke.provision.desk;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.FileCommand;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.repair.Axis;
import dev.todoke.provision.repair.ClassTable;
import dev.todoke.provision.repair.Ladders;
import dev.todoke.provision.repair.Repair;
import dev.todoke.provision.repair.RepairReport;
import dev.todoke.provision.repair.RepairRun;
import dev.todoke.provision.repair.RepairSearch;
import dev.todoke.provision.risk.RiskClasses;
import dev.todoke.provision.risk.RiskQuestion;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the registry room tries and chooses steps after the recipe (匿名化の追加の手順). What is tried is counted
/// over the newest closings, by the same code that makes the file.
@Component
public class RepairDesk {

    /// Where the decision names no k (応諾に定めがないとき).
    private static final int USUAL_K = 5;

    private final ApplicationDesk applications;
    private final ExtractionDesk extraction;
    private final ClosedYears years;
    private final RiskTables tables;

    RepairDesk(ApplicationDesk applications, ExtractionDesk extraction, ClosedYears years, RiskTables tables) {
        this.applications = applications;
        this.extraction = extraction;
        this.years = years;
        this.tables = tables;
    }

    /// What the machine proposes, and what the wished steps would do.
    ///
    /// @param wish steps to be tried; [Repair#NONE] when nothing is wished yet
    /// @param counted axes that make the classes
    @Transactional
    public RepairLook look(Application application, int k, Repair wish, List<Axis> counted) {
        var asked = application.approval().orElseThrow().protection();
        int wanted = Math.max(k, asked.asked() ? asked.k() : USUAL_K);
        var nothing = new RepairLook("none", asked, wanted, List.of(), List.of(), application.repair());
        if (application.approval().orElseThrow().kind() != KindOfData.ANONYMISED
                || !(extraction.derive(application).orElseThrow()
                        instanceof ExtractionSpec.Derivation.Ready(var spec))) {
            return nothing;
        }
        return switch (tables.of(years.all())) {
            case RiskLook.Ready(var columns, var _) -> {
                var question = new RiskQuestion(spec.range(), new TreeSet<>(spec.columns()), KindOfData.ANONYMISED);
                var table = RiskClasses.of(columns, question, Ladders.shipped(), counted);
                yield new RepairLook(
                        "shown",
                        asked,
                        wanted,
                        RepairSearch.proposals(table, wanted, asked.rowsMayGo()),
                        trial(table, wish),
                        application.repair());
            }
            case RiskLook.Underway _ ->
                new RepairLook("underway", asked, wanted, List.of(), List.of(), application.repair());
            case RiskLook.Absent _ ->
                new RepairLook("absent", asked, wanted, List.of(), List.of(), application.repair());
        };
    }

    private static List<RepairReport> trial(ClassTable table, Repair wish) {
        return wish.isNone() ? List.of() : List.of(RepairRun.of(table, wish).report());
    }

    /// The extractor chooses.
    public Optional<Answer> choose(SignedIn who, String id, Repair repair) {
        return applications.give(who, id, new FileCommand.ChooseRepair(repair));
    }
}
