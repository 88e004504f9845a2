package dev.todoke.inquiry.web.api;

import dev.todoke.api.ApiCaller;
import dev.todoke.api.ApiReply;
import dev.todoke.api.ApiScope;
import dev.todoke.api.OnlyOnce;
import dev.todoke.api.Problem;
import dev.todoke.api.ProblemKind;
import dev.todoke.api.Refusal;
import dev.todoke.inquiry.QueryNumber;
import dev.todoke.inquiry.desk.HospitalDesk;
import dev.todoke.inquiry.desk.InquiryAnswer;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;
import dev.todoke.notification.TypedValue;
import dev.todoke.validation.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Reading and answering queries (照会を読み、答える).
@Controller
@Profile("portal")
class QueriesApi {

    private static final String QUERIES = "/api/v1/queries";
    private static final int LONGEST_LIST = 200;

    private final HospitalDesk desk;
    private final OnlyOnce once;

    QueriesApi(HospitalDesk desk, OnlyOnce once) {
        this.desk = desk;
        this.once = once;
    }

    /// An answer in words, with corrected values by item id, or with both.
    record Words(@Nullable String words, @Nullable Map<String, String> values) {}

    @GetMapping(QUERIES)
    ApiReply list(
            ApiCaller caller,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        caller.may(ApiScope.READ);
        int from = Math.max(0, offset);
        var lines = desk.list(Math.clamp(limit, 1, LONGEST_LIST), from).stream()
                .map(OpenQuery.Line::of)
                .toList();
        return ApiReply.ok(new OpenQuery.Lines(desk.count(), from, lines));
    }

    @GetMapping(QUERIES + "/{number}")
    ApiReply one(ApiCaller caller, @PathVariable String number) {
        caller.may(ApiScope.READ);
        return ApiReply.ok(opened(caller, number(caller, number)));
    }

    @PostMapping(QUERIES + "/{number}/answer")
    ApiReply answer(
            ApiCaller caller,
            @PathVariable String number,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody Words given) {
        caller.may(ApiScope.ANSWER);
        var query = number(caller, number);
        var texts = new TreeMap<String, String>(given.values() == null ? Map.of() : given.values());
        var values = values(caller, texts);
        String words = given.words() == null ? "" : given.words();
        return once.run(
                caller, new OnlyOnce.Deed(key, "answer " + query + " " + words + texts), () -> switch (desk.reply(
                        query, words, values, caller.account())) {
                    case InquiryAnswer.Done _ -> ApiReply.ok(opened(caller, query));
                    case InquiryAnswer.Refused(var reasons) -> throw refused(caller, reasons);
                    case InquiryAnswer.Faulty(var findings) -> throw faulty(caller, findings);
                    case InquiryAnswer.Stale _ ->
                        throw new Refusal(Problem.of(ProblemKind.CONFLICT, caller.locale(), "stale"));
                });
    }

    private static Refusal refused(ApiCaller caller, List<Sentence> reasons) {
        var kind = reasons.getFirst().key().equals("ended") ? ProblemKind.CONFLICT : ProblemKind.REFUSED;
        return new Refusal(Problem.said(kind, caller.locale(), reasons));
    }

    private static Refusal faulty(ApiCaller caller, List<Finding> findings) {
        var faults = findings.stream()
                .map(finding -> new Problem.Fault(
                        finding.items().getFirst().itemId(),
                        finding.items().getFirst().ja(),
                        finding.value(),
                        finding.allowed(),
                        finding.sentence().in(caller.locale()),
                        finding.check()))
                .toList();
        return new Refusal(Problem.values(caller.locale(), faults));
    }

    private static Map<Item, String> values(ApiCaller caller, Map<String, String> given) {
        var values = new EnumMap<Item, String>(Item.class);
        var faults = new ArrayList<Problem.Fault>();
        given.forEach((id, value) -> Item.ofItemId(id)
                .ifPresentOrElse(
                        item -> values.put(item, TypedValue.of(item, value)),
                        () -> faults.add(Problem.Fault.of(
                                id, value, Sentence.of("api", "no-item", id).in(caller.locale())))));
        if (!faults.isEmpty()) {
            throw new Refusal(Problem.values(caller.locale(), faults));
        }
        return values;
    }

    private OpenQuery opened(ApiCaller caller, QueryNumber number) {
        return desk.open(number)
                .map(opened -> OpenQuery.of(opened.query(), opened.newest()))
                .orElseThrow(() -> notFound(caller));
    }

    private static QueryNumber number(ApiCaller caller, String text) {
        return QueryNumber.read(text).orElseThrow(() -> notFound(caller));
    }

    private static Refusal notFound(ApiCaller caller) {
        return new Refusal(Problem.of(ProblemKind.NOT_FOUND, caller.locale(), "not-found"));
    }
}
