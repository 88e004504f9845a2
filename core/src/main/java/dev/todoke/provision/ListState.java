package dev.todoke.provision;

import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.linked.ConsentNeed;
import dev.todoke.provision.linked.ListSummary;
import dev.todoke.provision.linked.MatchingRecord;
import dev.todoke.provision.review.Approval;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Where the applicant's list stands (名簿の状態), folded from the events of an application.
public record ListState(Application application) {

    private static final Set<Article> WITH_LIST =
            EnumSet.of(Article.PREFECTURE, Article.MUNICIPALITY, Article.RESEARCH_IDENTIFIABLE);

    /// Years after the decision for which list and key are kept unless another day is fixed.
    private static final int KEPT_YEARS = 1;

    private Optional<ReviewEvent.ApplicationAccepted> accepted() {
        return application.last(ReviewEvent.ApplicationAccepted.class);
    }

    /// Whether the decision allows a list: identifiable data under an article of which the applicant may
    /// hold one.
    public boolean possible() {
        return accepted()
                .map(ReviewEvent.ApplicationAccepted::approval)
                .filter(ListState::allowed)
                .isPresent();
    }

    private static boolean allowed(Approval approval) {
        return approval.kind() == KindOfData.IDENTIFIABLE && WITH_LIST.contains(approval.article());
    }

    /// Whether nothing can be extracted without a list: identifiable data for research come in no other way.
    public boolean needed() {
        return accepted()
                .filter(event -> event.approval().article() == Article.RESEARCH_IDENTIFIABLE)
                .isPresent();
    }

    /// The list that counts: the newest one, unless it was destroyed.
    public Optional<ListSummary> list() {
        return application
                .last(DeliveryEvent.ListHandedIn.class)
                .map(DeliveryEvent.ListHandedIn::list)
                .filter(list -> destroyed(list).isEmpty());
    }

    private Optional<DeliveryEvent.ListDestroyed> destroyed(ListSummary list) {
        return application
                .last(DeliveryEvent.ListDestroyed.class)
                .filter(event -> event.list().equals(list.id()));
    }

    /// The record of its destruction, when the newest list is gone.
    public Optional<DeliveryEvent.ListDestroyed> destruction() {
        return application.last(DeliveryEvent.ListHandedIn.class).flatMap(event -> destroyed(event.list()));
    }

    /// How the list that counts was matched, once it was.
    public Optional<MatchingRecord> matching() {
        return application
                .last(DeliveryEvent.ListMatched.class)
                .map(DeliveryEvent.ListMatched::matching)
                .filter(matching -> list().filter(matching.list()::equals).isPresent());
    }

    /// Last day on which list and key may exist (名簿とキーを廃棄する期限): as fixed by the decider, or one year after the
    /// decision; never after the period of use.
    public Optional<LocalDate> destroyBy() {
        return accepted().map(accepted -> {
            var end = accepted.approval().period().end();
            var by = application
                    .last(DeliveryEvent.ListDestructionFixed.class)
                    .map(DeliveryEvent.ListDestructionFixed::by)
                    .orElse(accepted.decidedOn().plusYears(KEPT_YEARS));
            return by.isAfter(end) ? end : by;
        });
    }

    /// What the list must show of consent.
    public ConsentNeed consent() {
        if (!needed()) {
            return ConsentNeed.NOT_ASKED;
        }
        return application.submitted().text("supplementary").equals("yes") ? ConsentNeed.REPLACED : ConsentNeed.NEEDED;
    }

    /// The identifiers of the file as last built, when it has two parts.
    public static Optional<DeliveryEvent.PartsBuilt> parts(Application application) {
        return application
                .last(FileEvent.FileBuilt.class)
                .flatMap(built -> application
                        .last(DeliveryEvent.PartsBuilt.class)
                        .filter(parts ->
                                parts.dataSha256().equals(built.record().dataSha256())));
    }

    /// Said wherever a list is needed and nobody has handed one in.
    public static Reason noList() {
        return Reason.of("L18", "名簿がありません。");
    }
}
