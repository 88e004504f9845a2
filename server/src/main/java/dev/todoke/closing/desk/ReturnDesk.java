package dev.todoke.closing.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.HospitalReturn;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.closing.store.ReturnStore;
import dev.todoke.closing.store.ReturnStore.Release;
import dev.todoke.closing.store.ReturnStore.Waiting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where what hospitals get back is released, received and its disposal reported (病院等への提供情報の交付・受領・廃棄, 法20条).
@Component
public class ReturnDesk {

    private static final int DIFFERING = HospitalReturn.HEADER.indexOf("届出との相違（項目番号）") + 1;

    private final ClosingStore closings;
    private final ReturnStore returns;
    private final AuditTrail audit;
    private final Clock clock;

    public ReturnDesk(ClosingStore closings, ReturnStore returns, AuditTrail audit, Clock clock) {
        this.closings = closings;
        this.returns = returns;
        this.audit = audit;
        this.clock = clock;
    }

    /// What the registry sees of a closing.
    public record View(ClosingSummary closing, List<Waiting> waiting, List<Release> releases) {}

    /// Whether something was done, or why not.
    public sealed interface Answer {
        record Done(long count) implements Answer {}

        record Refused(List<String> reasons) implements Answer {}
    }

    @Transactional(readOnly = true)
    public Optional<View> view(long number) {
        return closings.summary(number)
                .map(closing -> new View(closing, returns.waiting(number, DIFFERING), returns.releases(number)));
    }

    /// Releases to one hospital, or to all that have nothing yet.
    @Transactional
    public Answer release(long number, String facility, LocalDate until, String conditions, String by) {
        var closing = closings.summary(number);
        var reasons = new ArrayList<String>();
        if (closing.isEmpty()) {
            reasons.add("この確定は見つかりません。");
        }
        if (until.isBefore(LocalDate.now(clock))) {
            reasons.add("受け取りの期限には今日以降の日を入れてください。");
        }
        if (conditions.isBlank()) {
            reasons.add("利用の条件を書いてください。");
        }
        if (!reasons.isEmpty() || closing.isEmpty()) {
            return new Answer.Refused(reasons);
        }
        var summary = closing.get();
        int released = returns.release(
                number,
                facility,
                summary.year().value(),
                summary.version(),
                until,
                conditions.strip(),
                clock.instant(),
                by);
        if (released == 0) {
            return new Answer.Refused(List.of("まだ交付していない病院等がありません。"));
        }
        audit.done(
                ClosingAudit.RETURNS_RELEASED,
                "closing:" + number,
                Map.of(
                        "year",
                        summary.year().toString(),
                        "version",
                        Integer.toString(summary.version()),
                        "facilities",
                        Integer.toString(released),
                        "rows",
                        Long.toString(returns.releases(number).stream()
                                .mapToLong(Release::rows)
                                .sum())));
        return new Answer.Done(released);
    }

    /// Everything released to the hospital that acts.
    @Transactional(readOnly = true)
    public List<Release> own() {
        return returns.releases();
    }

    /// Rows for the hospital that acts; empty outside the period. Recorded as received.
    @Transactional
    public Optional<List<List<String>>> receive(long closing, String by) {
        return find(closing).filter(this::isOpen).map(release -> {
            var rows = returns.rows(closing, release.facility());
            returns.receive(release, clock.instant(), by);
            audit.done(
                    ClosingAudit.RETURN_RECEIVED,
                    "closing:" + closing,
                    Map.of(
                            "year",
                            Integer.toString(release.year()),
                            "version",
                            Integer.toString(release.version()),
                            "rows",
                            Integer.toString(rows.size())));
            return rows;
        });
    }

    /// Reports how what was received was destroyed.
    @Transactional
    public Answer dispose(long closing, LocalDate on, String method, String by) {
        var release = find(closing);
        var reasons = new ArrayList<String>();
        if (release.flatMap(Release::receivedAt).isEmpty()) {
            reasons.add("受け取っていない情報の廃棄は報告できません。");
        }
        if (on.isAfter(LocalDate.now(clock))) {
            reasons.add("廃棄した日には今日までの日を入れてください。");
        }
        if (method.isBlank()) {
            reasons.add("廃棄の方法を書いてください。");
        }
        if (release.isPresent() && release.get().disposedOn().isPresent()) {
            reasons.add("廃棄はすでに報告されています。");
        }
        if (!reasons.isEmpty() || release.isEmpty()) {
            return new Answer.Refused(reasons);
        }
        returns.dispose(release.get(), on, method.strip(), clock.instant(), by);
        audit.done(
                ClosingAudit.RETURN_DISPOSED,
                "closing:" + closing,
                Map.of(
                        "year",
                        Integer.toString(release.get().year()),
                        "version",
                        Integer.toString(release.get().version())));
        return new Answer.Done(1);
    }

    /// Whether the period of receipt has not ended.
    public boolean isOpen(Release release) {
        return !release.until().isBefore(LocalDate.now(clock));
    }

    private Optional<Release> find(long closing) {
        return returns.releases().stream().filter(r -> r.closing() == closing).findFirst();
    }
}
