package dev.todoke.rulebook.job;

import dev.todoke.intake.AcceptedRecords;
import dev.todoke.intake.AcceptedRecords.Accepted;
import dev.todoke.intake.AcceptedRecords.Place;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.Item;
import dev.todoke.rulebook.store.TrialTally;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.ProposedRules;
import dev.todoke.validation.RuleChange;
import java.util.List;

/// Goes through the accepted notifications file by file (届出ファイルごとの歩み). The check for repeated tumours remembers
/// the records of a file, so the checks live as long as a file does.
final class Walk {

    private final AcceptedRecords records;
    private final Occasions occasions;
    private final ProposedRules rules;
    private CheckList checks = CheckList.inForce(CheckOccasion.on(PartialDate.unknown()));
    private long file;

    Walk(AcceptedRecords records, Occasions occasions, ProposedRules rules) {
        this.records = records;
        this.occasions = occasions;
        this.rules = rules;
    }

    void count(Accepted accepted, TrialTally tally) {
        var changes = look(accepted);
        int year = PartialDate.read(accepted.record().value(Item.DIAGNOSIS_DATE))
                .flatMap(PartialDate::year)
                .orElse(0);
        tally.add(accepted.notification(), year, accepted.facility().value(), changes);
    }

    private List<RuleChange> look(Accepted accepted) {
        if (accepted.place().file() != file) {
            file = accepted.place().file();
            checks = occasions.checks(accepted);
        }
        return rules.changes(accepted.record(), checks);
    }

    /// Looks again at the records of a file that a broken run had counted already, without counting them.
    void recallFileUpTo(Place reached, int atOnce) {
        var place = new Place(reached.file(), 0);
        while (place.number() < reached.number()) {
            var next = records.after(place, atOnce).stream()
                    .filter(accepted -> accepted.place().file() == reached.file()
                            && accepted.place().number() <= reached.number())
                    .toList();
            if (next.isEmpty()) {
                return;
            }
            next.forEach(this::look);
            place = next.getLast().place();
        }
    }
}
