package dev.todoke.api.desk;

import dev.todoke.api.ApiCaller;
import dev.todoke.api.ApiReply;
import dev.todoke.api.OnlyOnce;
import dev.todoke.api.Problem;
import dev.todoke.api.ProblemKind;
import dev.todoke.api.Refusal;
import dev.todoke.api.store.AnswerStore;
import dev.todoke.audit.AuditTrail;
import dev.todoke.database.FaceTransactions;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the answer of a deed beside the deed, in the same transaction (二重送信の防止).
@Component
class OnceDesk implements OnlyOnce {

    private static final String KEY = "[A-Za-z0-9_.:-]{8,100}";

    private final FaceTransactions transactions;
    private final AnswerStore answers;
    private final JsonMapper json;
    private final AuditTrail audit;
    private final Clock clock;

    OnceDesk(FaceTransactions transactions, AnswerStore answers, JsonMapper json, AuditTrail audit, Clock clock) {
        this.transactions = transactions;
        this.answers = answers;
        this.json = json;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public ApiReply run(ApiCaller caller, Deed deed, Supplier<ApiReply> work) {
        if (!deed.key().matches(KEY)) {
            String why = deed.key().isEmpty() ? "key-missing" : "key-form";
            throw new Refusal(Problem.of(ProblemKind.UNREADABLE, caller.locale(), why));
        }
        var request = Secrets.hash(deed.content());
        var outcome = transactions.get(() -> once(caller, deed.key(), request, work));
        return switch (outcome) {
            case Outcome.Answered(var reply) -> reply;
            case Outcome.Refused(var refusal) -> throw refusal;
        };
    }

    /// What came of it. A refusal is carried out of the transaction by hand: what the desk recorded about it stays.
    private sealed interface Outcome {

        record Answered(ApiReply reply) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    private Outcome once(ApiCaller caller, String key, String request, Supplier<ApiReply> work) {
        answers.holdKey(caller.facility(), key);
        var given = answers.find(caller.facility(), key);
        if (given.isPresent()) {
            return again(given.get(), request, caller.locale());
        }
        try {
            var reply = work.get();
            var body = json.writeValueAsString(reply.body());
            answers.keep(
                    caller.facility(),
                    key,
                    new AnswerStore.Given(request, reply.status(), reply.location(), body),
                    clock.instant());
            audit.done(
                    ApiAudit.CALLED,
                    "token:" + caller.token(),
                    Map.of("call", "POST", "status", Integer.toString(reply.status())));
            return new Outcome.Answered(new ApiReply(reply.status(), reply.location(), new ApiReply.Written(body)));
        } catch (Refusal refusal) {
            return new Outcome.Refused(refusal);
        }
    }

    private static Outcome again(AnswerStore.Given given, String request, Locale locale) {
        if (!given.request().equals(request)) {
            return new Outcome.Refused(new Refusal(Problem.of(ProblemKind.REFUSED, locale, "key-reused")));
        }
        return new Outcome.Answered(new ApiReply(given.status(), given.location(), new ApiReply.Written(given.body())));
    }
}
