package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.codes.Tables;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.control.EditionReview;
import dev.todoke.provision.store.EditionReviewStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the office compares our layout and forms with the national list once a year (様式・レイアウトの版の確認).
@Component
public class EditionDesk {

    private static final List<String> COMPARED = List.of(
            "layout-76",
            "provision-form-2-1",
            "provision-formal-check",
            "provision-council-points",
            "provision-change-classes");

    private final EditionReviewStore store;
    private final AuditTrail audit;
    private final Clock clock;

    public EditionDesk(EditionReviewStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// One of our tables with its edition.
    public record Own(String table, String edition) {}

    public List<Own> own() {
        return COMPARED.stream()
                .map(table ->
                        new Own(table, Tables.shipped().only(table).edition().name()))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<EditionReview> reviews() {
        return store.all();
    }

    /// Records the look of this year; the reasons why not, or none.
    @Transactional
    public List<Reason> record(SignedIn who, String national, EditionReview.Outcome outcome, String words) {
        String editions =
                own().stream().map(own -> own.table() + " " + own.edition()).collect(Collectors.joining("\n"));
        int year = OfficeDay.of(clock.instant()).getYear();
        var review = new EditionReview(year, editions, national.strip(), outcome, words.strip());
        var objections = review.objections();
        if (objections.isEmpty()) {
            store.append(review, clock.instant(), who.account().toString());
            audit.done(
                    ProvisionAudit.EDITIONS_REVIEWED,
                    "",
                    Map.of("year", Integer.toString(year), "outcome", outcome.code()));
        }
        return objections;
    }
}
