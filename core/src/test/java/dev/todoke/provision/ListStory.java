package dev.todoke.provision;

import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.PackedFile;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.extraction.RiskReport;
import dev.todoke.provision.linked.ListSummary;
import dev.todoke.provision.linked.MatchingRecord;
import dev.todoke.provision.review.Approval;
import java.util.List;
import java.util.TreeMap;

/// An application with a list of consenting people (法第21条第8項), from its decision on.
final class ListStory {

    static final String IDENTIFIERS = "1".repeat(64);
    static final String PACKED_IDENTIFIERS = "2".repeat(64);

    private ListStory() {}

    static ListSummary list(String id) {
        return new ListSummary(id, "a".repeat(64), "1", 12, new TreeMap<>(java.util.Map.of("withdrawn", 2L)), 10);
    }

    static MatchingRecord matching(String list, long toReview, long reviewed) {
        return new MatchingRecord(list(list), "ja-person-2", 12.5, 2.5, 4, toReview, reviewed);
    }

    /// The accepted application of the shared story, its decision replaced by one about identifiable data.
    static Application accepted() {
        var like = Story.accepted().application();
        var history = like.history().stream()
                .map(recorded -> recorded.event() instanceof ReviewEvent.ApplicationAccepted accepted
                        ? new RecordedEvent(
                                recorded.position(),
                                recorded.at(),
                                recorded.account(),
                                recorded.role(),
                                identifiable(accepted))
                        : recorded)
                .toList();
        return Application.fold(like.id(), like.owner(), history);
    }

    private static ReviewEvent.ApplicationAccepted identifiable(ReviewEvent.ApplicationAccepted accepted) {
        var old = accepted.approval();
        var approval = new Approval(
                Article.RESEARCH_IDENTIFIABLE, KindOfData.IDENTIFIABLE, old.range(), old.items(), old.period());
        return new ReviewEvent.ApplicationAccepted(
                accepted.documentNumber(), accepted.decidedOn(), approval, accepted.conditions());
    }

    static Application after(Application application, Actor who, Command... commands) {
        var next = application;
        for (Command command : commands) {
            next = Story.append(
                    next,
                    command,
                    who,
                    Story.START.plusSeconds(9_000 + next.history().size()));
        }
        return next;
    }

    /// Terms complete and a list handed in.
    static Application handedIn() {
        return after(
                after(accepted(), Story.APPLICANT, new DeliveryCommand.HandInList(list("l-1"))),
                Story.CLERK,
                Story.term(Term.PLEDGES),
                Story.term(Term.FEE));
    }

    static Application matched(long toReview) {
        return after(handedIn(), Story.EXTRACTOR, new DeliveryCommand.RecordMatching(matching("l-1", toReview, 0)));
    }

    static DeliveryCommand.RecordLinkedFile file(Application application, long toReview, long reviewed) {
        var approval = application
                .last(ReviewEvent.ApplicationAccepted.class)
                .orElseThrow()
                .approval();
        var derived = (ExtractionSpec.Derivation.Ready)
                ExtractionSpec.deriveLinked(approval, Story.number(), Story.CLOSINGS, Story.TODAY);
        var spec = derived.spec();
        var record = new ExtractionRecord(
                Story.number(),
                spec.closings(),
                spec.range(),
                spec.columns(),
                spec.heldBack(),
                "2022-05-27",
                spec.recipe().edition(),
                "s-1",
                20,
                6,
                5,
                "d".repeat(64),
                "e".repeat(64),
                new RiskReport(List.of(4, 5), 3, 2, 0, 2, 4, 6));
        return new DeliveryCommand.RecordLinkedFile(
                record, IDENTIFIERS, 10, matching("l-1", toReview, reviewed), Story.CLOSINGS);
    }

    static DeliveryCommand.AcceptParts acceptance() {
        return new DeliveryCommand.AcceptParts(
                new DeliveryCommand.Rebuilt("d".repeat(64), IDENTIFIERS), Story.packed(), identifiers(), "確認");
    }

    static PackageRecord identifiers() {
        return new PackageRecord(
                "T2026-0005-1-identifiers.zip",
                500,
                PACKED_IDENTIFIERS,
                List.of(new PackedFile("T2026-0005-1-identifiers.csv", 90, IDENTIFIERS)));
    }
}
