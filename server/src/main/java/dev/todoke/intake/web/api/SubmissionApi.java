package dev.todoke.intake.web.api;

import static dev.todoke.intake.web.api.FilesApi.FILE;
import static dev.todoke.intake.web.api.FilesApi.reporter;

import dev.todoke.api.ApiCaller;
import dev.todoke.api.ApiReply;
import dev.todoke.api.ApiScope;
import dev.todoke.api.OnlyOnce;
import dev.todoke.api.Problem;
import dev.todoke.api.ProblemKind;
import dev.todoke.api.Refusal;
import dev.todoke.audit.Receipt;
import dev.todoke.audit.Receipts;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.desk.Answer;
import dev.todoke.intake.desk.CorrectionDesk;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.desk.SubmissionDesk;
import dev.todoke.validation.SubmissionRequest;
import dev.todoke.validation.SubmissionRequest.Scope;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Confirming warnings, submitting, taking back, and the receipts of it (警告の確認・届け出・取下げ・受付証).
@Controller
@Profile("portal")
class SubmissionApi {

    private static final String KEY = "Idempotency-Key";

    private final FileDesk files;
    private final CorrectionDesk correction;
    private final SubmissionDesk submission;
    private final Receipts receipts;
    private final OnlyOnce once;

    SubmissionApi(
            FileDesk files, CorrectionDesk correction, SubmissionDesk submission, Receipts receipts, OnlyOnce once) {
        this.files = files;
        this.correction = correction;
        this.submission = submission;
        this.receipts = receipts;
        this.once = once;
    }

    /// Somebody looked at warnings and leaves the values as they are.
    ///
    /// @param check id of the check; every warning when empty
    record Confirmation(@Nullable String check, @Nullable String reason) {}

    /// @param scope `all` or `without-errors`
    /// @param declaredBy name of the person who answers for it
    record Submission(@Nullable String scope, @Nullable String declaredBy) {}

    record Withdrawal(@Nullable String reason) {}

    /// @param records how many records it concerned
    record Done(long records, FileReply file) {}

    @PostMapping(FILE + "/confirmations")
    ApiReply confirm(
            ApiCaller caller,
            @PathVariable String receipt,
            @RequestHeader(name = KEY, defaultValue = "") String key,
            @RequestBody Confirmation wish) {
        caller.may(ApiScope.UPLOAD);
        return deed(
                caller,
                key,
                "confirm " + receipt + wish,
                receipt,
                () -> correction.confirm(reporter(caller), receipt, text(wish.check()), text(wish.reason())));
    }

    @PostMapping(FILE + "/submission")
    ApiReply submit(
            ApiCaller caller,
            @PathVariable String receipt,
            @RequestHeader(name = KEY, defaultValue = "") String key,
            @RequestBody Submission wish) {
        caller.may(ApiScope.SUBMIT);
        var request = new SubmissionRequest(scope(caller, text(wish.scope())), text(wish.declaredBy()));
        return deed(
                caller,
                key,
                "submit " + receipt + wish,
                receipt,
                () -> submission.submit(reporter(caller), receipt, request));
    }

    private static Scope scope(ApiCaller caller, String code) {
        return Stream.of(Scope.values())
                .filter(scope -> scope.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(Problem.of(
                        ProblemKind.REFUSED,
                        caller.locale(),
                        "not-allowed-value",
                        "scope",
                        "all, without-errors",
                        code)));
    }

    @PostMapping(FILE + "/withdrawal")
    ApiReply withdraw(
            ApiCaller caller,
            @PathVariable String receipt,
            @RequestHeader(name = KEY, defaultValue = "") String key,
            @RequestBody Withdrawal wish) {
        caller.may(ApiScope.WITHDRAW);
        return deed(
                caller,
                key,
                "withdraw " + receipt + wish,
                receipt,
                () -> submission.withdraw(reporter(caller), receipt, text(wish.reason())));
    }

    private ApiReply deed(ApiCaller caller, String key, String content, String receipt, Supplier<Answer> work) {
        return once.run(caller, new OnlyOnce.Deed(key, content), () -> switch (work.get()) {
            case Answer.Done(long records) -> {
                var opened = FilesApi.open(files, caller, receipt);
                yield ApiReply.ok(new Done(records, FileReply.of(opened, caller.locale())));
            }
            case Answer.Refused(var reasons) -> throw FilesApi.refusal(caller.locale(), reasons);
        });
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    /// The proof that `todoke verify-receipt` checks without us.
    ///
    /// @param of `received` or `submitted`
    @GetMapping(FILE + "/receipt")
    ApiReply receipt(
            ApiCaller caller, @PathVariable String receipt, @RequestParam(defaultValue = "received") String of) {
        caller.may(ApiScope.READ);
        var file = FilesApi.open(files, caller, receipt).file();
        var kind = of.equals("submitted") ? IntakeAudit.SUBMITTED : IntakeAudit.RECEIVED;
        return receipts.latest(kind, "file:" + file.id())
                .map(Receipt::text)
                .map(text -> ApiReply.ok(new ApiReply.Text(text)))
                .orElseThrow(() -> new Refusal(Problem.of(ProblemKind.NOT_FOUND, caller.locale(), "not-yet")));
    }
}
