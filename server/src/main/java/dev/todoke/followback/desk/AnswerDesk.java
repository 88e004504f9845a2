package dev.todoke.followback.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityReader;
import dev.todoke.followback.AnswerDecision;
import dev.todoke.followback.AnswerSheet;
import dev.todoke.followback.GivenAnswer;
import dev.todoke.followback.store.RequestStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where answers are given (遡り調査への回答): by the hospital in the portal or by file, by the registry room for a letter.
@Component
public class AnswerDesk {

    /// How an answer came (回答の経路).
    public enum Channel {
        PORTAL,
        FILE,
        /// Entered by the registry room from paper or a call.
        REGISTRY
    }

    private final RequestStore requests;
    private final FacilityReader facilities;
    private final AuditTrail audit;
    private final Clock clock;

    public AnswerDesk(RequestStore requests, FacilityReader facilities, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.facilities = facilities;
        this.audit = audit;
        this.clock = clock;
    }

    /// Everything asked of the hospital that acts; that names were shown is recorded.
    @Transactional
    public List<RequestStore.Asked> own() {
        var asked = requests.own();
        audit.read(FollowBackAudit.LIST_READ, "", Map.of("round", "", "requests", Integer.toString(asked.size())));
        return asked;
    }

    @Transactional(readOnly = true)
    public long ownUnanswered() {
        return requests.ownUnanswered();
    }

    @Transactional
    public List<RequestStore.Asked> ofFacility(long round, FacilityCode facility) {
        var asked = requests.ofFacility(round, facility);
        audit.read(
                FollowBackAudit.LIST_READ,
                "facility:" + facility,
                Map.of("round", Long.toString(round), "requests", Integer.toString(asked.size())));
        return asked;
    }

    @Transactional
    public Optional<RequestStore.Asked> find(long request) {
        var asked = requests.find(request);
        asked.ifPresent(found -> audit.read(
                FollowBackAudit.LIST_READ,
                "followback-request:" + request,
                Map.of("round", Long.toString(found.round()), "requests", "1")));
        return asked;
    }

    @Transactional
    public Result answer(long request, GivenAnswer given, Channel channel, String by) {
        var asked = requests.find(request);
        if (asked.isEmpty()) {
            return new Result.Refused(List.of());
        }
        return take(asked.get(), given, register(), channel, by);
    }

    /// Takes a filled-in list, all of it or nothing.
    @Transactional
    public Result answers(List<List<String>> rows, String by) {
        var read = AnswerSheet.read(rows);
        var reasons = new ArrayList<>(read.faults());
        var own = new HashMap<Long, RequestStore.Asked>();
        requests.own().forEach(asked -> own.put(asked.request().number(), asked));
        var register = register();
        for (var line : read.lines()) {
            var asked = own.get(line.number());
            if (asked == null) {
                reasons.add(sentence("sheet-not-yours", line, Long.toString(line.number())));
            } else if (asked.request().decide(line.given(), register) instanceof AnswerDecision.Refused(var why)) {
                why.forEach(reason -> reasons.add(sentence("sheet-line", line, reason.ja())));
            }
        }
        if (!reasons.isEmpty()) {
            return new Result.Refused(reasons);
        }
        for (var line : read.lines()) {
            var asked = own.get(line.number());
            if (asked != null) {
                take(asked, line.given(), register, Channel.FILE, by);
            }
        }
        return new Result.Done(read.lines().size());
    }

    private Result take(
            RequestStore.Asked asked, GivenAnswer given, GivenAnswer.Register register, Channel channel, String by) {
        var request = asked.request();
        return switch (request.decide(given, register)) {
            case AnswerDecision.Refused(var reasons) -> new Result.Refused(reasons);
            case AnswerDecision.Taken(var answer) -> {
                requests.answer(request.number(), request.facility(), answer, channel.name(), by, clock.instant());
                audit.done(
                        FollowBackAudit.ANSWERED,
                        "followback-request:" + request.number(),
                        Map.of("kind", answer.kind().name(), "channel", channel.name()));
                yield new Result.Done(1);
            }
        };
    }

    /// By code, or by a name that stands once in the register.
    private GivenAnswer.Register register() {
        var all = facilities.all();
        return text -> {
            var found = all.stream()
                    .filter(facility -> facility.code().value().equals(text)
                            || facility.name().equals(text))
                    .map(Facility::code)
                    .toList();
            return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
        };
    }

    private static Sentence sentence(String key, AnswerSheet.Line line, String value) {
        return Sentence.of("followback", key, Integer.toString(line.line()), value);
    }
}
