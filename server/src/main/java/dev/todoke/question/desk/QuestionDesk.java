package dev.todoke.question.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import dev.todoke.question.QuestionDraft;
import dev.todoke.question.Topic;
import dev.todoke.question.store.Message;
import dev.todoke.question.store.Question;
import dev.todoke.question.store.QuestionStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where hospitals ask and the registry room answers (問い合わせと回答).
@Component
public class QuestionDesk {

    private final QuestionStore store;
    private final AuditTrail audit;
    private final Clock clock;

    QuestionDesk(QuestionStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a message.
    public sealed interface Answer {
        record Done(String number) implements Answer {}

        record Refused(List<Sentence> reasons) implements Answer {}
    }

    /// Who speaks.
    ///
    /// @param account number of the account
    public record Speaker(String account, String name) {}

    public record Opened(Question question, List<Message> messages) {}

    @Transactional
    public List<Question> list(int limit, long offset) {
        return store.list(limit, offset);
    }

    @Transactional
    public long count() {
        return store.count();
    }

    @Transactional
    public long waiting() {
        return store.waiting();
    }

    @Transactional
    public long unread() {
        return store.unread();
    }

    @Transactional
    public Answer ask(FacilityCode facility, Topic topic, QuestionDraft draft, Speaker who) {
        var faults = draft.faults();
        if (!faults.isEmpty()) {
            return new Answer.Refused(faults);
        }
        var now = clock.instant();
        String number = store.ask(facility, topic, draft.title(), now);
        store.say(number, facility, false, draft.words(), who.account(), who.name(), now);
        audit.done(QuestionAudit.ASKED, "question:" + number, Map.of("topic", topic.name()));
        return new Answer.Done(number);
    }

    /// A further message of the facility; empty when it has no such question.
    @Transactional
    public Optional<Answer> goOn(String number, String words, boolean sure, Speaker who) {
        return say(number, words, sure, false, who, QuestionAudit.CONTINUED);
    }

    /// The registry room's answer; it is looked through for traces of patients as well.
    @Transactional
    public Optional<Answer> answer(String number, String words, boolean sure, Speaker who) {
        return say(number, words, sure, true, who, QuestionAudit.ANSWERED);
    }

    private Optional<Answer> say(
            String number, String words, boolean sure, boolean fromRoom, Speaker who, QuestionAudit kind) {
        return store.find(number).map(question -> {
            var draft = new QuestionDraft(question.title(), words, sure);
            var faults = draft.faults();
            if (!faults.isEmpty()) {
                return new Answer.Refused(faults);
            }
            store.say(question, fromRoom, draft.words(), who.account(), who.name(), clock.instant());
            audit.done(kind, "question:" + number, Map.of());
            return new Answer.Done(number);
        });
    }

    @Transactional
    public Optional<Opened> open(String number) {
        return store.find(number).map(question -> new Opened(question, store.messages(number)));
    }

    /// The facility opens its question; its answers count as read from then on.
    @Transactional
    public Optional<Opened> openOwn(String number) {
        var opened = open(number);
        opened.ifPresent(_ -> store.read(number, clock.instant()));
        return opened;
    }
}
