package dev.todoke.intake.web.api;

import dev.todoke.api.ApiCaller;
import dev.todoke.api.ApiReply;
import dev.todoke.api.ApiScope;
import dev.todoke.api.OnlyOnce;
import dev.todoke.api.Problem;
import dev.todoke.api.ProblemKind;
import dev.todoke.api.Refusal;
import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.desk.Reception;
import dev.todoke.intake.desk.ReceptionDesk;
import dev.todoke.intake.desk.Reporter;
import dev.todoke.intake.store.FileRow;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Arrival;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Sending files and looking how they stand (届出ファイルの送信と状況).
@Controller
@Profile("portal")
class FilesApi {

    static final String FILES = "/api/v1/files";
    static final String FILE = FILES + "/{receipt}";
    private static final int ACCEPTED = 202;
    private static final int LONGEST_LIST = 200;
    private static final int MOST_FINDINGS = 5000;

    private final ReceptionDesk reception;
    private final FileDesk files;
    private final BodyFile bodies;
    private final OnlyOnce once;

    FilesApi(ReceptionDesk reception, FileDesk files, BodyFile bodies, OnlyOnce once) {
        this.reception = reception;
        this.files = files;
        this.bodies = bodies;
        this.once = once;
    }

    /// Receives the file that is the body of the request.
    ///
    /// @param arrival `regular` or `follow-back`
    /// @param replaces receipt of the file that this one puts right
    @PostMapping(FILES)
    ApiReply send(
            ApiCaller caller,
            HttpServletRequest request,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestParam(defaultValue = "regular") String arrival,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String replaces)
            throws IOException {
        caller.may(ApiScope.UPLOAD);
        var how = arrival(caller, arrival);
        try (var body = bodies.take(caller, request, "text/csv", "application/octet-stream")) {
            var content =
                    String.join(" ", "files", body.sha256(), arrival, String.valueOf(year), String.valueOf(replaces));
            var sent = new ReceptionDesk.Sent(body.path(), how, year, replaces);
            return once.run(caller, new OnlyOnce.Deed(key, content), () -> receive(caller, sent));
        }
    }

    private ApiReply receive(ApiCaller caller, ReceptionDesk.Sent sent) {
        return switch (reception.receive(reporter(caller), sent)) {
            case Reception.Received(var _, String receipt) ->
                ApiReply.made(ACCEPTED, FILES + "/" + receipt, FileReply.received(row(caller, receipt)));
            case Reception.Refused(var reasons) -> throw refusal(caller.locale(), reasons);
        };
    }

    private FileRow row(ApiCaller caller, String receipt) {
        return files.received(receipt)
                .orElseThrow(() -> new Refusal(Problem.of(ProblemKind.NOT_FOUND, caller.locale(), "not-found")));
    }

    static Refusal refusal(Locale locale, List<Sentence> reasons) {
        var kind = switch (reasons.getFirst().key()) {
            case "same-file", "cannot-withdraw", "state" -> ProblemKind.CONFLICT;
            case "too-large" -> ProblemKind.TOO_LARGE;
            case "no-such-file" -> ProblemKind.NOT_FOUND;
            default -> ProblemKind.REFUSED;
        };
        return new Refusal(Problem.said(kind, locale, reasons));
    }

    private static Arrival arrival(ApiCaller caller, String given) {
        return switch (given) {
            case "regular" -> Arrival.REGULAR;
            case "follow-back" -> Arrival.FOLLOW_BACK;
            default ->
                throw new Refusal(Problem.of(
                        ProblemKind.REFUSED,
                        caller.locale(),
                        "not-allowed-value",
                        "arrival",
                        "regular, follow-back",
                        given));
        };
    }

    static Reporter reporter(ApiCaller caller) {
        return new Reporter(caller.facility(), caller.account());
    }

    @GetMapping(FILES)
    ApiReply list(
            ApiCaller caller,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        caller.may(ApiScope.READ);
        var listed = files.list(Math.clamp(limit, 1, LONGEST_LIST), Math.max(0, offset));
        return ApiReply.ok(new FileReply.Lines(
                listed.all(),
                Math.max(0, offset),
                listed.files().stream().map(FileReply.Line::of).toList()));
    }

    @GetMapping(FILE)
    ApiReply status(ApiCaller caller, @PathVariable String receipt) {
        caller.may(ApiScope.READ);
        return ApiReply.ok(opened(caller, receipt));
    }

    private FileReply opened(ApiCaller caller, String receipt) {
        return FileReply.of(open(files, caller, receipt), caller.locale());
    }

    static FileDesk.Opened open(FileDesk files, ApiCaller caller, String receipt) {
        return files.open(receipt)
                .orElseThrow(() -> new Refusal(Problem.of(ProblemKind.NOT_FOUND, caller.locale(), "not-found")));
    }

    /// @param check only findings of this check; all when empty
    @GetMapping(FILE + "/findings")
    ApiReply findings(
            ApiCaller caller,
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String check,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "1000") int limit) {
        caller.may(ApiScope.READ);
        var file = open(files, caller, receipt).file();
        int from = Math.max(0, offset);
        var layout = file.importLayout();
        var placed = files.placed(file, check, Math.clamp(limit, 1, MOST_FINDINGS), from);
        return ApiReply.ok(new FindingReply.Findings(
                receipt,
                files.count(file, check),
                from,
                placed.stream()
                        .map(finding -> FindingReply.of(finding, layout, caller.locale()))
                        .toList()));
    }
}
