package dev.todoke.followback.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.FacilityReader;
import dev.todoke.followback.DeathShares;
import dev.todoke.followback.Round;
import dev.todoke.followback.store.RequestStore;
import dev.todoke.followback.store.RoundStore;
import dev.todoke.followback.store.UnplacedStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where the registry room leads the rounds (遡り調査の進行).
@Component
public class RoundDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final RoundStore rounds;
    private final RequestStore requests;
    private final UnplacedStore unplaced;
    private final FacilityReader facilities;
    private final AuditTrail audit;
    private final Clock clock;

    public RoundDesk(
            RoundStore rounds,
            RequestStore requests,
            UnplacedStore unplaced,
            FacilityReader facilities,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.requests = requests;
        this.unplaced = unplaced;
        this.facilities = facilities;
        this.audit = audit;
        this.clock = clock;
    }

    /// Rounds, what is left to ask, what the deaths mean by year.
    public record Overview(
            List<RoundStore.Progress> rounds, List<RoundStore.ToAsk> toAsk, List<DeathShares> shares, long unplaced) {}

    /// One round with its hospitals.
    public record Opened(RoundStore.Progress progress, List<RequestStore.FacilityLine> facilities) {}

    @Transactional(readOnly = true)
    public Overview overview() {
        return new Overview(rounds.rounds(), rounds.toAsk(), rounds.shares(), unplaced.count());
    }

    @Transactional(readOnly = true)
    public Optional<Opened> open(long round) {
        return rounds.rounds().stream()
                .filter(progress -> progress.round().number() == round)
                .findFirst()
                .map(progress -> new Opened(progress, requests.facilities(round)));
    }

    /// Begins a round: every death of the year that nobody has answered for, asked of the hospital
    /// that certified it.
    @Transactional
    public Result begin(int year, LocalDate due, String by) {
        long left = rounds.toAsk().stream()
                .filter(toAsk -> toAsk.year() == year)
                .mapToLong(RoundStore.ToAsk::deaths)
                .sum();
        var reasons = Round.againstOpening(left, due, LocalDate.ofInstant(clock.instant(), JAPAN));
        if (!reasons.isEmpty()) {
            return new Result.Refused(reasons);
        }
        long round = rounds.open(year, due, by, clock.instant());
        int asked = rounds.askCertifiers(round, year, by, clock.instant());
        audit.done(
                FollowBackAudit.ROUND_OPENED,
                "followback-round:" + round,
                Map.of(
                        "year", Integer.toString(year),
                        "requests", Integer.toString(asked),
                        "unplaced", Long.toString(left - asked)));
        return new Result.Done(round);
    }

    /// Ends a round; what has no answer stays known from the death alone.
    @Transactional
    public Result close(long number, String reason, String by) {
        var round = rounds.lock(number);
        var progress = open(number);
        if (round.isEmpty() || progress.isEmpty()) {
            return new Result.Refused(List.of());
        }
        var counts = progress.get().progress();
        long open = counts.unanswered() + counts.waiting();
        var reasons = round.get().againstClosing(open, reason);
        if (!reasons.isEmpty()) {
            return new Result.Refused(reasons);
        }
        rounds.close(number, counts.requests(), open, reason.strip(), by, clock.instant());
        audit.done(
                FollowBackAudit.ROUND_CLOSED,
                "followback-round:" + number,
                Map.of("requests", Long.toString(counts.requests()), "unanswered", Long.toString(open)));
        return new Result.Done(number);
    }

    /// Notes that letters went out: first letters to hospitals that have none, or reminders to
    /// those with open requests.
    @Transactional
    public Result dispatched(long round, boolean reminder, String number, String by) {
        var today = LocalDate.ofInstant(clock.instant(), JAPAN);
        var to = requests.facilities(round).stream()
                .filter(line -> reminder ? line.unanswered() > 0 && line.letters() > 0 : line.letters() == 0)
                .map(RequestStore.FacilityLine::facility)
                .toList();
        var kind = reminder ? "REMINDER" : "LETTER";
        to.forEach(facility -> requests.sent(round, facility, kind, number.strip(), today, by, clock.instant()));
        audit.done(
                FollowBackAudit.DISPATCHED,
                "followback-round:" + round,
                Map.of("kind", kind, "letters", Integer.toString(to.size())));
        return new Result.Done(to.size());
    }

    @Transactional(readOnly = true)
    public List<UnplacedStore.Unplaced> queue(int limit) {
        return unplaced.open(limit);
    }

    /// Says which hospital a name means, and asks it; or that it is none of the register.
    @Transactional
    public Result place(long id, String facility, String reason, String by) {
        var found = unplaced.find(id);
        var code = FacilityCode.isFacilityCode(facility.strip())
                ? facilities.find(new FacilityCode(facility.strip())).map(known -> known.code())
                : Optional.<FacilityCode>empty();
        if (found.isEmpty() || code.isEmpty() && (!facility.isBlank() || reason.isBlank())) {
            return new Result.Refused(List.of(Sentence.of("followback", "place-missing")));
        }
        unplaced.place(id, code, reason.strip(), by, clock.instant());
        code.ifPresent(hospital ->
                rounds.ask(found.get().round(), found.get().death(), hospital.value(), by, clock.instant()));
        audit.done(
                FollowBackAudit.NAME_PLACED,
                "followback-name:" + id,
                Map.of("facility", code.map(FacilityCode::value).orElse("")));
        return new Result.Done(1);
    }
}
